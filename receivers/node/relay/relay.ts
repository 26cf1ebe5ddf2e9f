import type { Pack } from '../ledger.js';
import type { Log } from '../log.js';
import type { Store } from '../store/store.js';
import { openMail } from './mail.js';
import { OpenRosa } from './openrosa.js';
import type { RelaySettings } from './settings.js';
import type { Target } from './target.js';
import { Worker, type Timing } from './worker.js';

/** Opens the targets that the settings name. */
async function openTargets({ openrosa, mail }: RelaySettings): Promise<Target[]> {
  return [...(openrosa ? [new OpenRosa(openrosa)] : []), ...(mail ? [await openMail(mail)] : [])];
}

/** What is to be sent of a submission, to all targets. */
const packer =
  (targets: readonly Target[]): Pack =>
  (row, submission) =>
    targets.map(target => target.pack(row, submission)).filter(delivery => delivery !== undefined);

/** @throws WrongSettings */
export const openPack = async (settings: RelaySettings): Promise<Pack> => packer(await openTargets(settings));

export interface Relay {
  readonly pack: Pack;
  /** Something has been stored that is to be sent. */
  wake(): void;
  /** Resolves when nothing is being sent any more. */
  stop(): Promise<void>;
}

/**
 * Sends what is in the queue of a store, each target by itself, until it is stopped.
 *
 * @throws WrongSettings
 */
export async function startRelay(settings: RelaySettings, store: Store, log: Log, timing?: Timing): Promise<Relay> {
  const targets = await openTargets(settings);
  const workers = targets.map(target => new Worker(target, store.queue, log, timing));
  return {
    pack: packer(targets),
    wake: () => workers.forEach(worker => worker.wake()),
    stop: async () => {
      await Promise.all(workers.map(worker => worker.stop()));
    },
  };
}
