/** Timers that a test holds back and fires itself. */
export interface HeldTimers {
  /** The milliseconds of each timer that waits. */
  waiting(): number[];
  /** Fires those of these milliseconds, or all. The others, and later ones, run by themselves. */
  fire(only?: number): void;
}

/** Timers below this many milliseconds do not wait for anybody: they are slices and steps of longer work. */
const WAIT = 100;

/** Holds every timer of a wait that is started from now on, until `fire`. */
export function holdTimers(): HeldTimers {
  const { setTimeout, clearTimeout } = globalThis;
  const held = new Map<number, { readonly callback: () => void; readonly milliseconds: number }>();
  let count = 0;
  globalThis.setTimeout = ((callback: () => void, milliseconds = 0) => {
    if (milliseconds < WAIT) return setTimeout(callback, milliseconds);
    held.set(--count, { callback, milliseconds }); // no timer of the browser has a negative number
    return count;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: number) => {
    if (!held.delete(timer!)) clearTimeout(timer);
  }) as typeof clearTimeout;
  return {
    waiting: () => [...held.values()].map(({ milliseconds }) => milliseconds),
    fire: only => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      for (const { callback, milliseconds } of held.values())
        if (milliseconds === (only ?? milliseconds)) callback();
        else setTimeout(callback, milliseconds);
      held.clear();
    },
  };
}
