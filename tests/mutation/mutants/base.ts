import type { MutationGroup } from '../mutant.js';

const states = [
  'tests/base/coalition-element.test.ts',
  'tests/base/coalition-element.source.test.ts',
  'tests/base/focus.test.ts',
];
const language = ['tests/base/coalition-element.language.test.ts', 'tests/base/language-following.test.ts'];
const page = ['tests/base/coalition-element.page.test.ts'];

export const base: readonly MutationGroup[] = [
  {
    file: 'src/base/coalition-element.ts',
    tests: [...states, ...language],
    mutations: [
      {
        from: "if (!changed.has('src')) return;",
        to: "if (!changed.has('src') || this.hasUpdated) return;",
        hurts: 'A change of `src` changes nothing.',
      },
      {
        from: "    this.#state = 'loading';\n    this.#source.open();",
        to: '    this.#source.open();',
        hurts: 'While the second file loads, the section of the first one stays.',
      },
      {
        from: 'failed(this)}<slot></slot>`',
        to: 'failed(this) ?? html`<slot></slot>`}`',
        hurts: 'The fallback goes when loading fails.',
      },
      {
        from: 'staleSince && this.#late.note?.stale(file!, staleSince, this.formatLang)',
        to: 'undefined',
        hurts: 'Old news look like new ones when the host is down.',
      },
    ],
  },
  {
    file: 'src/base/late-controller.ts',
    tests: language,
    mutations: [
      {
        from: 'followPage(host, pageChanged);',
        to: '',
        hurts: 'Widgets stay in the language that the page had at first.',
      },
    ],
  },
  {
    file: 'src/base/focus-controller.ts',
    tests: ['tests/base/focus.test.ts'],
    mutations: [
      {
        from: 'target.focus({ preventScroll: true });',
        to: '',
        hurts: 'A reader who waits at the fallback is thrown to the top of the page when the data come.',
      },
    ],
  },
  {
    file: 'src/base/localized-element.ts',
    tests: [...page, ...language, 'tests/elements/coalition-goals.test.ts', 'tests/elements/member-counter.test.ts'],
    mutations: [
      {
        from: 'return (await this.words.load(preferred, isolating)) ? preferred : undefined;',
        to: 'await this.words.load(preferred, isolating); return preferred;',
        hurts: 'A widget shows before the words of the language that the page has now have come.',
      },
      {
        from: "nearestLang(this) || order.languages[0] || ''",
        to: 'nearestLang(this)',
        hurts: "On a page without `lang`, the coalition's choice of fallback is ignored.",
      },
      {
        from: '(this.noHeading ? 0 : 1)',
        to: '1',
        hurts: 'Without a heading the levels of titles have a gap.',
      },
      {
        from: '.find(one => lookup(one, [this.uiLang])) ?? this.uiLang',
        to: '[0]!',
        hurts: 'Readers of a language without words see its numbers amid English ones.',
      },
    ],
  },
  {
    file: 'src/base/heading.ts',
    tests: page,
    mutations: [
      { from: 'level >= 1 && level <= 6', to: 'level >= 1', hurts: 'The heading level 9 is taken for 9.' },
      { from: "level > 6 ? 'div' : ", to: '', hurts: 'Titles below an h6 are in an unknown element, h7.' },
      {
        from: 'templates.get(open)',
        to: 'templates.get(part)',
        hurts: 'Lit builds the heading anew at each render, and the focus within it is lost.',
      },
    ],
  },
  {
    file: 'src/base/source-controller.ts',
    tests: states,
    mutations: [
      {
        from: 'error ? new CoalitionErrorEvent(error) : ',
        to: '',
        hurts: 'Sites do not learn that there is nothing to show.',
      },
      {
        from: 'const hostDisconnected = (): void => unsubscribe?.();',
        to: 'const hostDisconnected = (): void => undefined;',
        hurts: 'Removed widgets stay in memory and go on loading.',
      },
      {
        from: '      hostDisconnected();\n      self.file = self.section',
        to: '      self.file = self.section',
        hurts: 'A file that a page no longer names is asked for after each failure.',
      },
      {
        from: 'reportOnce(`<${host.localName}> ${message}`)',
        to: 'undefined',
        hurts: 'The developer of the site learns nothing of the cause.',
      },
    ],
  },
  {
    file: 'src/base/source.ts',
    tests: ['tests/base/source.test.ts', ...states],
    mutations: [
      { from: 'own || find(widget)', to: 'find(widget) || own', hurts: 'A widget cannot name a file of its own.' },
      {
        from: 'if (request) request.response = undefined;',
        to: '',
        hurts: 'The second widget reads an answer that has been read, and fails.',
      },
    ],
  },
  {
    file: 'src/base/state.ts',
    tests: states,
    mutations: [
      {
        from: "'network ",
        to: "'missing-section network ",
        hurts: 'Visitors read of a failure where a coalition has no such section.',
      },
      { from: "'failed' : 'missing'", to: "'missing' : 'missing'", hurts: 'Visitors get no button to try again.' },
    ],
  },
  {
    file: 'src/base/words-controller.ts',
    tests: [...language, 'tests/base/words-controller.test.ts'],
    mutations: [
      { from: '.catch(() => undefined)', to: '', hurts: 'The widget shows nothing when its words cannot be loaded.' },
      {
        from: "this.lang = words ? lang : 'en';",
        to: 'this.lang = lang;',
        hurts: 'English words are marked as Arabic and run right to left.',
      },
      {
        from: 'if (turn !== this.#turn) return false;',
        to: '',
        hurts: 'The words of a late answer win.',
      },
    ],
  },
  {
    file: 'src/base/language-controller.ts',
    tests: language,
    mutations: [
      { from: 'if (host.hasUpdated) changed();', to: '', hurts: 'A moved widget keeps the language of its old place.' },
      { from: 'unobserve?.()', to: 'undefined', hurts: 'Removed widgets stay in memory.' },
    ],
  },
];
