/** How long a visitor waits for the receiver before the form says that it still waits, in milliseconds. */
const PATIENCE = 8000;

/**
 * Waits for the end of sending, and tells when that takes longer than a visitor expects.
 * @param slow called with `true` after eight seconds, and with `false` at the end
 */
export async function whileSending<T>(sending: Promise<T>, slow: (isSlow: boolean) => void): Promise<T> {
  const timer = setTimeout(() => slow(true), PATIENCE);
  try {
    return await sending;
  } finally {
    clearTimeout(timer);
    slow(false);
  }
}
