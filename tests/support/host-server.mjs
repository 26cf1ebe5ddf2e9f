// Serves host pages to the browser tests: documents of their own, with headers of their own; see host-page.ts.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** @typedef {{ status?: number, headers?: Record<string, string>, body?: string, bytes?: boolean, delay?: number }} Answer */

/** @type {Map<string, { files: Record<string, Answer>, log: object[] }>} */
const sites = new Map();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const types = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8', css: 'text/css' };
/** What another site's server says, so that pages of all origins may read it. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key, x-site',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
};

const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** What stands under a path when the site itself does not say: the built files, one of a package, a hostile script, or the receiver. */
function standard(path, body) {
  const [, other, built] = /^(other\/)?((?:cdn|iife)\/.+)$/.exec(path) ?? [];
  if (built && existsSync(`dist/${built}`)) {
    const code = readFileSync(`dist/${built}`, 'utf8');
    return { body: other ? code.replaceAll(version, '99.0.0-other') : code };
  }
  const [, folder, file] = /^(npm|hostile)\/((?!.*\.\.).+\.js)$/.exec(path) ?? [];
  const found = folder && `${folder === 'npm' ? 'node_modules' : 'tests/fixtures/hostile'}/${file}`;
  if (found && existsSync(found)) return { body: readFileSync(found, 'utf8') };
  if (path !== 'submissions' || !body) return { status: 404, body: 'Not found' };
  let id = '';
  try {
    ({ id } = JSON.parse(body));
  } catch {
    // what is no JSON is not confirmed, and the log shows it
  }
  return { status: 201, body: JSON.stringify({ id, receipt: '7ZK3-0QMD' }), headers: { 'content-type': types.json } };
}

async function respond(request, response, own) {
  const [, id, name = ''] = /^\/__host\/([^/?]+)\/?([^?]*)/.exec(request.url) ?? [];
  const send = (status, headers, body) => response.writeHead(status, headers).end(body);
  if (!id) return send(200, {}, otherOrigin());
  const path = decodeURIComponent(name);
  const body = await bodyOf(request);
  if (own && path === '.site') {
    const site = sites.get(id) ?? { files: {}, log: [] };
    sites.set(id, site);
    if (request.method === 'GET') return send(200, { 'content-type': types.json }, JSON.stringify(site.log));
    Object.assign(site.files, JSON.parse(body));
    return send(204, {});
  }
  const site = sites.get(id);
  if (!site) return send(404, {}, 'No such host page');
  if (request.method === 'OPTIONS') return send(204, cors);
  const { method, url, headers } = request;
  site.log.push({ own, method, path, url, headers, body });
  const answer = site.files[path] ?? standard(path, body);
  if (answer.delay) await wait(answer.delay);
  const type = types[/\.(\w+)$/.exec(path || '.html')?.[1]] ?? 'application/octet-stream';
  return send(
    answer.status ?? 200,
    { 'content-type': type, ...(own ? {} : cors), ...answer.headers },
    Buffer.from(answer.body ?? '', answer.bytes ? 'latin1' : 'utf8'),
  );
}

let other;
const otherOrigin = () => `http://127.0.0.1:${other.address().port}`;

/** The middleware of the test server that answers below `/__host/`, and on a second origin of its own. */
export function hostPages() {
  if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });
  other = createServer((request, response) => void respond(request, response, false))
    .listen(0, '127.0.0.1')
    .unref();
  return (context, next) => {
    if (!context.path.startsWith('/__host/')) return next();
    context.respond = false;
    return respond(context.req, context.res, true);
  };
}
