import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStoreToRead } from '../../../../receivers/node/store/open.js';
import { rowsOf } from '../../../../receivers/node/store/store.js';
import { post, type Reply } from './post.js';
import { startProcess } from './process.js';
import { aSubmission } from './submissions.js';

export interface Survival {
  /** How often a receiver was killed. */
  kills: number;
  /** Submissions that got a receipt. */
  confirmed: number;
  /** Submissions with a receipt that the store lacks. */
  lost: number;
  /** Rows above one for each submission. */
  doubled: number;
  /** Submissions that got two different receipts. */
  contradicted: number;
  requests: number;
}

interface Plan {
  out: string;
  /** How many receivers share the store. */
  receivers: number;
  kills: number;
  /** How many visitors send at the same time, one submission after the other, until the last kill. */
  visitors: number;
  /** The arguments of Node that run the command `receive`; default: those for the sources. */
  command?: readonly string[];
}

type Receiver = Awaited<ReturnType<typeof startProcess>>;

/**
 * Kills receivers (SIGKILL) in turn while visitors send. A visitor repeats a submission until it has a receipt, and once
 * more after that.
 */
export async function survive(
  t: Pick<TestContext, 'after'>,
  { out, receivers, kills, visitors, command }: Plan,
): Promise<Survival> {
  const start = (): Promise<Receiver> => startProcess(t, ['--out', out], { command });
  const running = await Promise.all(Array.from({ length: receivers }, start));
  const receipts = new Map<string, Set<string>>();
  let given = 0;
  const result: Survival = { kills: 0, confirmed: 0, lost: 0, doubled: 0, contradicted: 0, requests: 0 };

  /** Resolves with the receipt, or undefined if the receiver was killed or could not store the submission. */
  const send = async (body: object): Promise<string | undefined> => {
    result.requests += 1;
    const { url } = running[result.requests % receivers]!;
    const reply = await post(url, body).catch((): Reply | undefined => undefined);
    return reply?.status === 201 ? JSON.stringify(reply.body) : undefined;
  };
  const visit = async (): Promise<void> => {
    while (result.kills < kills) {
      const submission = aSubmission();
      const seen = new Set<string>();
      for (let answers = 0; answers < 2;) {
        const receipt = await send(submission);
        if (receipt === undefined) await setTimeout(10);
        else {
          answers += 1;
          given += 1;
          seen.add(receipt);
        }
      }
      receipts.set(submission.id, seen);
    }
  };
  const kill = async (): Promise<void> => {
    for (let i = 0; i < kills; i++) {
      const enough = given + visitors;
      while (given < enough) await setTimeout(5);
      await setTimeout(Math.random() * 50); // the moment of a kill is chance
      await running[i % receivers]!.end('SIGKILL');
      running[i % receivers] = await start();
      result.kills += 1;
    }
  };
  await Promise.all([kill(), ...Array.from({ length: visitors }, visit)]);
  await Promise.all(running.map(receiver => receiver.end('SIGTERM')));

  const stored: string[] = [];
  const store = await openStoreToRead(out);
  for await (const { id } of rowsOf(store)) stored.push(id);
  await store.close();
  const distinct = new Set(stored);
  result.confirmed = receipts.size;
  result.lost = [...receipts.keys()].filter(id => !distinct.has(id)).length;
  result.doubled = stored.length - distinct.size;
  result.contradicted = [...receipts.values()].filter(seen => seen.size > 1).length;
  return result;
}
