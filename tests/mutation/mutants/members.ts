import type { MutationGroup } from '../mutant.js';

/** The elements that visitors use rather than read: the members, the counters and the form. */
export const members: readonly MutationGroup[] = [
  {
    file: 'src/elements/coalition-members.ts',
    tests: ['tests/elements/coalition-members.test.ts', 'tests/elements/coalition-members.filter.test.ts'],
    mutations: [
      { from: 'referrerpolicy="no-referrer"', to: '', hurts: 'The hosts of logos learn which page the visitor reads.' },
      {
        from: 'section.length >= FILTER_FROM && !this.noFilter',
        to: 'section.length > FILTER_FROM && !this.noFilter',
        hurts: 'Seven members have no filter.',
      },
      {
        from: "this.renderRoot.querySelector('input')?.focus();",
        to: '',
        hurts: 'Keyboard users lose their place when they clear the filter.',
      },
      {
        from: 'guard([member, logos, this.locale, this.uiLang],',
        to: 'guard([member, logos],',
        hurts: 'The members stay in the old language when the language changes.',
      },
      { from: 'role="status"', to: '', hurts: 'Screen readers do not announce how many members are found.' },
      {
        from: 'this.#announced = undefined;',
        to: '',
        hurts: 'The number found is that of the file before.',
      },
      {
        from: 'if (this.#announced === undefined || this.#announced === this.#found) return;',
        to: 'if (this.#announced === undefined) return;',
        hurts: 'The widget renders itself three times a second for ever.',
      },
      {
        from: 'const ANNOUNCE_AFTER = 300;',
        to: 'const ANNOUNCE_AFTER = 0;',
        hurts: 'Screen readers interrupt the reader at each letter.',
      },
      {
        from: 'const logos = section.some(member => member.logo);',
        to: 'const logos = section.every(member => member.logo);',
        hurts: 'One member without a logo hides the logos of all.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-members.filter.ts',
    tests: ['tests/elements/coalition-members.filter.test.ts'],
    mutations: [
      {
        from: '(!places || !!member.places?.includes(places)) &&',
        to: '',
        hurts: 'The choice of a place changes nothing.',
      },
      {
        from: "fold(Object.values(member.name).join('\\n'))",
        to: "fold(Object.values(member.name)[0] ?? '')",
        hurts: 'Members are found in the first of their languages alone.',
      },
      {
        from: 'return [...this.#terms].filter(([key]) => used.has(key));',
        to: 'return [...this.#terms];',
        hurts: 'The filter offers sectors that no member has.',
      },
      {
        from: 'this.typed = this.chosen.sectors = this.chosen.places =',
        to: 'this.typed = this.chosen.sectors =',
        hurts: '"Show all members" does not show all members.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-members.terms.ts',
    tests: ['tests/elements/coalition-members.test.ts'],
    mutations: [
      {
        from: "!part.endsWith(' ')",
        to: "part.endsWith(' ')",
        hurts: 'The Arabic "and" is parted from its word at the end of a line.',
      },
    ],
  },
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
