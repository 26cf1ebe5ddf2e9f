/**
 * Resolves in a task of its own. Between two tasks the page responds, so long work awaits this after each portion. It is
 * a timer because `scheduler.yield` lets no frame come first, and Safari has none.
 */
export const nextTask = (milliseconds?: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));
