const DAY = 86_400_000;

/**
 * How long to wait after the n-th failure in a row, in milliseconds: twice as long each time, up to the longest. Chance
 * shortens it by up to a half, so that many senders do not come back together.
 */
export function pauseAfter(failures: number, first: number, longest: number, chance = Math.random()): number {
  return Math.min(first * 2 ** (failures - 1), longest) * (1 - chance / 2);
}

/** The milliseconds of a header Retry-After (RFC 9110, 10.2.3), at most a day; undefined if there is none. */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), DAY);
}
