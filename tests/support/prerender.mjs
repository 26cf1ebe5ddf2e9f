// Prerenders pages for browser tests, with the built command; see prerendered.ts.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const command = 'dist/cli/coalition-widgets.js';

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

/** Runs the built command. */
const run = args =>
  new Promise(done =>
    execFile(process.execPath, [command, ...args], (error, out, err) =>
      done({ code: error?.code ?? 0, told: out + err }),
    ),
  );

/**
 * The middleware that answers `/prerender` with the page, prerendered, and the hashes of the style sheets as `publish`
 * lists them: the body is `{ page, data, url, args }`.
 */
export const prerenderer = () => async (context, next) => {
  if (context.path !== '/prerender') return next();
  const { page, data, url, args } = await bodyOf(context.req);
  const folder = await mkdtemp(join(tmpdir(), 'prerender-'));
  const at = name => join(folder, name);
  await writeFile(at('page.html'), page);
  await writeFile(at('data.json'), JSON.stringify(data));
  const told = await run(['prerender', at('page.html'), '--data', at('data.json'), '--url', url, ...args]);
  await run(['publish', at('data.json'), '--out', at('out'), '--url', url]);
  const { styles } = JSON.parse(await readFile(at('out/sri.json'), 'utf8').catch(() => '{}'));
  context.body = { ...told, page: await readFile(at('page.html'), 'utf8'), styles: Object.values(styles ?? {}) };
  await rm(folder, { recursive: true });
};
