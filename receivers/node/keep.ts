import { clearInterval, setInterval } from 'node:timers';
import { errorCode } from './error-code.js';
import type { Log } from './log.js';
import type { Store } from './store/store.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Reads an age such as `90d`, in milliseconds; undefined for anything else. */
export function parseAge(text: string): number | undefined {
  const [, days] = /^([1-9]\d{0,4})d$/.exec(text) ?? [];
  return days === undefined ? undefined : Number(days) * DAY;
}

/** Deletes submissions above an age, now and every hour. Returns what ends it. */
export function keepFor(age: number, store: Store, log: Log, interval = HOUR): () => void {
  const clean = async (): Promise<void> => {
    try {
      const count = await store.deleteBefore(new Date(Date.now() - age).toISOString());
      if (count > 0) log({ level: 'info', event: 'deleted', count });
    } catch (error) {
      log({ level: 'error', event: 'failed', doing: 'delete', error: errorCode(error) }); // it tries again later
    }
  };
  void clean();
  const timer = setInterval(() => void clean(), interval);
  return () => clearInterval(timer);
}
