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

/** The middleware that answers `/prerender` with the page, prerendered: the body is `{ page, data, args }`. */
export const prerenderer = () => async (context, next) => {
  if (context.path !== '/prerender') return next();
  const { page, data, args } = await bodyOf(context.req);
  const folder = await mkdtemp(join(tmpdir(), 'prerender-'));
  const paths = { page: join(folder, 'page.html'), data: join(folder, 'data.json') };
  await writeFile(paths.page, page);
  await writeFile(paths.data, JSON.stringify(data));
  const [code, told] = await new Promise(done =>
    execFile(process.execPath, [command, 'prerender', paths.page, '--data', paths.data, ...args], (error, out, err) =>
      done([error?.code ?? 0, out + err]),
    ),
  );
  context.body = { code, told, page: await readFile(paths.page, 'utf8') };
  await rm(folder, { recursive: true });
};
