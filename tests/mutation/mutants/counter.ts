import type { MutationGroup } from '../mutant.js';

/** The counters. */
export const counter: readonly MutationGroup[] = [
  {
    file: 'src/elements/member-counter.ts',
    tests: ['tests/elements/member-counter.test.ts', 'tests/elements/member-counter.ranges.test.ts'],
    mutations: [
      {
        from: "document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches",
        to: 'document.hidden',
        hurts: 'Numbers move before readers whom motion makes ill.',
      },
      { from: ' aria-hidden="true"', to: '', hurts: 'Screen readers read two numbers for one counter.' },
      {
        from: 'if (section.length && !this.#named(section).length)',
        to: 'if (!section.length)',
        hurts: 'A counter whose id is not in the file shows an empty list instead of the fallback.',
      },
      {
        from: 'pluralRange(tag, value, to)',
        to: 'pluralRange(this.locale, value, to)',
        hurts: 'A stand-in label takes the plural form of another language.',
      },
      {
        from: 'const words = this.#boundWords(stat);',
        to: "const words = '';",
        hurts: 'An estimate is shown as an exact number.',
      },
      {
        from: "bound === 'at-least' ? atLeast(lang, number) : number",
        to: 'number',
        hurts: '"More than 5,000" is shown as exactly 5,000.',
      },
      {
        from: 'moving ||= left > 0;',
        to: 'moving = left > 0;',
        hurts: 'A long count stops half-way when a shorter one ends.',
      },
      {
        from: 'if (!isIntersecting) this.#progress.set(stat, 1);',
        to: 'if (!isIntersecting) this.#progress.set(stat, 0);',
        hurts: 'Counters below the screen stand at 0 in a print.',
      },
      {
        from: 'ids.flatMap(id => section.find(stat => stat.id === id) ?? [])',
        to: 'section.filter(stat => ids.includes(stat.id))',
        hurts: 'The counters are not in the order that the page names.',
      },
    ],
  },
];
