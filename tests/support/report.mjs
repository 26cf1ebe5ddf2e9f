// Writes what tests have measured; see report.ts.
import { mkdir, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** The middleware of the test server that writes `bench/output/<name>.json` for `/__report/<name>`. */
export const reports = () => async (context, next) => {
  const [, name] = /^\/__report\/([a-z-]+)$/.exec(context.path) ?? [];
  if (!name) return next();
  await mkdir('bench/output', { recursive: true });
  await writeFile(`bench/output/${name}.json`, await text(context.req));
  context.status = 204;
};
