import type { IncomingMessage } from 'node:http';

/** Which pages may send to a receiver and read its answers: `*`, or a list of origins. */
export type Origins = '*' | readonly string[];

/**
 * The headers that tell a browser which pages may read an answer. To a page that is not on the list, they name another
 * origin, so that it cannot read the answer.
 */
export function originHeaders({ headers }: IncomingMessage, origins: Origins): Record<string, string> {
  if (origins === '*') return { 'Access-Control-Allow-Origin': '*' };
  const { origin } = headers;
  const named = origin !== undefined && origins.includes(origin) ? origin : origins[0];
  return { ...(named !== undefined && { 'Access-Control-Allow-Origin': named }), Vary: 'Origin' };
}

/** Whether a page outside the list sends. What is no browser names no origin, and may send. */
export const isForeign = ({ headers }: IncomingMessage, origins: Origins): boolean =>
  origins !== '*' && headers.origin !== undefined && !origins.includes(headers.origin);
