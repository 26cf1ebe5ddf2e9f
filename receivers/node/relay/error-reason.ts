import { errorCode } from '../error-code.js';

/** The code of an error, or of what caused it, such as `ECONNREFUSED`. Messages may contain what was sent. */
export function errorReason(error: unknown): string {
  if (!(error instanceof Error)) return 'network';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time';
  const code = errorCode(error);
  if (code !== 'unknown') return code;
  return error.cause === undefined ? 'network' : errorReason(error.cause);
}
