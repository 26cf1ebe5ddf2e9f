import type { Check } from './check.js';
import { expectRefused, expectStored } from './expectations.js';
import { fallShort, MAX_BITS } from './work.js';

/** How a receiver handles submissions that perhaps no person has written. */
export const automated: readonly Check[] = [
  {
    id: 'suspect',
    title: 'accepts a submission that perhaps no person has written, whatever the reason',
    remedy: 'Store "suspect" with the submission, and show it to people. It is a hint, and no reason to refuse.',
    async run(receiver) {
      for (const suspect of [['honeypot', 'fast'], ['a-later-reason']]) {
        const sent = { ...receiver.sample(), suspect };
        expectStored(await receiver.submit(sent), sent, `a submission with "suspect": ${JSON.stringify(suspect)}`);
      }
    },
  },
  {
    id: 'work-missing',
    title: 'refuses a submission without a proof of work (422)',
    remedy: 'If "work" is missing, answer 422 with the pointer "/work" and the code "required".',
    needsWork: true,
    async run(receiver) {
      const sent = { ...receiver.sample(), work: undefined };
      const what = 'a submission without "work"';
      const expected = { statuses: [422], pointer: '/work', code: 'required', what };
      expectRefused(await receiver.submit(sent), receiver.target, expected);
    },
  },
  {
    id: 'work-short',
    title: 'refuses a proof of work that is not enough (422)',
    remedy:
      'Count the first zero bits of the SHA-256 of id:work; if they are too few, answer 422 with the code "work".',
    needsWork: true,
    async run(receiver) {
      const sent = receiver.sample();
      const work = fallShort(sent.id, receiver.target.work ?? MAX_BITS);
      const what = 'a proof of work that lacks one bit';
      const expected = { statuses: [422], pointer: '/work', code: 'work', what };
      expectRefused(await receiver.submit({ ...sent, work }), receiver.target, expected);
    },
  },
];
