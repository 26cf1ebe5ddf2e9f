/** Runs a task when the page rests. */
export const whenIdle = (task: () => void): void => void (globalThis.requestIdleCallback?.(task) ?? setTimeout(task)); // missing in Safari
