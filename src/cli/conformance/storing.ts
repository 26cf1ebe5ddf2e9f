import { randomUUID } from 'node:crypto';
import { expect, type Check } from './check.js';
import { expectRefused, expectStored, shown } from './expectations.js';
import { MAX_BYTES, SEALED, sampleOf } from './sample.js';

/** How many copies of a submission arrive at once. */
const COPIES = 10;

/** What a receiver accepts, and that it stores it once. */
export const storing: readonly Check[] = [
  {
    id: 'stored',
    title: 'confirms a submission: 2xx, and JSON that repeats its id',
    remedy:
      'Answer 201 with {"contract": "coalition-receipt/1", "id": the id as sent, "receipt": …} once it is stored.',
    async run(receiver) {
      const sent = receiver.sample();
      expectStored(await receiver.submit(sent), sent);
    },
  },
  {
    id: 'repeated',
    title: 'answers the same submission again with its first receipt',
    remedy: 'Look the id up before you store; answer a known one 2xx with the stored receipt.',
    async run(receiver) {
      const sent = receiver.sample();
      const first = expectStored(await receiver.submit(sent), sent);
      const again = expectStored(await receiver.submit(sent), sent, 'the same submission again');
      expect(again === first, 'the second receipt is another');
      const reordered = Object.fromEntries(Object.entries(sent).reverse());
      const third = expectStored(await receiver.submit(reordered), sent, 'it with its members in another order');
      expect(third === first, 'the receipt is another if the members are in another order');
    },
  },
  {
    id: 'at-once',
    title: `gives ${COPIES} copies that arrive at once one receipt`,
    remedy: 'Let a unique index on the id decide, in the transaction that stores; looking first is not enough.',
    async run(receiver) {
      const sent = receiver.sample();
      const replies = await Promise.all(Array.from({ length: COPIES }, () => receiver.submit(sent)));
      const settled = replies.filter(({ status }) => ![409, 425, 503].includes(status)); // the form tries these again
      expect(settled.length > 0, `no copy was stored: ${shown(replies[0]!)}`);
      const receipts = new Set(settled.map(reply => expectStored(reply, sent, 'one of the copies')));
      receipts.add(expectStored(await receiver.submit(sent), sent, 'another copy'));
      expect(receipts.size === 1, `${receipts.size} different receipts`);
    },
  },
  {
    id: 'id-reused',
    title: 'refuses a known id with other content (422), and keeps the first',
    remedy: 'Store a digest of the content with the id; if it differs, answer 422 with the pointer "/id".',
    async run(receiver) {
      const sent = receiver.sample();
      const first = expectStored(await receiver.submit(sent), sent);
      const other = { ...sent, fields: { [receiver.target.field]: 'something else' } };
      const what = 'a known id with other content';
      expectRefused(await receiver.submit(other), receiver.target, { statuses: [422], pointer: '/id', what });
      const again = expectStored(await receiver.submit(sent), sent, 'the first content again');
      expect(again === first, 'the first content has another receipt afterwards');
    },
  },
  {
    id: 'idempotency-key',
    title: 'accepts the header Idempotency-Key, in quotes or not, and refuses one that is not the id',
    remedy: 'Compare the header, without quotes, with the id; if they differ, answer 422 with the pointer "/id".',
    needsHttp: true,
    async run(receiver) {
      const sent = receiver.sample();
      expectStored(await receiver.submit(sent, { 'idempotency-key': `"${sent.id}"` }), sent, 'a key in quotes');
      const reply = await receiver.submit(receiver.sample(), { 'idempotency-key': randomUUID() });
      expectRefused(reply, receiver.target, { statuses: [422], pointer: '/id', what: 'a key that is not the id' });
    },
  },
  {
    id: 'media-types',
    title: 'accepts JSON as application/json and as text/plain, with and without a charset',
    remedy: 'Compare what is before the semicolon of Content-Type, in lower case.',
    needsHttp: true,
    async run(receiver) {
      for (const type of ['application/json; charset=utf-8', 'text/plain', 'Text/Plain;charset=UTF-8']) {
        const sent = receiver.sample();
        expectStored(await receiver.submit(sent, { 'content-type': type }), sent, `a body of the type ${type}`);
      }
    },
  },
  {
    id: 'scripts',
    title: 'accepts texts in every script, and answers odd characters for good',
    remedy: 'Keep the text as JSON in a column of the type text: some databases refuse U+0000 and lone surrogates.',
    async run(receiver) {
      const sent = receiver.sample('نسرين · Nesrîn · ܫܠܡܐ · 👩🏽‍🚒 · \u202eabc');
      expectStored(await receiver.submit(sent), sent, 'a text in several scripts');
      for (const [value, name] of [
        ['a\u0000b', 'U+0000'],
        ['a\ud800b', 'half a surrogate pair'],
      ] as const) {
        const reply = await receiver.submit(receiver.sample(value));
        expect(
          reply.status < 500,
          `a text with ${name} was answered ${shown(reply)}: the form would repeat it for ever`,
        );
      }
    },
  },
  {
    id: 'values',
    title: 'accepts text, numbers, true, false and lists of texts as answers',
    remedy: 'Accept these types in "fields".',
    async run(receiver) {
      for (const value of ['', 'one\ntwo', 12.5, 0, true, false, [], ['health', 'water']]) {
        const sent = receiver.sample(value);
        expectStored(await receiver.submit(sent), sent, `the answer ${JSON.stringify(value)}`);
      }
    },
  },
  {
    id: 'sealed',
    title: 'accepts a submission that is sealed for two recipients',
    remedy: 'Accept "sealed", a compact JWE, instead of "fields".',
    async run(receiver) {
      const { fields: _, ...rest } = receiver.sample();
      const sent = { ...rest, sealed: SEALED };
      expectStored(await receiver.submit(sent), sent, 'a sealed submission');
    },
  },
  {
    id: 'largest',
    title: 'accepts a body of 48 KiB',
    remedy: `Accept ${MAX_BYTES} bytes; a proxy in front may have a lower limit.`,
    async run(receiver) {
      const sent = sampleOf(MAX_BYTES, receiver.target);
      expectStored(await receiver.submit(sent), sent, `a body of ${MAX_BYTES} bytes`);
    },
  },
  {
    id: 'unknown-member',
    title: 'ignores members that it does not know',
    remedy: 'Ignore them: newer forms may send more.',
    async run(receiver) {
      const sent = { ...receiver.sample(), later: { version: 2 } };
      expectStored(await receiver.submit(sent), sent, 'a submission with one more member');
    },
  },
];
