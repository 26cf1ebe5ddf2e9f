import * as sql from './queue-statements.js';
import { toRow, type Row } from './row.js';

/** What is to be sent of a submission. */
export interface Delivery {
  /** Where: `openrosa` or `mail`. */
  readonly target: string;
  /** What, the same in every attempt; null if it cannot be sent as it is, and a person has to decide. */
  readonly payload: string | null;
  /** Why it cannot be sent. It contains nothing of the submission. */
  readonly reason?: string;
}

/** A delivery that a process has taken out of the queue. */
export interface Taken {
  readonly id: string;
  readonly target: string;
  readonly payload: string;
  /** How often it has been taken, this time included. */
  readonly attempts: number;
}

/** A delivery that waits, or that was refused, without what is in it. */
export interface OpenDelivery {
  readonly received: string;
  readonly receipt: string;
  readonly target: string;
  readonly state: string;
  readonly attempts: number;
  readonly reason: string | null;
}

export interface RefusedDelivery {
  readonly target: string;
  readonly row: Row;
}

type Value = string | number | null;
export type Query = (statement: string, values: readonly Value[]) => unknown[] | Promise<unknown[]>;

/** The values of a row of `insertDeliveries`. */
export const deliveryValues = (id: string, { target, payload, reason }: Delivery): Value[] => [
  id,
  target,
  payload === null ? 'refused' : 'waiting',
  payload,
  reason ?? null,
];

/**
 * The deliveries of a store. Times are ISO 8601 in UTC. Every method rejects with the error of the database.
 *
 * A delivery is waiting, being sent, done, refused, or dropped: a person has given it up. What is done or dropped stays
 * without its payload, so that nobody sends it again.
 */
export class Queue {
  constructor(
    private readonly query: Query,
    private readonly lock = '',
  ) {}

  /** The next delivery that is due. It belongs to the caller until a time, after which another process may take it. */
  async take(target: string, now: string, until: string): Promise<Taken | undefined> {
    const [row] = await this.query(sql.take(this.lock), [until, target, now]);
    return row as Taken | undefined;
  }

  /** The target has it. */
  async finish({ id, target }: Taken): Promise<void> {
    await this.query(sql.FINISH, [id, target]);
  }

  async postpone(taken: Taken, due: string, reason: string): Promise<void> {
    await this.#settle(taken, 'waiting', due, reason);
  }

  async refuse(taken: Taken, reason: string): Promise<void> {
    await this.#settle(taken, 'refused', '', reason);
  }

  async #settle({ id, target, attempts }: Taken, state: string, due: string, reason: string): Promise<void> {
    await this.query(sql.SETTLE, [state, due, reason, id, target, attempts]);
  }

  /** Makes what was being sent wait again: nobody else uses the store. */
  async release(): Promise<void> {
    await this.query(sql.RELEASE, []);
  }

  async counts(): Promise<{ waiting: number; refused: number }> {
    const rows = (await this.query(sql.COUNT, [])) as { name: string; number: number | string }[];
    const count = (name: string): number => Number(rows.find(row => row.name === name)?.number ?? 0);
    return { waiting: count('waiting'), refused: count('refused') };
  }

  async open(): Promise<OpenDelivery[]> {
    return (await this.query(sql.OPEN, [])) as OpenDelivery[];
  }

  async refused(): Promise<RefusedDelivery[]> {
    const rows = (await this.query(sql.REFUSED, [])) as { target: string }[];
    return rows.map(one => ({ target: one.target, row: toRow(one) }));
  }

  /** Adds a delivery, and returns whether it is new. */
  async add(id: string, delivery: Delivery): Promise<boolean> {
    return (await this.query(sql.insertDeliveries(1), deliveryValues(id, delivery))).length > 0;
  }

  /** Lets a refused delivery start again, with what is to be sent now. */
  async renew(id: string, delivery: Delivery): Promise<void> {
    const [, target = '', state = '', payload = null, reason = null] = deliveryValues(id, delivery);
    await this.query(sql.RENEW, [state, payload, reason, id, target]);
  }

  /** Gives a refused delivery up. */
  async drop(id: string, target: string): Promise<void> {
    await this.query(sql.DROP, [id, target]);
  }
}
