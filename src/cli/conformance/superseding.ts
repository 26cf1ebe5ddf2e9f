import { randomUUID } from 'node:crypto';
import { expect, type Check } from './check.js';
import { expectRefused, expectStored } from './expectations.js';

/** How a receiver replaces an earlier submission. What it lists afterwards is not visible over HTTP. */
export const superseding: readonly Check[] = [
  {
    id: 'supersedes',
    title: 'accepts a submission that replaces an earlier one, whether it has the earlier one or not',
    remedy: 'Store "supersedes" with the submission, and leave the earlier one out of lists and exports.',
    async run(receiver) {
      const earlier = receiver.sample('Conformance test: replaced, must not be listed');
      const receipt = expectStored(await receiver.submit(earlier), earlier);
      const later = { ...receiver.sample('Conformance test: replaces another'), supersedes: earlier.id };
      expectStored(await receiver.submit(later), later, 'a submission that replaces it');
      const again = expectStored(await receiver.submit(earlier), earlier, 'the replaced submission again');
      expect(again === receipt, 'the replaced submission has another receipt afterwards');
      const unknown = { ...receiver.sample(), supersedes: randomUUID() };
      expectStored(await receiver.submit(unknown), unknown, 'a submission that replaces an unknown one');
      return 'Look at the list of submissions: the text "replaced, must not be listed" must not appear.';
    },
  },
  {
    id: 'supersedes-format',
    title: 'refuses "supersedes" that is no UUID, or the id itself (422)',
    remedy: 'Check "supersedes" as you check "id"; answer 422 with the pointer "/supersedes".',
    async run(receiver) {
      const { id, ...rest } = receiver.sample();
      for (const supersedes of ['first', 7, id]) {
        const what = supersedes === id ? 'a submission that replaces itself' : JSON.stringify({ supersedes });
        const reply = await receiver.submit({ id, ...rest, supersedes });
        expectRefused(reply, receiver.target, { statuses: [422], pointer: '/supersedes', what });
      }
    },
  },
];
