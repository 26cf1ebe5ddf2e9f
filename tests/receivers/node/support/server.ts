import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { portOf } from './port.js';
import { post, type Reply } from './post.js';
import { listen, type ListenOptions } from '../../../../receivers/node/listen.js';
import { openStore } from '../../../../receivers/node/store/open.js';
import type { Store } from '../../../../receivers/node/store/store.js';

export { post, type Reply } from './post.js';
export { stored } from './stored.js';

const root = await mkdtemp(join(tmpdir(), 'receiver-'));
after(() => rm(root, { recursive: true }));

let files = 0;

/** A path in a folder that does not exist yet. */
export function freshFile(): string {
  files += 1;
  return join(root, String(files), 'submissions.db');
}

/** Stops a server at once, and closes its store. */
export async function stop(server: Server, store?: Store): Promise<void> {
  await new Promise(resolve => {
    server.close(resolve);
    server.closeAllConnections();
  });
  await store?.close();
}

/** What was sent is no business of the log, and the tests' own output stays readable. */
const silent = (): void => undefined;

/** Starts a receiver for one test; it is stopped when the test ends. */
export async function start(t: TestContext, options: Partial<ListenOptions> & { file?: string } = {}) {
  const file = options.file ?? freshFile();
  const store = options.store ?? (await openStore(file));
  const server = await listen({ port: 0, log: silent, ...options, store });
  let stopped: Promise<void> | undefined;
  const end = (): Promise<void> => (stopped ??= stop(server, store));
  t.after(end);
  const url = `http://127.0.0.1:${portOf(server)}/`;
  const send = (body: unknown, headers?: Record<string, string>): Promise<Reply> => post(url, body, headers);
  return { file, store, server, url, end, post: send };
}
