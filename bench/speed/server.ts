/**
 * Serves a folder over HTTP/2: `server.ts FOLDER PORT` answers for each host from the folder of its name, compressed as
 * well as brotli can. `KEY` and `CERTIFICATE` are paths. Prints "ready".
 */
import { readFileSync } from 'node:fs';
import { createSecureServer, type ServerHttp2Stream } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { hosts } from './hosts.js';

const [folder = '', port = ''] = process.argv.slice(2);
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
};

interface Answer {
  readonly type: string;
  readonly plain: Buffer;
  readonly small: Buffer;
}
const answers = new Map<string, Answer | undefined>();

function read(path: string): Answer | undefined {
  try {
    const plain = readFileSync(path);
    return { plain, small: brotliCompressSync(plain), type: types[extname(path)] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}

function answerTo(host: string, url: string): Answer | undefined {
  const path = join(folder, host, normalize(decodeURIComponent(new URL(url, 'https://any').pathname)));
  if (!answers.has(path)) answers.set(path, read(path));
  return answers.get(path);
}

/** The headers that `coalition-widgets publish` writes for its files. */
const cached = (type: string): string =>
  type.includes('html')
    ? 'no-cache'
    : type.includes('json')
      ? 'public, max-age=300, stale-while-revalidate=604800'
      : 'public, max-age=31536000, immutable';

const server = createSecureServer({
  key: readFileSync(process.env['KEY']!),
  cert: readFileSync(process.env['CERTIFICATE']!),
  minVersion: 'TLSv1.3',
});
server.on('stream', (stream: ServerHttp2Stream, headers) => {
  stream.on('error', () => undefined); // the browser has closed
  const host = String(headers[':authority']).replace(/:\d+$/, '');
  const found = hosts.includes(host) ? answerTo(host, String(headers[':path'])) : undefined;
  if (!found) return stream.respond({ ':status': 404 }, { endStream: true });
  const isSmall = /\bbr\b/.test(String(headers['accept-encoding']));
  stream.respond({
    ':status': 200,
    'content-type': found.type,
    'cache-control': cached(found.type),
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    vary: 'accept-encoding',
    ...(isSmall && { 'content-encoding': 'br' }),
  });
  stream.end(isSmall ? found.small : found.plain);
});
server.listen(Number(port), () => console.log('ready'));
