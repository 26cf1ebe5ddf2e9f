import { parseJson } from '../json.js';
import type { Pack } from '../ledger.js';
import type { Delivery, Queue } from '../store/queue.js';
import type { Row } from '../store/row.js';
import { rowsOf, type Store } from '../store/store.js';
import { checkSubmission } from '../submission.js';

/** A line for each delivery that waits or was refused, without what is in it. */
export async function listQueue(queue: Queue): Promise<string[]> {
  return (await queue.open()).map(({ received, receipt, target, state, attempts, reason }) =>
    [received, receipt, target, state, attempts, reason ?? ''].join('\t'),
  );
}

const deliveriesOf = (row: Row, pack: Pack): readonly Delivery[] => {
  const { submission } = checkSubmission(parseJson(row.body));
  return submission ? pack(row, submission) : [];
};

/** Puts what is stored already into the queue, unless it was there once. Returns how many deliveries are new. */
export async function addStored(store: Store, pack: Pack): Promise<number> {
  let added = 0;
  for await (const row of rowsOf(store))
    for (const delivery of deliveriesOf(row, pack)) if (await store.queue.add(row.id, delivery)) added += 1;
  return added;
}

const isMeant = (row: Row, receipts: readonly string[]): boolean =>
  receipts.length === 0 || receipts.includes(row.receipt);

/**
 * Lets refused deliveries start again, as the present settings make them. Without receipts, all of them. Returns how many.
 */
export async function retryRefused(queue: Queue, receipts: readonly string[], pack: Pack): Promise<number> {
  let renewed = 0;
  for (const { target, row } of await queue.refused()) {
    const delivery = isMeant(row, receipts) ? deliveriesOf(row, pack).find(each => each.target === target) : undefined;
    if (!delivery) continue;
    await queue.renew(row.id, delivery);
    renewed += 1;
  }
  return renewed;
}

/** Gives refused deliveries up. Returns how many. */
export async function dropRefused(queue: Queue, receipts: readonly string[]): Promise<number> {
  const meant = (await queue.refused()).filter(({ row }) => isMeant(row, receipts));
  for (const { target, row } of meant) await queue.drop(row.id, target);
  return meant.length;
}
