import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { keepFor } from './keep.js';
import { listen, type ListenOptions } from './listen.js';
import { logTo } from './log.js';
import { openStore } from './store/open.js';

export interface ServeOptions extends Omit<ListenOptions, 'store' | 'log'> {
  /** Names the store; see `openStore`. */
  readonly out: string;
  /** How long submissions are kept, in milliseconds; default: for ever. */
  readonly age?: number;
}

/** Runs a receiver until the process gets SIGINT or SIGTERM. The log goes to standard output. */
export async function serve({ out, age, ...options }: ServeOptions): Promise<void> {
  const log = logTo(line => process.stdout.write(line));
  const store = await openStore(out);
  try {
    const server = await listen({ ...options, store, log });
    const { address, family, port } = server.address() as AddressInfo;
    const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
    log({ level: 'info', event: 'listening', url, store: store.name });
    const stopCleaning = age === undefined ? undefined : keepFor(age, store, log);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
    await once(server, 'close'); // pending requests still get their response
    stopCleaning?.();
    log({ level: 'info', event: 'stopped' });
  } finally {
    await store.close();
  }
}
