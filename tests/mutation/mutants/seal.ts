import type { MutationGroup } from '../mutant.js';

/** How the answers are sealed. */
export const seal: readonly MutationGroup[] = [
  {
    file: 'src/base/form/sendable.ts',
    tests: ['tests/elements/volunteer-form-sealed.test.ts'],
    mutations: [
      {
        from: 'async (...all) => (await sealing).send(...all)',
        to: 'send',
        hurts: 'What should be sealed is sent in the clear.',
      },
      {
        from: '&& pins() === null',
        to: '',
        hurts: 'Whoever removes the key from the data file reads the answers, although the page pins it.',
      },
    ],
  },
  {
    file: 'src/data/submit/outbox.ts',
    tests: ['tests/data/outbox.test.ts'],
    mutations: [
      {
        from: "if (outcome.kind === 'sent' || outcome.errors.length) void forget(id);",
        to: "if (outcome.kind === 'sent' || outcome.kind === 'refused') void forget(id);",
        hurts: 'What a middle box refuses is lost with the tab.',
      },
      {
        from: 'const outcome = await send(url, body);',
        to: 'const outcome = await send(url, body); await keeping;',
        hurts: 'A browser whose storage does not answer says "Sending…" for ever.',
      },
      {
        from: 'if (earlier && earlier !== id) void',
        to: 'if (!id) void',
        hurts: 'What the visitor has changed arrives in both versions.',
      },
      {
        from: '{ ifAvailable: true }',
        to: "{ mode: 'shared', ifAvailable: true }",
        hurts: 'Each open tab could send what waits.',
      },
      {
        from: 'record.src === src && owns',
        to: 'owns',
        hurts: 'Answers go to the receiver of another coalition.',
      },
      {
        from: ' && owns(record.body.form)',
        to: '',
        hurts: 'Answers go to the receiver of another form.',
      },
    ],
  },
  {
    file: 'src/data/submit/seal.ts',
    tests: ['tests/data/seal.test.ts'],
    mutations: [
      {
        from: "text + ' '.repeat(STEP - (utf8(text).length % STEP))",
        to: 'text',
        hurts: 'The length of what is sent tells how long the answers are.',
      },
      {
        from: "if (!areAllowed()) throw new Error('the page pins other keys');",
        to: '',
        hurts: 'The answers are sealed for a key that the page does not accept.',
      },
      {
        from: '??= await seal(whole)',
        to: '= await seal(whole)',
        hurts: 'A retry is another submission to the receiver, which refuses it or stores it twice.',
      },
      {
        from: '> LARGEST_BODY',
        to: '> 2 * LARGEST_BODY',
        hurts: 'The receiver refuses a long answer, and nobody says which one.',
      },
      {
        from: 'additionalData: utf8(header)',
        to: 'additionalData: bytesOf(kid)',
        hurts: 'No library can open the answers.',
      },
    ],
  },
];
