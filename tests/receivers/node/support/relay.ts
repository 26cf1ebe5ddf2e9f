import { EventEmitter, on } from 'node:events';
import type { TestContext } from 'node:test';
import type { LogEntry } from '../../../../receivers/node/log.js';
import { startRelay } from '../../../../receivers/node/relay/relay.js';
import { parseSettings } from '../../../../receivers/node/relay/settings.js';
import { TIMING, type Timing } from '../../../../receivers/node/relay/worker.js';
import { openStore } from '../../../../receivers/node/store/open.js';
import type { Store } from '../../../../receivers/node/store/store.js';
import { freshFile, start } from './server.js';

/** The pauses of a relay, short enough for tests. */
export const QUICK: Timing = { ...TIMING, poll: 20, firstPause: 20, longestPause: 100, longestRest: 50, grace: 50 };

/** Settings that send the form `volunteer`, as `aSubmission` fills it in, to a form of KoBoToolbox. */
export const openRosaSettings = (url: string) => ({
  openrosa: {
    url,
    forms: {
      volunteer: {
        id: 'aForm',
        version: 'v1',
        fields: { name: 'full_name', skills: 'about/skills' } as Record<string, string | null>,
        about: { receipt: 'receipt', sealed: 'sealed' } as Record<string, string>,
        fixed: { __version__: 'v1' },
      },
    },
  },
});

interface Options {
  store?: Store;
  /** The file of the store; default: a new one. */
  file?: string;
  timing?: Timing;
  env?: Record<string, string>;
}

/** A receiver with a relay. It resolves `logged` when the log has an entry. */
export async function startWithRelay(
  t: TestContext,
  settings: object,
  { store, file = freshFile(), timing = QUICK, env = {} }: Options = {},
) {
  const opened = store ?? (await openStore(file));
  const log = new EventEmitter<{ entry: [LogEntry] }>();
  const entries: LogEntry[] = [];
  const write = (entry: LogEntry): void => {
    entries.push(entry);
    log.emit('entry', entry);
  };
  const relay = await startRelay(parseSettings(settings, env), opened, write, timing);
  t.after(() => relay.stop()); // before the store closes
  const receiver = await start(t, { store: opened, file, relay, log: write });
  /** Resolves when the log has so many entries of an event. */
  const logged = async (event: LogEntry['event'], times = 1): Promise<LogEntry[]> => {
    const found = () => entries.filter(entry => entry.event === event);
    const signal = AbortSignal.timeout(20_000);
    const next = on(log, 'entry', { signal });
    while (found().length < times) await next.next();
    return found();
  };
  return { ...receiver, relay, entries, logged };
}
