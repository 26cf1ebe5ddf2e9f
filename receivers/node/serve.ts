import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { keepFor } from './keep.js';
import { listen, type ListenOptions } from './listen.js';
import { logTo } from './log.js';
import { startRelay, type Relay } from './relay/relay.js';
import type { RelaySettings } from './relay/settings.js';
import type { Timing } from './relay/worker.js';
import { openStore } from './store/open.js';

export interface ServeOptions extends Omit<ListenOptions, 'store' | 'relay' | 'log'> {
  /** Names the store; see `openStore`. */
  readonly out: string;
  /** How long submissions are kept, in milliseconds; default: for ever. */
  readonly age?: number;
  /** Where submissions are sent; default: nowhere. */
  readonly relaySettings?: RelaySettings;
  readonly relayTiming?: Timing;
}

/** Runs a receiver until the process gets SIGINT or SIGTERM. The log goes to standard output. */
export async function serve({ out, age, relaySettings, relayTiming, ...options }: ServeOptions): Promise<void> {
  const log = logTo(line => process.stdout.write(line));
  const store = await openStore(out);
  let relay: Relay | undefined;
  try {
    relay = relaySettings && (await startRelay(relaySettings, store, log, relayTiming));
    const server = await listen({ ...options, store, relay, log });
    const { address, family, port } = server.address() as AddressInfo;
    const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
    log({ level: 'info', event: 'listening', url, store: store.name });
    const stopCleaning = age === undefined ? undefined : keepFor(age, store, log);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
    await once(server, 'close'); // pending requests still get their response
    stopCleaning?.();
    await relay?.stop();
    log({ level: 'info', event: 'stopped' });
  } finally {
    await relay?.stop(); // also if the port is taken
    await store.close();
  }
}
