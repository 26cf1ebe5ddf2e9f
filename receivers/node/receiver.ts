import type { IncomingMessage, ServerResponse } from 'node:http';
import { accepted, preflight, refused, send, unavailable, wrongMethod, type Answer } from './answer.js';
import { letGo, readBody } from './body.js';
import { errorCode } from './journal.js';
import { decodeJson } from './json.js';
import { Ledger } from './ledger.js';
import { checkSubmission, type Submission } from './submission.js';

export interface ReceiverOptions {
  /** Path of the JSON Lines file for submissions; created, with its folder, if it is missing. */
  file: string;
  /** The origin whose pages may read the responses, such as `https://example.org`; default `*`, every origin. */
  allowOrigin?: string;
  /** The maximum size of a body, in bytes; default 49,152 (48 KiB), the contract's limit. */
  maxBytes?: number;
}

/** Handles one request; never rejects, whatever the request contains. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/**
 * Creates a request handler for a Node HTTP server, or middleware for one, that accepts form submissions under the
 * contract "coalition-submission/1" and responds with a "coalition-receipt/1" once they are on disk. It handles every
 * path and reads the body itself: mount it before any body parser. It stores no IP address and logs nothing that was
 * submitted.
 *
 * @example createServer(createReceiver({ file: '/var/lib/coalition/submissions.jsonl' })).listen(8080)
 */
export function createReceiver({ file, allowOrigin = '*', maxBytes = 48 * 1024 }: ReceiverOptions): Handler {
  const ledger = new Ledger(file);
  return async (req, res) => {
    const answer = await answerTo(req, ledger, maxBytes);
    if (answer) send(res, answer, allowOrigin);
    letGo(req);
  };
}

/** Undefined if the sender has closed the connection. */
async function answerTo(req: IncomingMessage, ledger: Ledger, maxBytes: number): Promise<Answer | undefined> {
  if (req.method === 'OPTIONS') return preflight();
  if (req.method !== 'POST') return wrongMethod();
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
  return enter(checked.submission, ledger);
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

async function enter(submission: Submission, ledger: Ledger): Promise<Answer> {
  try {
    const entry = await ledger.enter(submission);
    if (entry.kind !== 'reused') return accepted(entry.receipt, entry.kind === 'replayed');
    return refused(422, 'This id stands for another submission.', [{ pointer: '/id', code: 'id-reused' }]);
  } catch (error) {
    process.emitWarning(`The receiver cannot store submissions: ${errorCode(error)}`, 'ReceiverWarning');
    return unavailable();
  }
}
