import type { ServerResponse } from 'node:http';
import { problem, type Fault } from './problem.js';
import type { Receipt } from './receipt.js';

/** An HTTP answer before it is sent. */
export interface Answer {
  /** HTTP status code. */
  status: number;
  /** Besides those that every answer has. */
  headers: Record<string, string>;
  /** Sent as JSON. */
  body?: object;
}

/** Seconds after which a sender may try again when the file could not be written. */
const RETRY_AFTER = 30;

const METHODS = { Allow: 'POST, OPTIONS' };

/** 201 with the receipt; a repeated id gets its first one again, marked so. */
export function accepted(receipt: Receipt, replayed: boolean): Answer {
  return {
    status: 201,
    headers: { 'Content-Type': 'application/json', ...(replayed && { 'Idempotency-Replayed': 'true' }) },
    body: receipt,
  };
}

/** An error as RFC 9457 has it. */
export function refused(status: number, detail: string, faults?: Fault[], headers?: Record<string, string>): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
    body: problem(status, detail, faults),
  };
}

/** 503: the submission is fine and was not stored; the sender keeps it and tries again. */
export function unavailable(): Answer {
  const detail = 'The submission could not be stored now. Send it again later.';
  return refused(503, detail, [], { 'Retry-After': String(RETRY_AFTER) });
}

/** 405 with the methods there are (RFC 9110, 15.5.6). */
export function wrongMethod(): Answer {
  return refused(405, 'Only POST is answered here.', [], METHODS);
}

/** 204 to a browser that asks before it sends (CORS preflight, https://fetch.spec.whatwg.org/#cors-preflight-fetch). */
export function preflight(): Answer {
  return {
    status: 204,
    headers: {
      ...METHODS,
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'content-type, idempotency-key',
      'Access-Control-Max-Age': '86400', // seconds; browsers shorten it as they like
    },
  };
}

/**
 * Sends an answer, readable for pages of `allowOrigin`, kept by no cache. Another site's script sees only the headers
 * named here, and a client needs Retry-After.
 */
export function send(res: ServerResponse, { status, headers, body }: Answer, allowOrigin: string): void {
  res.writeHead(status, {
    'Access-Control-Allow-Origin': allowOrigin,
    'Access-Control-Expose-Headers': 'idempotency-replayed, retry-after',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  res.end(body && JSON.stringify(body));
}
