/** Runs a task when the page rests. Safari has no `requestIdleCallback`. */
export const whenIdle = (task: () => void): void => void (globalThis.requestIdleCallback?.(task) ?? setTimeout(task));
