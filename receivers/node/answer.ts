import type { ServerResponse } from 'node:http';
import { problem, type Fault, type Problem } from './problem.js';
import type { Receipt } from './receipt.js';

/** An HTTP response before it is sent. */
export interface Answer {
  /** HTTP status code. */
  status: number;
  /** Headers in addition to those of every response. */
  headers: Record<string, string>;
  /** Sent as JSON. */
  body?: object;
  /** Sent as JSON instead of a body; the log names its codes. */
  problem?: Problem;
}

/** The number of seconds after which a sender may retry if the submission could not be stored. */
const RETRY_AFTER = 30;

const METHODS = { Allow: 'POST, OPTIONS' };

/** 201 with the receipt. A repeated id gets its first receipt again, marked as a duplicate. */
export function accepted(receipt: Receipt, replayed: boolean): Answer {
  return {
    status: 201,
    headers: { 'Content-Type': 'application/json', ...(replayed && { 'Idempotency-Replayed': 'true' }) },
    body: receipt,
  };
}

/** An error response (RFC 9457). */
export function refused(status: number, detail: string, faults?: Fault[], headers?: Record<string, string>): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
    problem: problem(status, detail, faults),
  };
}

/** 503: the submission is valid but was not stored; the sender keeps it and retries. */
export function unavailable(): Answer {
  const detail = 'The submission could not be stored now. Send it again later.';
  return refused(503, detail, [], { 'Retry-After': String(RETRY_AFTER) });
}

/** 429: the sender sent too often; it keeps the submission and retries after some seconds. */
export function tooMany(seconds: number): Answer {
  const detail = 'Too many submissions came from this sender. Send it again later.';
  return refused(429, detail, [], { 'Retry-After': String(seconds) });
}

/** 403: the receiver has a list of origins, and the sender's page is not among them. */
export function forbidden(): Answer {
  return refused(403, 'Pages of this origin may not send to this receiver.');
}

/**
 * For monitors and proxies: whether submissions can be stored.
 *
 * @param relay how many deliveries wait, and how many need a person
 */
export function health(isWell: boolean, relay?: { readonly waiting: number; readonly refused: number }): Answer {
  return {
    status: isWell ? 200 : 503,
    headers: { 'Content-Type': 'application/json' },
    body: { status: isWell ? 'ok' : 'failing', ...(relay && { relay }) },
  };
}

/** 405 with the allowed methods (RFC 9110, 15.5.6). */
export function wrongMethod(): Answer {
  return refused(405, 'Only POST is answered here.', [], METHODS);
}

/** 204 for a CORS preflight request (https://fetch.spec.whatwg.org/#cors-preflight-fetch). */
export function preflight(): Answer {
  return {
    status: 204,
    headers: {
      ...METHODS,
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'content-type, idempotency-key',
      'Access-Control-Max-Age': '86400', // seconds; browsers may shorten it
    },
  };
}

/**
 * Sends a response that no cache stores, with the headers that say whose pages may read it. Scripts of other sites see
 * only the headers that are exposed here; clients need Retry-After.
 */
export function send(res: ServerResponse, answer: Answer, originHeaders: Record<string, string>): void {
  const { status, headers, body = answer.problem } = answer;
  res.writeHead(status, {
    'Access-Control-Expose-Headers': 'idempotency-replayed, retry-after',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...originHeaders,
    ...headers,
  });
  res.end(body && JSON.stringify(body));
}
