import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { senderOf } from './sender.js';

export interface RateLimit {
  /** How many submissions one sender may send in a minute. */
  readonly perMinute: number;
  /** The header, in lower case, in which a trusted proxy names the visitor's address; default: none is trusted. */
  readonly addressHeader?: string;
}

/** Returns after how many seconds the sender of a request may send again; 0: now. */
export type Wait = (req: IncomingMessage) => number;

const MINUTE = 60_000;

/**
 * Counts the requests of each sender in the present minute. It keeps no address: only its hash, with a salt that is in
 * memory alone and that, like the counts, lasts for this minute.
 *
 * @param now a clock in milliseconds that never goes back
 */
export function limitRate({ perMinute, addressHeader }: RateLimit, now = () => performance.now()): Wait {
  let salt = randomBytes(32);
  let counts = new Map<string, number>();
  let end = -Infinity;
  return req => {
    const sender = senderOf(req, addressHeader);
    if (sender === undefined) return 0;
    const time = now();
    if (time >= end) {
      salt = randomBytes(32);
      counts = new Map();
      end = time + MINUTE;
    }
    const key = createHmac('sha256', salt).update(sender).digest('base64');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > perMinute ? Math.ceil((end - time) / 1000) : 0;
  };
}
