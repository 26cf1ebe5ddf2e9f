/**
 * A receiver for <volunteer-form> as a Cloudflare Worker. It needs a D1 database, bound as DB.
 * Contract: docs/receivers/contract.md. Steps and settings: docs/receivers/worker.md.
 */
const MAX_BYTES = 49152;
const MAX_FIELDS = 100;
const MAX_REASONS = 10; // of `suspect`
const MAX_BITS = 20; // of a proof of work
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const TABLES = [
  `CREATE TABLE IF NOT EXISTS submission (id TEXT PRIMARY KEY, receipt TEXT NOT NULL, received TEXT NOT NULL,
    form TEXT NOT NULL, lang TEXT NOT NULL, consent TEXT, supersedes TEXT, body TEXT NOT NULL, digest TEXT NOT NULL,
    suspect TEXT)`,
  'CREATE INDEX IF NOT EXISTS submission_received ON submission (received)',
  'CREATE INDEX IF NOT EXISTS submission_supersedes ON submission (supersedes)',
  `CREATE VIEW IF NOT EXISTS current AS SELECT * FROM submission AS earlier
    WHERE NOT EXISTS (SELECT 1 FROM submission AS later WHERE later.supersedes = earlier.id)`,
];

/** An answer that ends the handling of a request. */
class Refusal extends Error {
  constructor(status, detail, faults = [], headers = {}) {
    super(detail);
    Object.assign(this, { status, faults, headers });
  }
}

export default {
  async fetch(request, env) {
    const origins = listOf(env.ORIGINS);
    const origin = request.headers.get('origin') ?? '';
    const isAllowed = origins.length === 0 || origins.includes(origin);
    const general = {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'access-control-expose-headers': 'idempotency-replayed, retry-after',
      ...(origins.length > 0 && { vary: 'Origin' }),
      ...(isAllowed && { 'access-control-allow-origin': origins.length > 0 ? origin : '*' }),
    };
    try {
      if (!isAllowed) throw new Refusal(403, 'Pages of this site may not send here.');
      if (request.method === 'OPTIONS')
        return new Response(null, { status: 204, headers: { ...general, ...preflight } });
      const { receipt, isKnown } = await receive(request, env);
      const headers = { ...general, ...(isKnown && { 'idempotency-replayed': 'true' }) };
      return Response.json(receipt, { status: 201, headers });
    } catch (error) {
      return refused(error, general);
    }
  },

  /** Deletes what is older than KEEP_DAYS, if a cron trigger calls it. */
  async scheduled(_event, env) {
    const days = Number(env.KEEP_DAYS);
    if (!(days > 0)) return;
    await prepareTables(env.DB);
    await env.DB.prepare('DELETE FROM submission WHERE received < ?')
      .bind(ago(Math.max(31, days) * 86_400))
      .run();
  },
};

const preflight = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-max-age': '86400',
};

const listOf = (setting = '') =>
  setting
    .split(',')
    .map(one => one.trim())
    .filter(Boolean);
const ago = seconds => new Date(Date.now() - seconds * 1000).toISOString();
const fault = (pointer, code) => ({ pointer, code });
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Problem details (RFC 9457). They never repeat what was sent. */
function refused(error, general) {
  if (!(error instanceof Refusal)) console.error(`The receiver cannot store submissions: ${error.name}`);
  const { status, message, faults, headers } =
    error instanceof Refusal
      ? error
      : new Refusal(503, 'The submission could not be stored now. Send it again later.', [], { 'retry-after': '30' });
  const body = { type: 'about:blank', title: titles[status], status, detail: message, errors: faults };
  return Response.json(body, {
    status,
    headers: { ...general, ...headers, 'content-type': 'application/problem+json' },
  });
}

const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

