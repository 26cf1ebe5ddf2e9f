import { openStore, openStoreToRead } from '../store/open.js';
import type { Store } from '../store/store.js';
import { WrongCall } from '../wrong-call.js';
import { addStored, dropRefused, listQueue, retryRefused } from './manage.js';
import { openPack } from './relay.js';
import { readSettings } from './settings.js';

/**
 * The commands `receive relay …`. Returns the lines to print.
 *
 * @throws WrongCall, WrongSettings, UnusableStore
 */
export async function manageRelay(
  [action, ...receipts]: readonly string[],
  out: string,
  settings: string | undefined,
): Promise<string[]> {
  if (action === undefined) return inStore(openStoreToRead(out), store => listQueue(store.queue));
  if (action === 'drop') {
    if (receipts.length === 0) throw new WrongCall('"relay drop" needs a receipt');
    return inStore(openStore(out), async ({ queue }) => [`${await dropRefused(queue, receipts)} given up`]);
  }
  if (action !== 'add' && action !== 'retry') throw new WrongCall(`"${action}" is no command of relay`);
  if (action === 'add' && receipts.length > 0) throw new WrongCall('"relay add" takes no receipts');
  if (settings === undefined) throw new WrongCall(`"relay ${action}" needs --relay`);
  const pack = await openPack(readSettings(settings));
  return inStore(openStore(out), async store =>
    action === 'add'
      ? [`${await addStored(store, pack)} added`]
      : [`${await retryRefused(store.queue, receipts, pack)} wait again`],
  );
}

async function inStore(opening: Promise<Store>, use: (store: Store) => Promise<string[]>): Promise<string[]> {
  const store = await opening;
  try {
    return (await use(store)).map(line => `${line}\n`);
  } finally {
    await store.close();
  }
}
