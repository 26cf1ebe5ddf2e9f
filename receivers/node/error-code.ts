/** The code of an error, such as `ENOSPC` or `SQLITE_FULL`: the only part that is safe to log. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  // node:sqlite has one code for all, and SQLite's own number beside it
  return 'errcode' in error && typeof error.errcode === 'number' ? `${code} ${error.errcode}` : code;
}