async function receive(request, env) {
  if (request.method !== 'POST') throw new Refusal(405, 'Only POST is answered here.', [], { allow: 'POST, OPTIONS' });
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (!['application/json', 'text/plain'].includes(type.trim().toLowerCase()))
    throw new Refusal(415, 'Send application/json, or JSON as text/plain.');
  const body = parse(await readBody(request));
  const faults = [];
  const submission = isObject(body) ? check(body, env, faults) : faults.push(fault('', 'type'));
  if (faults.length > 0) throw new Refusal(422, 'The submission breaks its contract.', faults);
  const key = request.headers.get('idempotency-key')?.replace(/^"(.*)"$/, '$1') ?? submission.id;
  if (key.toLowerCase() !== submission.id.toLowerCase())
    throw new Refusal(422, 'Idempotency-Key differs from the id.', [fault('/id', 'idempotency-key')]);
  const bits = bitsOf(env.WORK);
  if (bits > 0) await checkWork(body, bits);
  return store(env, submission);
}

function bitsOf(setting = '') {
  const bits = Number(setting);
  if (Number.isInteger(bits) && bits >= 0 && bits <= MAX_BITS) return bits;
  const detail = `The variable WORK must be a whole number from 0 to ${MAX_BITS}.`;
  throw new Refusal(503, detail, [], { 'retry-after': '30' });
}

/** The SHA-256 of id:work must begin with so many zero bits. An id is stored once, so a proof is of use once. */
async function checkWork({ id, work }, bits) {
  const ask = code => new Refusal(422, 'This receiver asks for a proof of work.', [fault('/work', code)]);
  if (work === undefined || work === '') throw ask('required');
  if (typeof work !== 'string' || work.length > 64) throw ask('work');
  const [a, b, c] = await sha256(`${id}:${work}`);
  if (((a << 16) | (b << 8) | c) >> (24 - bits) !== 0) throw ask('work');
}

async function readBody(request) {
  const tooLarge = new Refusal(413, `The body is longer than ${MAX_BYTES} bytes.`);
  if (Number(request.headers.get('content-length')) > MAX_BYTES) throw tooLarge;
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > MAX_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Refusal(400, 'The body broke off.');
  }
  if (size > MAX_BYTES) throw tooLarge;
  return new Blob(chunks).arrayBuffer();
}

function parse(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'The body is not JSON in UTF-8.', [fault('', 'json')]);
  }
}

/** Returns the submission, which is valid only if no fault was added. */
function check(body, env, faults) {
  const text = (value, pointer, { pattern, max = Infinity } = {}) => {
    if (value === undefined || value === '') faults.push(fault(pointer, 'required'));
    else if (typeof value !== 'string') faults.push(fault(pointer, 'type'));
    else if (value.length > max) faults.push(fault(pointer, 'length'));
    else if (pattern && !pattern.test(value)) faults.push(fault(pointer, 'format'));
    else return value;
    return '';
  };
  text(body.contract, '/contract', { pattern: /^coalition-submission\/1$/ });
  const id = text(body.id, '/id', { pattern: UUID });
  const form = text(body.form, '/form', { max: 64 });
  const lang = text(body.lang, '/lang', { max: 35, pattern: /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i });
  if (form && env.FORMS && !listOf(env.FORMS).includes(form)) faults.push(fault('/form', 'unknown'));
  const hasEarlier = body.supersedes !== undefined;
  const supersedes = hasEarlier ? text(body.supersedes, '/supersedes', { pattern: UUID }).toLowerCase() : null;
  if (supersedes && supersedes === id.toLowerCase()) faults.push(fault('/supersedes', 'format'));
  const suspect = body.suspect === undefined ? null : checkSuspect(body.suspect, faults);
  const { fields, sealed, consent } = body;
  if ((fields === undefined) === (sealed === undefined)) faults.push(fault('', 'exactly-one'));
  else if (fields === undefined)
    text(sealed, '/sealed', { pattern: /^[\w-]+(?:\.[\w-]*){4}(?: [\w-]+(?:\.[\w-]*){4})*$/ });
  else checkFields(fields, listOf(env.FIELDS), faults);
  if (consent === undefined) {
    if (env.REQUIRE_CONSENT === 'true') faults.push(fault('/consent', 'required'));
  } else if (!isObject(consent)) faults.push(fault('/consent', 'type'));
  else {
    if (consent.granted !== true) faults.push(fault('/consent/granted', 'not-granted'));
    text(consent.version, '/consent/version', { max: 64 });
  }
  return { id, form, lang, supersedes, suspect, fields, sealed, version: consent?.version ?? null };
}

