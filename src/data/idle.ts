/** Runs a task when the page rests. The task handles its own failures. */
export const whenIdle = (task: () => Promise<void>): void =>
  void (globalThis.requestIdleCallback?.(task) ?? setTimeout(task)); // missing in Safari
