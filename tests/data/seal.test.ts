import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Outcome } from '../../src/data/submit/outcome.js';
import { sealing } from '../../src/data/submit/seal.js';
import type { Submission } from '../../src/data/submit/submission.js';
import { toJson } from '../../src/data/submit/to-json.js';
import {
  findsOffCurve,
  knownKey,
  makeKey,
  offCurve,
  publicPart,
  sealAll,
  submission,
  thumbprint,
} from '../support/sealed.js';

interface JoseOpened {
  readonly text: string;
  readonly bytes: number;
  readonly header: { readonly alg: string; readonly enc: string; readonly kid: string };
}
const openWithJose = (sealed: readonly string[], key: JsonWebKey): Promise<JoseOpened[]> =>
  executeServerCommand('jose-open', { sealed: [...sealed], key: { ...key } });

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 80 }));
const answer = fc.oneof(text, fc.boolean(), fc.integer(), fc.array(text, { maxLength: 5 }));
const message = fc.record({
  id: fc.uuid(),
  lang: fc.constantFrom('ar', 'ckb', 'ku', 'syr', 'en', 'tr'),
  fields: fc.dictionary(fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/), answer, { maxKeys: 8, noNullPrototype: true }),
});

/** Why answers cannot be sealed for these keys, after a try to send some; empty if they can. */
async function refusal(keys: Parameters<typeof sealing>[1], pins: string | null = null): Promise<string> {
  let sent = 0;
  const send = (): Promise<Outcome> => Promise.resolve({ kind: 'sent', receipt: String(++sent) });
  const made = await sealing(send, keys, () => pins, toJson);
  const { kind } = await made.send('', submission({ name: 'Nesrîn' }));
  expect([kind, sent]).to.deep.equal(made.fault ? ['refused', 0] : ['sent', 1]);
  return made.fault ?? '';
}

describe('sealing', () => {
  it('makes what jose opens, whatever was typed', async function () {
    this.timeout(300_000);
    const count = await executeServerCommand<number, undefined>('jose-messages');
    const key = await makeKey('2026-11');
    const messages = fc.sample(message, count).map(({ fields, ...more }) => submission(fields, more));
    const { bodies } = await sealAll(messages, [key]);
    for (let at = 0; at < count; at += 50) {
      const opened = await openWithJose(
        bodies.slice(at, at + 50).map(({ sealed }) => sealed),
        key,
      );
      expect(opened.map(one => JSON.parse(one.text) as Submission)).to.deep.equal(
        // as JSON has it: no -0
        messages.slice(at, at + 50).map(one => JSON.parse(JSON.stringify(one)) as Submission),
      );
      for (const { header } of opened)
        expect(header)
          .to.include({ alg: 'ECDH-ES', enc: 'A256GCM', kid: '2026-11' })
          .and.have.all.keys('alg', 'enc', 'kid', 'epk');
    }
  });

  it('leaves the answers out of what is sent, and nothing else', async () => {
    const one = submission({ name: 'Nesrîn' });
    const { fields: _, ...envelope } = one;
    const { sealed, ...rest } = (await sealAll([one], [await makeKey()])).bodies[0]!;
    expect(rest).to.deep.equal(envelope);
    expect(sealed).to.match(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it('seals for each recipient', async () => {
    const keys = [await makeKey('a'), await makeKey('b')];
    const one = submission({ name: 'Nesrîn' });
    const sealed = (await sealAll([one], keys)).bodies[0]!.sealed.split(' ');
    expect(sealed.length).to.equal(2);
    for (const [index, jwe] of sealed.entries())
      expect(JSON.parse((await openWithJose([jwe], keys[index]!))[0]!.text)).to.deep.equal(one);
  });

  it('gives short and long answers the same length, in steps of 1,280 bytes', async () => {
    const key = await makeKey('2026-11');
    const texts = ['', 'a', 'ܒ'.repeat(200), 'a'.repeat(1000), 'a'.repeat(1300)];
    const { bodies } = await sealAll(
      texts.map(message => submission({ message })),
      [key],
    );
    const opened = await openWithJose(
      bodies.map(({ sealed }) => sealed),
      key,
    );
    expect(opened.map(({ bytes }) => bytes)).to.deep.equal([1280, 1280, 1280, 1280, 2560]);
    expect(new Set(bodies.slice(0, 4).map(({ sealed }) => sealed.length)).size).to.equal(1);
    expect(bodies[0]!.sealed.length, 'fits a field of 2,000 characters').to.be.at.most(2000);
  });

  it('sends the same bytes again, and never the same for another submission', async () => {
    const [one, same] = [submission({ name: 'Nesrîn' }), submission({ name: 'Nesrîn' })];
    const { bodies } = await sealAll([one, one, same], [await makeKey()]);
    expect(bodies[0]).to.deep.equal(bodies[1]);
    expect(bodies[0]!.sealed).to.not.equal(bodies[2]!.sealed);
  });

  it('sends nothing above 48 KB, and says which answer is too long', async () => {
    const key = await makeKey();
    const large = (length: number) => submission({ name: 'Nesrîn', message: 'a'.repeat(length), about: 'b' });
    const { bodies, outcomes } = await sealAll([large(34_000), large(40_000)], [key]);
    expect(outcomes).to.deep.equal([
      { kind: 'sent', receipt: '7ZK3-0QMD' },
      { kind: 'refused', errors: [{ pointer: '/fields/message', code: 'too-long' }] },
    ]);
    expect(bodies.length).to.equal(1);
    expect(JSON.stringify(bodies[0]).length).to.be.within(46_000, 49_152);
  });

  describe('refuses', () => {
    it('a key that is not on the curve, and no key', async () => {
      const broken = (await findsOffCurve()) ? [[offCurve], [knownKey, offCurve]] : [];
      for (const keys of [...broken, [], undefined]) expect(await refusal(keys), JSON.stringify(keys)).to.not.equal('');
    });

    it('a key that the page does not pin, also beside one that it does', async () => {
      const [mine, other] = [publicPart(await makeKey()), publicPart(await makeKey())];
      const pin = await thumbprint(mine);
      expect(await refusal([mine], pin)).to.equal('');
      expect(await refusal([mine, other], `${pin} ${await thumbprint(other)}`)).to.equal('');
      for (const [keys, pins] of [
        [[other], pin],
        [[mine, other], pin],
        [[mine], ''],
        [[mine], pin.toLowerCase()],
        [undefined, pin],
      ] as const)
        expect(await refusal(keys, pins)).to.include('pins other keys');
    });

    it('every key where the browser has no crypto.subtle', async () => {
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
      try {
        expect(await refusal([knownKey])).to.include('https');
      } finally {
        delete (crypto as { subtle?: unknown }).subtle;
      }
    });
  });
});
