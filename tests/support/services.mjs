// Stand-ins for the services that the form can be sent to, as their documentation and their clients' sources describe
// them: encodings, statuses, answers, and what pages of other sites may read. They keep what they take.
import { createServer } from 'node:http';

/**
 * @typedef {{ method: string, path: string, say: string | null, headers: import('node:http').IncomingHttpHeaders, fields: Record<string, string>, json: any }} Asked
 * @typedef {{ status?: number, headers?: Record<string, string>, body?: unknown, html?: string, takes?: boolean }} Answer
 */

const cors = { 'access-control-allow-origin': '*' };
const preflight = { ...cors, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type' };
const form7 = '/wp-json/contact-form-7/v1/contact-forms/12/feedback';
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const isType = ({ headers }, type) => String(headers['content-type']).startsWith(type);
const wantsJson = ({ headers }) => String(headers.accept).includes('application/json');

/** Google Apps Script: no preflight, and the answer is one redirect away, always with the status 200. */
function appsScript({ method, path, say, headers, json }) {
  if (method === 'OPTIONS') return { status: 405 };
  if (path.startsWith('/echo/')) return { headers: cors, body: JSON.parse(decodeURIComponent(path.slice(6))) };
  if (say === 'error') return { headers: cors, html: 'Exception: Service invoked too many times' };
  const answer =
    say === 'busy'
      ? { status: 503 }
      : say === 'wrong'
        ? { status: 422, errors: [{ pointer: '/fields/email', code: 'email' }] }
        : { status: 201, id: say === 'other' ? 'another submission' : json?.id, receipt: 'R-7ZK3' };
  const takes = answer.status === 201 && headers['content-type'] === 'text/plain;charset=utf-8';
  return {
    status: 302,
    headers: { ...cors, location: `/apps-script/echo/${encodeURIComponent(JSON.stringify(answer))}` },
    takes,
  };
}

/** Contact Form 7 behind WordPress' REST API, which does not allow the header Idempotency-Key. */
function contactForm7(asked) {
  const { method, path, say, fields } = asked;
  if (method === 'OPTIONS') return { status: 200, headers: preflight };
  const error = (status, code) => ({ status, headers: cors, body: { code, message: code, data: { status } } });
  if (path !== form7) return error(404, 'rest_no_route');
  if (!isType(asked, 'multipart/form-data')) return error(415, 'wpcf7_unsupported_media_type');
  if (!fields._wpcf7_unit_tag) return error(400, 'wpcf7_unit_tag_not_found');
  const status = say === 'another submission' ? 'mail_sent' : (say ?? 'mail_sent');
  const invalid_fields =
    status === 'validation_failed'
      ? ['email', 'consent'].map(field => ({ field, message: 'يرجى', idref: null, error_id: `x-ve-${field}` }))
      : [];
  const body = { contact_form_id: 12, status, message: 'شكرا', posted_data_hash: '0', into: '#x', invalid_fields };
  // the must-use file adds the id
  return { headers: cors, body: say === status || !say ? body : { ...body, id: say }, takes: status === 'mail_sent' };
}

function formspree(asked) {
  const { method, path, say, fields } = asked;
  if (method === 'OPTIONS') return { status: 204, headers: preflight };
  if (!wantsJson(asked)) return { status: 302, headers: { location: '/formspree/thanks' } };
  if (say === 'captcha') return { headers: cors, html: 'Please complete the captcha' };
  const error = (status, ...errors) => ({ status, headers: cors, body: { error: 'Validation error', errors } });
  if (path !== '/f/abcdefgh') return error(404, { code: 'FORM_NOT_FOUND', message: 'Form not found' });
  if (say === 'wrong')
    return error(
      422,
      { field: 'email', code: 'TYPE_EMAIL', message: 'should be an email' },
      { field: 'name', code: 'REQUIRED_FIELD_EMPTY', message: 'is required' },
      { field: 'hours', code: 'TYPE_NUMERIC', message: 'should be a number' },
      { field: 'about', code: 'TYPE_TEXT', message: 'should be text' },
      { code: 'EMPTY', message: 'empty' },
    );
  return {
    headers: cors,
    body: { next: 'https://formspree.io/thanks', ok: true },
    takes: Object.keys(fields).length > 0,
  };
}

function basin(asked) {
  if (asked.method === 'OPTIONS') return { status: 204, headers: preflight };
  if (!wantsJson(asked)) return { status: 302, headers: { location: '/basin/thank-you' } };
  if (asked.path !== '/f/0123456789ab') return { status: 404, headers: cors, body: { error: 'Form not found' } };
  if (asked.say === 'wrong') return { status: 422, headers: cors, body: { error: 'Submission is spam' } };
  if (asked.say === 'mixed') return { headers: cors, body: { success: false, error: 'Not stored' } };
  return { headers: cors, body: { success: true, id: 7 }, takes: true };
}

function web3forms({ method, say, fields }) {
  if (method === 'OPTIONS') return { status: 405 };
  if (say === 'no CORS') return { body: { success: true } };
  if (!uuid.test(fields.access_key ?? ''))
    return { status: 400, headers: cors, body: { success: false, body: { message: 'Invalid access key' } } };
  return { headers: cors, body: { success: true, body: { data: {}, message: 'Email sent' } }, takes: true };
}

/** Netlify: a page, and no CORS. It takes only forms that it found in the site's pages. */
function netlify(asked) {
  const { method, fields } = asked;
  if (method !== 'POST') return { status: 405 };
  if (asked.say === 'elsewhere') return { html: 'Thank you! Your form submission has been received.' };
  const headers = { server: 'Netlify', 'x-nf-request-id': '01JDRQ6QJ5' };
  const isKnown = isType(asked, 'application/x-www-form-urlencoded') && fields['form-name'] === 'volunteer';
  return isKnown
    ? { headers, html: 'Thank you! Your form submission has been received.', takes: true }
    : { status: 404, headers, html: 'Page not found' };
}

function actionNetwork(asked) {
  if (asked.method === 'OPTIONS') return { status: 200, headers: preflight };
  if (!isType(asked, 'application/json')) return { status: 415, headers: cors };
  const { email_addresses: [email] = [], phone_numbers: [phone] = [] } = asked.json.person;
  if (!email?.address && !phone?.number) return { status: 400, headers: cors, body: { error: 'no email or phone' } };
  const headers = { ...cors, 'content-type': 'application/hal+json' };
  return { headers, body: { identifiers: ['action_network:1'], _links: {} }, takes: true };
}

/** @type {Record<string, (asked: Asked) => Answer>} */
const services = {
  'apps-script': appsScript,
  'contact-form-7': contactForm7,
  formspree,
  basin,
  web3forms,
  netlify,
  'action-network': actionNetwork,
  // the network's own page, with the headers that let a script read it
  portal: () => ({ headers: cors, html: '<form>Sign in to the network</form>' }),
  broken: ({ path }) => ({ status: Number(path.slice(1)), headers: cors, html: 'Error' }),
};

/** A body as fields, if it is a form's, and as JSON, if it is that. */
async function read(body, type) {
  try {
    if (!/json|text\/plain/.test(type)) {
      const data = await new Response(body, { headers: { 'content-type': type } }).formData();
      return { fields: Object.fromEntries(data), json: undefined };
    }
    return { fields: {}, json: JSON.parse(body) };
  } catch {
    return { fields: {}, json: undefined };
  }
}

/** What was asked, by the `run` in the address: several browsers may test at once. */
const logs = new Map();

async function respond(request, response, url) {
  const [, service, path = '/'] = /^\/([^/]*)(\/.*)?$/.exec(url.pathname);
  const run = url.searchParams.get('run');
  const log = logs.get(run) ?? logs.set(run, []).get(run);
  if (service === 'log') return response.writeHead(200).end(JSON.stringify(log));
  if (service === 'cut') return request.socket.resetAndDestroy();
  const parts = [];
  for await (const part of request) parts.push(part);
  const sent = await read(Buffer.concat(parts), request.headers['content-type'] ?? '');
  const { method, headers } = request;
  const answer = services[service]?.({ method, path, say: url.searchParams.get('say'), headers, ...sent }) ?? {
    status: 404,
  };
  log.push({ service, method, taken: answer.takes ?? false, headers, ...sent });
  const type = answer.body ? 'application/json' : 'text/html';
  return response
    .writeHead(answer.status ?? 200, { 'content-type': type, ...answer.headers })
    .end(answer.body ? JSON.stringify(answer.body) : (answer.html ?? ''));
}

/** Starts the stand-ins on a port of their own. */
export async function startServices() {
  const server = createServer((request, response) => void respond(request, response, new URL(request.url, 'http://x')));
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, server };
}

/** The middleware of the test server: the stand-ins on its own origin, and the address of those on another one. */
export function serviceServers() {
  const started = startServices().then(({ origin, server }) => (server.unref(), origin));
  return async (context, next) => {
    const [, path] = /^\/__services(\/.*)$/.exec(context.path) ?? [];
    if (!path) return next();
    if (path === '/origin') return void (context.body = await started);
    context.respond = false;
    const url = new URL(path + (context.search ?? ''), 'http://x');
    return respond(context.req, context.res, url);
  };
}
