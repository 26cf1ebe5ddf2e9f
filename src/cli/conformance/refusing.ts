import { randomUUID } from 'node:crypto';
import { expect, type Check } from './check.js';
import { expectRefused, expectStored, shown } from './expectations.js';
import { MAX_BYTES, SEALED, sampleOf } from './sample.js';

/** What a receiver refuses, and how. */
export const refusing: readonly Check[] = [
  {
    id: 'too-large',
    title: 'refuses a body of more than 48 KiB (413)',
    remedy: `Count bytes, and answer 413 from ${MAX_BYTES + 1} on, before you parse.`,
    async run(receiver) {
      for (const bytes of [MAX_BYTES + 1, 1_000_000]) {
        const reply = await receiver.submit(sampleOf(bytes, receiver.target));
        expectRefused(reply, receiver.target, { statuses: [413], what: `a body of ${bytes} bytes` });
      }
    },
  },
  {
    id: 'media-type',
    title: 'refuses other media types (415)',
    remedy: 'Answer 415 to all but application/json and text/plain.',
    needsHttp: true,
    async run(receiver) {
      for (const type of ['multipart/form-data; boundary=x', 'text/html']) {
        const reply = await receiver.submit(receiver.sample(), { 'content-type': type });
        expectRefused(reply, receiver.target, { statuses: [415], what: `a body of the type ${type}` });
      }
    },
  },
  {
    id: 'json',
    title: 'refuses what is not JSON in UTF-8 (400)',
    remedy: 'Answer 400 with problem details if the body is not UTF-8, or does not parse.',
    async run(receiver) {
      for (const body of ['', '{', 'name=x', '{"a":1}{}', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])]) {
        const what = typeof body === 'string' ? `the body ${JSON.stringify(body)}` : 'a body that is not UTF-8';
        expectRefused(await receiver.post(body), receiver.target, { statuses: [400], what });
      }
    },
  },
  {
    id: 'not-an-object',
    title: 'refuses JSON that is no object, or too deep (400 or 422), and works on',
    remedy: 'Check the type of the parsed value before you read its members; limit the depth.',
    async run(receiver) {
      for (const body of ['null', '7', '[]', '"text"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`]) {
        const what = body.length > 20 ? 'a list 20,000 levels deep' : `the body ${body}`;
        expectRefused(await receiver.post(body), receiver.target, { statuses: [400, 422], what });
      }
    },
  },
  {
    id: 'types',
    title: 'names each wrong member by JSON Pointer (422)',
    remedy:
      'Answer 422 with {"pointer", "code"} in "errors" for each wrong member; `/` in a name is `~1`, `~` is `~0`.',
    async run(receiver) {
      const wrong: readonly (readonly [string, object])[] = [
        ['/contract', { contract: 'coalition-submission/2' }],
        ['/id', { id: '1' }],
        ['/id', { id: '00000000-0000-0000-0000-000000000000' }],
        ['/form', { form: 7 }],
        ['/form', { form: '' }],
        ['/lang', { lang: 'ar_SY' }],
        ['/fields', { fields: [] }],
        ['/fields/a~1b~0c', { fields: { 'a/b~c': { deep: true } } }],
      ];
      for (const [pointer, part] of wrong) {
        const reply = await receiver.submit({ ...receiver.sample(), ...part });
        expectRefused(reply, receiver.target, { statuses: [422], pointer, what: JSON.stringify(part) });
      }
    },
  },
  {
    id: 'payload',
    title: 'refuses a submission with both "fields" and "sealed", or with neither (422)',
    remedy: 'Answer 422 with the pointer "" and the code "exactly-one".',
    async run(receiver) {
      const both = { ...receiver.sample(), sealed: SEALED };
      const neither = { ...receiver.sample(), fields: undefined };
      for (const [sent, what] of [
        [both, '"fields" and "sealed"'],
        [neither, 'neither of them'],
      ] as const)
        expectRefused(await receiver.submit(sent), receiver.target, { statuses: [422], pointer: '', what });
    },
  },
  {
    id: 'consent',
    title: 'refuses consent that was not granted, or that names no version (422)',
    remedy: 'If "consent" is there, "granted" must be true and "version" a text; else point to the wrong one.',
    async run(receiver) {
      const wrong: readonly (readonly [string, unknown])[] = [
        ['/consent/granted', { version: '1', granted: false }],
        ['/consent/granted', { version: '1', granted: 'true' }],
        ['/consent/version', { granted: true }],
        ['/consent', 'yes'],
      ];
      for (const [pointer, consent] of wrong) {
        const what = `"consent": ${JSON.stringify(consent)}`;
        const reply = await receiver.submit({ ...receiver.sample(), consent });
        expectRefused(reply, receiver.target, { statuses: [422], pointer, what });
      }
    },
  },
  {
    id: 'no-consent',
    title: 'accepts a submission without consent, or refuses it by pointing to it',
    remedy: 'Accept it, or answer 422 with the pointer "/consent".',
    async run(receiver) {
      const sent = { ...receiver.sample(), consent: undefined };
      const reply = await receiver.submit(sent);
      if (reply.status < 300) {
        expectStored(reply, sent, 'a submission without consent');
        return 'This receiver accepts submissions without consent: right only if the form asks for none.';
      }
      const what = 'a submission without consent';
      expectRefused(reply, receiver.target, { statuses: [422], pointer: '/consent', what });
    },
  },
  {
    id: 'unknown-form',
    title: 'accepts every form, or refuses one that it does not know by pointing to it',
    remedy: 'Accept it, or answer 422 with the pointer "/form".',
    async run(receiver) {
      const sent = { ...receiver.sample(), form: `unknown-${randomUUID()}`.slice(0, 40) };
      const reply = await receiver.submit(sent);
      if (reply.status < 300) {
        expectStored(reply, sent, 'an unknown form');
        return 'This receiver accepts every form. List yours in its settings to keep strangers\u2019 data out.';
      }
      expectRefused(reply, receiver.target, { statuses: [422], pointer: '/form', what: 'an unknown form' });
    },
  },
  {
    id: 'no-echo',
    title: 'never repeats in an error what was sent',
    remedy: 'Write fixed sentences into errors; they end up in logs and on screens of shared phones.',
    async run(receiver) {
      const secret = 'Zozan-0944';
      const sent = { ...receiver.sample(secret), lang: secret, consent: secret, [secret]: 1 };
      for (const body of [secret, JSON.stringify(sent), JSON.stringify({ ...sent, id: secret })]) {
        const reply = await receiver.post(body);
        expect(reply.status >= 400, `a wrong submission was answered ${shown(reply)}`);
        expect(!reply.text.includes(secret), 'an error repeats a text that was sent');
      }
    },
  },
];
