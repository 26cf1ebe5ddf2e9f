// Servers that answer for a data file in one way each, well or badly; see tests/host/answers.test.ts.
import { createServer } from 'node:http';

const file = (revision, more = {}) =>
  JSON.stringify({
    version: 1,
    revision,
    updated: '2026-11-01',
    languages: ['en', 'ar'],
    goals: [{ id: 'a', text: { en: `revision ${revision}`, ar: `النسخة ${revision}` } }],
    ...more,
  });
const page = '<!doctype html><title>Sign in</title><p>Sign in to the network.';
const newer = Buffer.from(file(2));
const half = newer.subarray(0, newer.length / 2);
const json = { 'content-type': 'application/json', 'cache-control': 'no-store' };
const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const head = (response, headers = {}) => response.writeHead(200, { ...json, ...headers });
const body = text => (_, response) => void head(response).end(text);
const status =
  (code, text = '') =>
  (_, response) =>
    void response.writeHead(code, json).end(text);

/** @type {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, count: number) => unknown>} */
const answers = {
  'a newer revision': body(newer),
  'the same file': body(file(1)),
  'a lower revision': body(file(0)),
  'headers after three seconds': async (_, response) => (await wait(3000), head(response).end(newer)),
  'a few bytes a second, for fourteen seconds': async (_, response) => {
    head(response);
    const size = Math.ceil(newer.length / 14);
    for (let at = 0; at < newer.length; at += size) {
      response.write(newer.subarray(at, at + size));
      await wait(1000);
    }
    response.end();
  },
  'nothing, for ever': () => undefined,
  'headers, then nothing': (_, response) => head(response).flushHeaders(),
  'one half, then nothing': (_, response) => head(response).write(half),
  'a reset before the headers': request => request.socket.resetAndDestroy(),
  'one half, then a reset': (request, response) =>
    head(response).write(half, () => setTimeout(() => request.socket.resetAndDestroy(), 100)),
  'less than its length': (request, response) =>
    head(response, { 'content-length': newer.length }).write(half, () => setTimeout(() => request.socket.end(), 100)),
  'status 500': status(500),
  'status 503, then the file': (request, response, count) =>
    count ? head(response).end(newer) : response.writeHead(503, json).end(),
  'status 429': status(429),
  'status 404': status(404),
  'status 404 with the file': status(404, newer),
  'status 403': status(403),
  'status 410': status(410),
  'a page to sign in': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(page),
  'a redirect to a page to sign in': (request, response) =>
    request.url === '/login'
      ? response.writeHead(200, { 'content-type': 'text/html' }).end(page)
      : response.writeHead(302, { location: '/login' }).end(),
  'a redirect in a circle': (_, response) => response.writeHead(302, { location: '/coalition.json' }).end(),
  'nothing, with status 204': (_, response) => response.writeHead(204).end(),
  'an empty file': body(''),
  'one half of the file': body(half),
  'windows-1256': body(
    Buffer.from([...Buffer.from('{"version":1,"languages":["ar"],"goals":"'), 0xc7, 0xe1, 0x22, 0x7d]),
  ),
  'UTF-16': body(Buffer.from(`\ufeff${file(2)}`, 'utf16le')),
  'a later format': body(file(2, { version: 2 })),
  'two MiB': body(file(2) + ' '.repeat(2 << 20)),
  'a list': body('[]'),
  'no permission for other sites': (_, response) => {
    response.removeHeader('access-control-allow-origin');
    head(response).end(newer);
  },
};

/** Starts a server an answer. @returns their names, with the addresses of their files */
async function start() {
  const started = Object.entries(answers).map(async ([name, answer]) => {
    const counts = new Map();
    let isGood = true;
    const server = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      if (request.url === '/.bad') isGood = false;
      if (request.url.startsWith('/.')) return void response.end();
      // the second widget of a row has no copy of an earlier visit
      const count = counts.get(request.url) ?? 0;
      if (isGood) return void head(response).end(file(1));
      counts.set(request.url, count + 1);
      return void answer(request, response, count);
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    return { name, url: `http://127.0.0.1:${server.address().port}/coalition.json` };
  });
  return Promise.all(started);
}

/** The middleware of the test server that starts the servers and lists them, at `/__answers`. */
export function answerServers() {
  return async (context, next) => {
    if (context.path !== '/__answers') return next();
    context.body = await start();
  };
}
