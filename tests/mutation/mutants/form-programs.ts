import type { MutationGroup } from '../mutant.js';

const suspicion = ['tests/elements/volunteer-form-suspicion.test.ts'];
const work = ['tests/elements/volunteer-form-work.test.ts'];

/** What tells programs from people, and what a submission costs them. */
export const formPrograms: readonly MutationGroup[] = [
  {
    file: 'src/base/form/suspicion.ts',
    tests: suspicion,
    mutations: [
      { from: '!isOwn() && ', to: '', hurts: 'A volunteer whose browser fills in the form is taken for a program.' },
      {
        from: 'isPrerendered ? -SOON : performance.now()',
        to: 'performance.now()',
        hurts: 'A volunteer who fills in a prerendered form is taken for a program.',
      },
      { from: '<p hidden>', to: '<p>', hurts: 'People see a field without a label, and are taken for programs.' },
    ],
  },
  {
    file: 'src/data/submit/work.ts',
    tests: work,
    mutations: [{ from: '- 24', to: '- 23', hurts: 'The receiver refuses every other volunteer.' }],
  },
  {
    file: 'src/base/form/sendable.ts',
    tests: work,
    mutations: [
      {
        from: '!work || !storesOnce(submit)',
        to: '!work',
        hurts: 'A phone computes for a service that does not ask for it.',
      },
      {
        from: 'form.submit.work && !crypto.subtle',
        to: 'false',
        hurts: 'On a page without https the form says for ever that the network has failed.',
      },
    ],
  },
];
