import { automated } from './automated.js';
import type { Check, Result } from './check.js';
import { pages } from './pages.js';
import type { Receiver } from './receiver.js';
import { refusing } from './refusing.js';
import { slow } from './slow.js';
import { storing } from './storing.js';
import { superseding } from './superseding.js';
import { Unmet } from './unmet.js';

export const checks: readonly Check[] = [...storing, ...superseding, ...automated, ...refusing, ...pages, ...slow];

/** Runs one check. */
export async function runCheck({ id, title, remedy, run }: Check, receiver: Receiver): Promise<Result> {
  try {
    const message = await run(receiver);
    return { id, title, passed: true, ...(message && { message }) };
  } catch (error) {
    if (!(error instanceof Unmet)) throw error;
    return { id, title, passed: false, message: error.message, remedy };
  }
}

/** Runs every check that applies, one after the other, and reports each as it ends. */
export async function runChecks(receiver: Receiver, onResult: (result: Result) => void): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const check of checks) {
    if (check.needsHttp && receiver.target.isText) continue;
    if (check.needsWork && receiver.target.work === undefined) continue;
    const result = await runCheck(check, receiver);
    results.push(result);
    onResult(result);
  }
  return results;
}
