import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { transformWithOxc } from 'vite';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
  '.webp': 'image/webp',
};

/**
 * Resolves a request path to a file in a folder.
 * @param path percent-encoded, as requested, without a leading slash
 * @returns `undefined` if the path leaves the folder, is hidden, or has an unknown file type
 */
export function fileIn(folder: string, path: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\\:\0]/.test(name) || name.split('/').some(part => part === '' || part.startsWith('.'))) return undefined;
  const file = resolve(folder, name);
  return file.startsWith(resolve(folder) + sep) && types[extname(file)] ? file : undefined;
}

/** The text of a file, TypeScript compiled to JavaScript; `undefined` if there is no such file. */
async function contentOf(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes || extname(file) !== '.ts') return bytes;
  const { code } = await transformWithOxc(bytes.toString('utf8'), file, { sourcemap: false });
  return Buffer.from(code);
}

/** Sends a file, 304 or 404. Browsers revalidate each time (`no-cache`). */
export async function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  file: string | undefined,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') return sendText(res, 405, { ...headers, Allow: 'GET, HEAD' });
  const content = file && (await contentOf(file));
  if (!content) return sendText(res, 404, headers);
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const same = req.headers['if-none-match']?.split(/\s*,\s*/).includes(etag);
  res.writeHead(same ? 304 : 200, {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    ...(!same && { 'Content-Type': types[extname(file)], 'Content-Length': content.length }),
    ...headers,
  });
  res.end(same || req.method === 'HEAD' ? undefined : content);
}

/** A one-line response. */
export function sendText(res: ServerResponse, status: 404 | 405 | 500, headers: OutgoingHttpHeaders = {}): void {
  const said = { 404: 'There is no such file here.', 405: 'Only GET is answered here.', 500: 'This went wrong.' };
  res.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  res.end(`${said[status]}\n`);
}
