import { jsonOf } from '../../../../receivers/node/export.js';
import { openStoreToRead } from '../../../../receivers/node/store/open.js';

/** What a SQLite file holds: each submission with its receipt and its time. */
export async function stored(file: string): Promise<Record<string, unknown>[]> {
  const store = await openStoreToRead(file);
  const found: Record<string, unknown>[] = [];
  for await (const line of jsonOf(store, [])) found.push(JSON.parse(line) as Record<string, unknown>);
  await store.close();
  return found;
}
