import type { IncomingMessage, ServerResponse } from 'node:http';
import { unaccepted, type Accepted } from './accepted.js';
import {
  accepted,
  forbidden,
  health,
  preflight,
  refused,
  send,
  tooMany,
  unavailable,
  wrongMethod,
  type Answer,
} from './answer.js';
import { letGo, readBody } from './body.js';
import { errorCode } from './error-code.js';
import { decodeJson } from './json.js';
import { Ledger } from './ledger.js';
import { logErrors, type Log } from './log.js';
import { isForeign, originHeaders, type Origins } from './origins.js';
import { limitRate, type RateLimit, type Wait } from './rate-limit.js';
import type { Relay } from './relay/relay.js';
import type { Store } from './store/store.js';
import { checkSubmission, type Submission } from './submission.js';
import { faultOfWork } from './work.js';

export interface ReceiverOptions extends Accepted {
  /** Where the submissions go; see `openStore`. The caller closes it after the last request. */
  store: Store;
  /** The origins whose pages may send, such as `https://example.org`; default `*`, every origin. */
  origins?: Origins;
  /** The maximum size of a body, in bytes; default 49,152 (48 KiB), the contract's limit. */
  maxBytes?: number;
  /** Sends submissions on; see `startRelay`. */
  relay?: Pick<Relay, 'pack' | 'wake'>;
  /** How often one sender may send; default: no limit. */
  rateLimit?: RateLimit;
  /** With how many zero bits the proof of work of a submission must begin, 1 to 20; default: none is asked for. */
  work?: number;
  /** Default: errors only, to standard error. */
  log?: Log;
}

/** Handles one request; never rejects, whatever the request contains. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

interface Context extends Accepted, Pick<ReceiverOptions, 'store' | 'relay' | 'work'> {
  readonly ledger: Ledger;
  readonly origins: Origins;
  readonly maxBytes: number;
  readonly wait: Wait;
  readonly log: Log;
}

/**
 * Creates a request handler for a Node HTTP server, or middleware for one, that accepts form submissions under the
 * contract "coalition-submission/1" and responds with a "coalition-receipt/1" once they are on disk. It handles every
 * path and reads the body itself: mount it before any body parser. It stores no IP address and logs nothing that was
 * submitted.
 *
 * @example
 *   const store = await openStore('/var/lib/coalition/submissions.db');
 *   createServer(createReceiver({ store })).listen(8080);
 */
export function createReceiver({ store, relay, ...options }: ReceiverOptions): Handler {
  const { origins = '*', maxBytes = 48 * 1024, rateLimit, log = logErrors, forms, fields, work } = options;
  const wait = rateLimit ? limitRate(rateLimit) : () => 0;
  const ledger = new Ledger(store, relay?.pack);
  const context: Context = { store, relay, ledger, origins, maxBytes, wait, log, forms, fields, work };
  return async (req, res) => {
    const start = performance.now();
    const answer = await answerTo(req, context);
    if (answer) send(res, answer, originHeaders(req, origins));
    letGo(req);
    const status = answer?.status ?? 499; // nginx's number for a sender who is gone
    const codes = answer?.problem?.errors.map(({ code }) => code);
    log({ level: 'info', event: 'request', status, codes, ms: Math.round(performance.now() - start) });
  };
}

/** Undefined if the sender has closed the connection. */
async function answerTo(req: IncomingMessage, context: Context): Promise<Answer | undefined> {
  const { origins, maxBytes, wait } = context;
  if (req.method === 'OPTIONS') return preflight();
  if (req.method === 'GET' && /\/health$/.test(req.url?.split('?')[0] ?? '')) return healthOf(context);
  if (req.method !== 'POST') return wrongMethod();
  if (isForeign(req, origins)) return forbidden();
  const seconds = wait(req);
  if (seconds > 0) return tooMany(seconds);
  if (!holdsJson(req)) return refused(415, 'Send application/json, or JSON as text/plain.');
  const bytes = await readBody(req, maxBytes);
  if (bytes === 'gone') return undefined;
  if (bytes === 'too-large') return refused(413, `The body is longer than ${maxBytes} bytes.`);
  const body = decodeJson(bytes);
  if (body === undefined) return refused(400, 'The body is not JSON in UTF-8.', [{ pointer: '', code: 'json' }]);
  const checked = checkSubmission(body);
  if (!checked.submission) return refused(422, 'The submission breaks its contract.', checked.faults);
  if (!keyMatches(req, checked.submission.id)) {
    return refused(422, 'Idempotency-Key differs from the id.', [{ pointer: '/id', code: 'idempotency-key' }]);
  }
  const unknown = unaccepted(checked.submission, context);
  if (unknown.length > 0) return refused(422, 'This receiver does not accept the form or a field.', unknown);
  const fault = context.work === undefined ? undefined : faultOfWork(body, context.work);
  if (fault) return refused(422, 'This receiver asks for a proof of work.', [fault]);
  return enter(checked.submission, context);
}

/** Also accepts `text/plain`: cross-origin pages can send it without a preflight, which some networks break. */
function holdsJson(req: IncomingMessage): boolean {
  const [type = ''] = (req.headers['content-type'] ?? '').split(';');
  return ['application/json', 'text/plain'].includes(type.trim().toLowerCase());
}

/** The draft has a quoted string (draft-ietf-httpapi-idempotency-key-header, 2.1); many clients send it unquoted. */
function keyMatches(req: IncomingMessage, id: string): boolean {
  const key = req.headers['idempotency-key'];
  if (key === undefined) return true;
  const bare = String(key).replace(/^"(.*)"$/, '$1');
  return bare.toLowerCase() === id.toLowerCase();
}

async function enter(submission: Submission, { ledger, relay, log }: Context): Promise<Answer> {
  try {
    const entry = await ledger.enter(submission);
    if (entry.kind === 'stored') relay?.wake();
    if (entry.kind !== 'reused') return accepted(entry.receipt, entry.kind === 'replayed');
    return refused(422, 'This id stands for another submission.', [{ pointer: '/id', code: 'id-reused' }]);
  } catch (error) {
    log({ level: 'error', event: 'failed', doing: 'store', error: errorCode(error) });
    return unavailable();
  }
}

async function healthOf({ store, ledger, relay, log }: Context): Promise<Answer> {
  try {
    await ledger.check();
    return health(true, relay && (await store.queue.counts()));
  } catch (error) {
    log({ level: 'error', event: 'failed', doing: 'check', error: errorCode(error) });
    return health(false);
  }
}
