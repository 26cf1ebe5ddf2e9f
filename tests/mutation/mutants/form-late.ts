import type { MutationGroup } from '../mutant.js';

/** What loads once the form shows: dates in parts, and counts of characters. */
export const formLate: readonly MutationGroup[] = [
  {
    file: 'src/base/form/late-status.ts',
    tests: ['tests/elements/volunteer-form-elsewhere.test.ts'],
    mutations: [
      {
        from: 'form.isOwn()',
        to: 'true',
        hurts: 'A phone that others use keeps the answers of a volunteer in its clipboard.',
      },
    ],
  },
  {
    file: 'src/base/form/late-fields.ts',
    tests: ['tests/elements/volunteer-form-dates.test.ts', 'tests/elements/volunteer-form-date-errors.test.ts'],
    mutations: [
      {
        from: 'place.activeElement === shown',
        to: 'false',
        hurts: 'The fields of a date change under the hands of the visitor.',
      },
      {
        from: "fault === 'date' ? faultyParts(texts)",
        to: "fault === 'date' ? ['day']",
        hurts: 'The link of an error leads to a part of the date that is right.',
      },
      {
        from: '!lookup(lang, browserless) && ',
        to: '',
        hurts: 'Kurdish and Syriac readers get a date field in another language.',
      },
      {
        from: 'class=${part}\n              data-name=${name}\n              inputmode',
        to: 'class=${part}\n              data-name=${name}\n              maxlength=4 inputmode',
        hurts: 'A pasted date is cut off.',
      },
    ],
  },
  {
    file: 'src/base/form/late-count.ts',
    tests: ['tests/elements/volunteer-form-count.test.ts'],
    mutations: [
      {
        from: 'typing === name ? nothing : count',
        to: 'count',
        hurts: 'Screen readers are interrupted at each letter.',
      },
      { from: 'maxlength * NEAR', to: '0', hurts: 'The limit is told only when it is exceeded.' },
    ],
  },
];
