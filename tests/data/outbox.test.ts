import { expect } from 'chai';
import { outbox } from '../../src/data/submit/outbox.js';
import type { Outcome } from '../../src/data/submit/outcome.js';
import type { SealedSubmission } from '../../src/data/submit/submission.js';
import { until } from '../support/mount.js';

const url = 'https://receiver.example/submissions';
const sealed = (more: Partial<SealedSubmission> = {}): SealedSubmission => ({
  contract: 'coalition-submission/1',
  id: crypto.randomUUID(),
  form: 'volunteer',
  lang: 'en',
  sealed: 'a.b.c.d.e',
  ...more,
});
const failing: Outcome = { kind: 'network', errors: [] };
const never = () => new Promise<never>(() => undefined);

/** A page's outbox for a data file, with what it sends and what comes of that. */
function page(
  src: string,
  outcome: () => Outcome | Promise<Outcome>,
  retry: () => Promise<unknown> = never,
  owns = (_form: string): boolean => true,
) {
  const sent: string[] = [];
  const box = outbox(src, owns, retry, () => undefined);
  const send = box.through(url, async (_, { id }) => {
    sent.push(id);
    return outcome();
  });
  return { box, sent, send: (body: SealedSubmission) => send(url, body) };
}
const file = (): string => `https://data.example/${crypto.randomUUID()}.json`;

/** Leaves sealed answers on the device, each for a data file, as pages do that close while they send. */
async function leave(...records: (readonly [src: string, body: SealedSubmission])[]): Promise<void> {
  const { box, send } = page(file(), () => failing);
  const first = sealed(); // makes the database
  await send(first);
  await until(() => box.keeps(first.id));
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('coalition-widgets', 1);
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('outbox', 'readwrite');
      const since = Date.now();
      for (const [src, body] of records) transaction.objectStore('outbox').put({ id: body.id, src, body, since });
      transaction.oncomplete = () => resolve();
      opening.result.close();
    };
  });
}

/** Waits until pages that were opened before have sent what they send: a page that opens now has. */
async function othersHaveSent(): Promise<void> {
  const src = file();
  await leave([src, sealed()]);
  const { sent } = page(src, never);
  await until(() => sent.length > 0);
}

describe('outbox', () => {
  it('keeps what did not arrive, and forgets what did', async () => {
    let outcome: Outcome = failing;
    const { box, send } = page(file(), () => outcome);
    const body = sealed();
    await send(body);
    await until(() => box.waiting === 1);
    expect(box.keeps(body.id)).to.equal(true);
    outcome = { kind: 'sent', receipt: '1' };
    await send(body);
    await until(() => !box.keeps(body.id));
    expect(box.waiting).to.equal(0);
  });

  it('sends what an earlier page has left, if it was meant for its own data file', async () => {
    const [own, other] = [file(), file()];
    const [mine, foreign] = [sealed(), sealed()];
    await leave([own, mine], [other, foreign]);
    const next = page(own, () => failing);
    await until(() => next.sent.length > 0);
    expect(next.sent).to.deep.equal([mine.id]);
  });

  it('leaves alone what an earlier page has left of another form of the file, which has another receiver', async () => {
    const src = file();
    const [mine, others] = [sealed(), sealed({ form: 'membership' })];
    await leave([src, mine], [src, others]);
    const next = page(
      src,
      () => failing,
      never,
      form => form !== 'membership',
    );
    await othersHaveSent();
    expect(next.sent).to.deep.equal([mine.id]);
  });

  it('sends what an earlier page has left from one of the pages that open next', async () => {
    const src = file();
    const body = sealed();
    await leave([src, body]);
    const pages = [page(src, never), page(src, never)];
    await othersHaveSent();
    expect(pages.flatMap(({ sent }) => sent)).to.deep.equal([body.id]);
  });

  it('keeps what was refused without a reason: the receiver may not have seen it', async () => {
    const { box, send } = page(file(), () => ({ kind: 'refused', errors: [] }));
    const body = sealed();
    await send(body);
    await until(() => box.waiting === 1);
    expect(box.keeps(body.id)).to.equal(true);
  });

  it('forgets what the receiver has refused with a reason', async () => {
    let answer = (_: Outcome): void => undefined;
    const { box, send } = page(file(), () => new Promise<Outcome>(resolve => (answer = resolve)));
    const body = sealed();
    const sending = send(body);
    await until(() => box.keeps(body.id));
    answer({ kind: 'refused', errors: [{ pointer: '/fields/name', code: 'text' }] });
    await sending;
    await until(() => !box.keeps(body.id));
    expect(box.waiting).to.equal(0);
  });

  it('forgets what a changed form replaces, once that is kept', async () => {
    const { box, send } = page(file(), () => failing);
    const [first, second] = [sealed(), sealed()];
    await send(first);
    await send(second);
    await until(() => box.keeps(second.id) && !box.keeps(first.id));
    await until(() => box.waiting === 1);
  });

  it('leaves alone what another page is sending, and what belongs to another file', async () => {
    const src = file();
    const first = page(src, () => failing);
    await first.send(sealed());
    const others = [page(src, never), page(file(), never)];
    await othersHaveSent();
    expect(others.flatMap(({ sent }) => sent)).to.deep.equal([]);
  });

  for (const [what, broken] of Object.entries({
    'nothing can be stored': undefined,
    'storage does not answer': { open: () => ({}) },
    'storage refuses everything': {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  }))
    it(`sends, and sends again, where ${what}`, async () => {
      const { indexedDB } = globalThis;
      Object.defineProperty(globalThis, 'indexedDB', { value: broken, configurable: true });
      try {
        const { box, send, sent } = page(file(), () => failing);
        const body = sealed();
        expect([await send(body), await send(body)]).to.deep.equal([failing, failing]);
        expect([sent, box.keeps(body.id)]).to.deep.equal([[body.id, body.id], false]);
      } finally {
        Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true });
      }
    });
});