function checkFields(fields, known, faults) {
  if (!isObject(fields)) faults.push(fault('/fields', 'type'));
  else if (Object.keys(fields).length > MAX_FIELDS) faults.push(fault('/fields', 'count'));
  else
    for (const [name, value] of Object.entries(fields)) {
      const pointer = `/fields/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const isList = Array.isArray(value) && value.every(one => typeof one === 'string');
      const isOne = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
      if (!isList && !isOne) faults.push(fault(pointer, 'type'));
      else if (known.length > 0 && !known.includes(name)) faults.push(fault(pointer, 'unknown'));
    }
}

/** Returns why the form takes the submission for one that no person has written: words with a space between two. */
function checkSuspect(reasons, faults) {
  const isList = Array.isArray(reasons) && reasons.every(one => typeof one === 'string');
  if (!isList) faults.push(fault('/suspect', 'type'));
  else if (reasons.length === 0 || reasons.length > MAX_REASONS) faults.push(fault('/suspect', 'count'));
  else if (reasons.some(one => one.length > 64)) faults.push(fault('/suspect', 'length'));
  else if (!reasons.every(one => /^[a-z][a-z-]*$/.test(one))) faults.push(fault('/suspect', 'format'));
  else return reasons.join(' ');
  return '';
}

let prepared;

/** Creates the tables, once per start of the worker. */
function prepareTables(db) {
  prepared ??= makeTables(db).catch(error => {
    prepared = undefined; // the next request tries again
    throw error;
  });
  return prepared;
}

async function makeTables(db) {
  await db.batch(TABLES.map(sql => db.prepare(sql)));
  const columns = async () => (await db.prepare('PRAGMA table_info(submission)').all()).results.map(({ name }) => name);
  if ((await columns()).includes('suspect')) return; // the tables of earlier versions lack it
  try {
    await db.prepare('ALTER TABLE submission ADD COLUMN suspect TEXT').run();
  } catch (error) {
    if (!(await columns()).includes('suspect')) throw error; // else another start of the worker has added it
  }
}

/** Stores a submission once. D1 runs a batch as one transaction. */
async function store({ DB: db, PER_MINUTE }, submission) {
  const { id: sentId, form, lang, supersedes, suspect, fields, sealed, version } = submission;
  await prepareTables(db);
  const id = sentId.toLowerCase();
  const answers = sealed ?? Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  const body = JSON.stringify(answers);
  const content = [form, lang, sealed === undefined, body, version, supersedes];
  if (suspect !== null) content.push(suspect); // digests of earlier versions stay valid
  const digest = toHex(await sha256(JSON.stringify(content)));
  const values = [id, await receiptNumber(id), ago(0), form, lang, version, supersedes, body, digest, suspect];
  const limit = Number(PER_MINUTE ?? 120) || Number.MAX_SAFE_INTEGER; // 0 sets no limit
  const [inserted, found] = await db.batch([
    db
      .prepare(
        `INSERT INTO submission SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
          WHERE (SELECT count(*) FROM submission WHERE received > ?) < ? ON CONFLICT (id) DO NOTHING`,
      )
      .bind(...values, ago(60), limit),
    db.prepare('SELECT receipt, received, digest FROM submission WHERE id = ?').bind(id),
  ]);
  const [known] = found.results;
  if (!known)
    throw new Refusal(429, 'Too many submissions in this minute. Send it again later.', [], { 'retry-after': '60' });
  if (known.digest !== digest)
    throw new Refusal(422, 'This id stands for another submission.', [fault('/id', 'id-reused')]);
  const { receipt, received } = known;
  return {
    receipt: { contract: 'coalition-receipt/1', id: sentId, receipt, received },
    isKnown: inserted.meta.changes === 0,
  };
}

const sha256 = async text => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
const toHex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** 40 bits of the id's SHA-256 in Crockford's base 32, `7ZK3-0QMD`: the same number as from the receiver for Node. */
async function receiptNumber(id) {
  const bits = (await sha256(id)).slice(0, 5).reduce((sum, byte) => sum * 256 + byte, 0);
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const number = Array.from({ length: 8 }, (_, i) => digits[Math.floor(bits / 32 ** (7 - i)) % 32]).join('');
  return `${number.slice(0, 4)}-${number.slice(4)}`;
}
