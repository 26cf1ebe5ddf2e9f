import { clearTimeout, setTimeout } from 'node:timers';
import { errorCode } from '../error-code.js';
import type { Log } from '../log.js';
import type { Queue, Taken } from '../store/queue.js';
import { pauseAfter } from './pauses.js';
import type { Target } from './target.js';

/** In milliseconds. */
export interface Timing {
  /** How often to look for deliveries of other processes, and for those whose time has come. */
  readonly poll: number;
  /** How long a delivery may take. */
  readonly patience: number;
  /** When another process may take a delivery over. Longer than `patience`. */
  readonly lease: number;
  readonly firstPause: number;
  /** The longest pause of one delivery. */
  readonly longestPause: number;
  /** The longest pause of all deliveries, unless the target asks for more. */
  readonly longestRest: number;
  /** How long a delivery may go on when the process has to end. */
  readonly grace: number;
}

export const TIMING: Timing = {
  poll: 5000,
  patience: 60_000,
  lease: 180_000,
  firstPause: 5000,
  longestPause: 3_600_000,
  longestRest: 60_000,
  grace: 5000,
};

const later = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

/** Takes one delivery after the other to a target, from its creation until `stop`. */
export class Worker {
  readonly #ended: Promise<void>;
  #isStopping = false;
  /** Whether something was stored since the last look into the queue. */
  #hasNews = false;
  #isIdle = false;
  #endSleep = (): void => undefined;
  #abort = (): void => undefined;
  /** Failures in a row, of any delivery. */
  #failures = 0;

  constructor(
    private readonly target: Target,
    private readonly queue: Queue,
    private readonly log: Log,
    private readonly timing: Timing = TIMING,
  ) {
    this.#ended = this.#run();
  }

  /** Something has been stored. */
  wake(): void {
    this.#hasNews = true;
    if (this.#isIdle) this.#endSleep();
  }

  /** Resolves when nothing is being sent any more. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#endSleep();
    const timer = setTimeout(() => this.#abort(), this.timing.grace);
    await this.#ended;
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      try {
        this.#hasNews = false;
        const taken = await this.queue.take(this.target.name, later(0), later(this.timing.lease));
        if (taken) await this.#deliver(taken);
        else if (!this.#hasNews) await this.#idle();
      } catch (error) {
        // the store fails; what is being sent is sent again when its lease has ended
        this.log({ level: 'error', event: 'failed', doing: 'relay', error: errorCode(error) });
        await this.#sleep(this.timing.poll);
      }
    }
  }

  async #deliver(taken: Taken): Promise<void> {
    const { name } = this.target;
    const outcome = await this.#send(taken);
    if (outcome.kind === 'later') {
      const { reason, after = 0 } = outcome;
      const { firstPause, longestPause, longestRest } = this.timing;
      this.#failures += 1;
      const pause = Math.max(after, pauseAfter(taken.attempts, firstPause, longestPause));
      await this.queue.postpone(taken, later(pause), reason);
      this.log({ level: 'error', event: 'failed', doing: 'relay', target: name, error: reason });
      await this.#sleep(Math.max(after, pauseAfter(this.#failures, firstPause, longestRest)));
      return;
    }
    this.#failures = 0;
    if (outcome.kind === 'done') {
      await this.queue.finish(taken);
      this.log({ level: 'info', event: 'relayed', target: name });
    } else {
      await this.queue.refuse(taken, outcome.reason);
      this.log({ level: 'error', event: 'refused', target: name, reason: outcome.reason });
    }
  }

  async #send(taken: Taken): ReturnType<Target['send']> {
    const controller = new AbortController();
    this.#abort = () => controller.abort();
    const timer = setTimeout(this.#abort, this.timing.patience);
    try {
      return await this.target.send(taken, controller.signal);
    } finally {
      clearTimeout(timer);
      this.#abort = () => undefined;
    }
  }

  async #idle(): Promise<void> {
    this.#isIdle = true;
    await this.#sleep(this.timing.poll);
    this.#isIdle = false;
  }

  #sleep(milliseconds: number): Promise<void> {
    if (this.#isStopping) return Promise.resolve();
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      this.#endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
