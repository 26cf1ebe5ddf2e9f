import { Worker } from 'node:worker_threads';

/** What tells the command that it is a thread for `coalition-widgets/prerender`. */
export const ROLE = 'coalition-widgets prerender';

/** Starts the command as a thread: the package holds the code once, and the globals of the build tool stay as they are. */
export function startThread(): Worker {
  const options = { workerData: ROLE, argv: [] };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./coalition-widgets.js', import.meta.url), options);
  // from the sources
  const path = JSON.stringify(new URL('./main.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${path}); })`, {
    ...options,
    eval: true,
  });
}
