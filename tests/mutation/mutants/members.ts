import type { MutationGroup } from '../mutant.js';

/** The members, their filter and their search. */
export const members: readonly MutationGroup[] = [
  {
    file: 'src/elements/coalition-members.ts',
    tests: [
      'tests/elements/coalition-members.test.ts',
      'tests/elements/coalition-members.filter.test.ts',
      'tests/elements/coalition-members.pages.test.ts',
      'tests/elements/coalition-members.slice.test.ts',
    ],
    mutations: [
      {
        from: '!this.noFilter && list.size >= FILTER_FROM',
        to: '!this.noFilter && list.size > FILTER_FROM',
        hurts: 'Seven members have no filter.',
      },
      {
        from: "this.renderRoot.querySelector('input')?.focus();",
        to: '',
        hurts: 'Keyboard users lose their place when they clear the filter.',
      },
      {
        from: '[this.#hasLogos, this.locale, this.uiLang]',
        to: '[this.#hasLogos]',
        hurts: 'The members stay in the old language when the language changes.',
      },
      {
        from: 'this.#announcer.reset();',
        to: '',
        hurts: 'The number found is that of the file before.',
      },
      {
        from: "if (list ? this.state === 'failed' : this.state === 'loading') this.#readAgain();",
        to: '',
        hurts: 'A slice that fails leaves the widget loading for ever.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-members.card.ts',
    tests: ['tests/elements/coalition-members.test.ts'],
    mutations: [
      {
        from: "referrerpolicy: 'no-referrer',",
        to: '',
        hurts: 'The hosts of logos learn which page the visitor reads.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-members.status.ts',
    tests: ['tests/elements/coalition-members.filter.test.ts'],
    mutations: [
      {
        from: '|| String(this.announced) === String(this.#latest)) return;',
        to: ') return;',
        hurts: 'The widget renders itself three times a second for ever.',
      },
      {
        from: 'const ANNOUNCE_AFTER = 300;',
        to: 'const ANNOUNCE_AFTER = 0;',
        hurts: 'Screen readers interrupt the reader at each letter.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-members.pages.ts',
    tests: ['tests/elements/coalition-members.pages.test.ts', 'tests/elements/coalition-members.portions.test.ts'],
    mutations: [
      { from: 'first.focus();', to: '', hurts: 'Keyboard users lose their place with "Show more".' },
      {
        from: '...shown.slice(count, page.length)',
        to: '',
        hurts: 'With each letter the page below jumps up and down, and the focus is lost when the file changes.',
      },
      {
        from: 'this.#shown = undefined;',
        to: '',
        hurts: 'Members of another file show for a moment.',
      },
      { from: 'const SPARE = 10;', to: 'const SPARE = 0;', hurts: 'A button stands there for a single member.' },
      { from: "this.#isPrinting = type === 'beforeprint';", to: '', hurts: 'A print lacks most members.' },
    ],
  },
  {
    file: 'src/elements/coalition-members.search.ts',
    tests: ['tests/elements/coalition-members.portions.test.ts'],
    mutations: [
      {
        from: 'if (!isCurrent()) return;',
        to: '',
        hurts: 'The result of an earlier letter shows after that of a later one.',
      },
      {
        from: 'await nextTask();',
        to: '',
        hurts: 'A typed letter waits for the search through all members.',
      },
    ],
  },
  {
    file: 'src/data/member-list.ts',
    tests: ['tests/elements/coalition-members.pages.test.ts', 'tests/elements/coalition-members.slice.test.ts'],
    mutations: [
      {
        from: "list.filter(one => !ids.has(valueOf(one, 'id')))",
        to: 'list',
        hurts: 'Members that are in the file and in the slice show twice.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-members.slice.ts',
    tests: ['tests/elements/coalition-members.slice.test.ts'],
    mutations: [
      {
        from: 'status === 404 || status === 410',
        to: 'status === 410',
        hurts: 'Readers whose language has no slice see no members.',
      },
      { from: 'const MAX_SIZE = 8;', to: 'const MAX_SIZE = 1;', hurts: 'A slice holds no more than a data file.' },
    ],
  },
  {
    file: 'src/elements/coalition-members.filter.ts',
    tests: ['tests/elements/coalition-members.filter.test.ts'],
    mutations: [
      {
        from: 'if (places && !member?.places?.includes(places)) return 0;',
        to: '',
        hurts: 'The choice of a place changes nothing.',
      },
      {
        from: "fold(Object.values(member.name).join('\\n'))",
        to: "fold(Object.values(member.name)[0] ?? '')",
        hurts: 'Members are found in the first of their languages alone.',
      },
      {
        from: '[...this.#terms].filter(([key]) => used.has(key))',
        to: '[...this.#terms]',
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
];
