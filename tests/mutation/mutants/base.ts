import type { MutationGroup } from '../mutant.js';

const states = ['tests/base/coalition-element.test.ts', 'tests/base/coalition-element.source.test.ts'];
const language = ['tests/base/coalition-element.language.test.ts', 'tests/base/language-following.test.ts'];
const page = ['tests/base/coalition-element.page.test.ts'];

export const base: readonly MutationGroup[] = [
  {
    file: 'src/base/coalition-element.ts',
    tests: [...states, ...language],
    mutations: [
      {
        from: 'if (!(await this.words.load(preference(locale, order))) || turn !== this.#source.turn) return;',
        to: 'await this.words.load(preference(locale, order)); if (turn !== this.#source.turn) return;',
        hurts: 'The language of a late answer wins over the one that the page has now.',
      },
      {
        from: "nearestLang(this) || order.languages[0] || ''",
        to: 'nearestLang(this)',
        hurts: 'On a page without `lang`, numbers are not in the digits of the region that the file names first.',
      },
      {
        from: "if (changed.has('src')) void this.reload();",
        to: "if (changed.has('src') && !this.hasUpdated) void this.reload();",
        hurts: 'A change of `src` changes nothing.',
      },
      {
        from: 'if (error) this.dispatchEvent(new CoalitionErrorEvent(error));\n    else',
        to: '',
        hurts: 'Sites do not learn that there is nothing to show.',
      },
      {
        from: "    this.#state = 'loading';\n    this.requestUpdate();",
        to: '',
        hurts: 'While the second file loads, the section of the first one stays.',
      },
    ],
  },
  {
    file: 'src/base/localized-element.ts',
    tests: [...page, 'tests/elements/coalition-goals.test.ts', 'tests/elements/member-counter.test.ts'],
    mutations: [
      {
        from: '(this.noHeading ? 0 : 1)',
        to: '1',
        hurts: 'Without a heading the levels of titles have a gap.',
      },
      {
        from: '.find(tag => lookup(tag, [this.uiLang])) ?? this.uiLang',
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
      { from: 'Math.min(level, 6)', to: 'level', hurts: 'Titles below an h6 are in an unknown element, h7.' },
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
        from: "if (this.error?.kind === 'network') void this.host.reload();",
        to: 'if (this.error) void this.host.reload();',
        hurts: 'Each return of the network loads files that have no such section.',
      },
      {
        from: "removeEventListener('online', this.#onOnline);",
        to: '',
        hurts: 'Removed widgets stay in memory and go on loading.',
      },
      {
        from: 'this.file = this.section = this.error = undefined;',
        to: '',
        hurts: 'A widget that has failed once shows its failure for ever.',
      },
      {
        from: '      if (turn !== this.turn) return false;\n      this.file = file;',
        to: '      this.file = file;',
        hurts: 'A late answer wins over the file that the page names now.',
      },
      {
        from: '      if (turn !== this.turn) return false;\n      if (!(error instanceof',
        to: '      if (!(error instanceof',
        hurts: 'A late failure hides a section that has loaded.',
      },
      {
        from: 'reportOnce(`<${localName}> ${error.message}`);',
        to: '',
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
        from: 'preloaded.response = undefined;\n  return response;',
        to: 'return response;',
        hurts: 'The second widget reads an answer that has been read, and fails.',
      },
    ],
  },
  {
    file: 'src/base/state.ts',
    tests: states,
    mutations: [
      {
        from: "['missing-section', ",
        to: '[',
        hurts: 'Visitors read of a failure where a coalition has no such section.',
      },
      { from: "'missing' : 'failed'", to: "'missing' : 'missing'", hurts: 'Visitors get no button to try again.' },
    ],
  },
  {
    file: 'src/base/fallback.ts',
    tests: states,
    mutations: [
      {
        from: ': nothing}<slot></slot>`',
        to: ': html`<slot></slot>`}`',
        hurts: 'The fallback goes when loading fails.',
      },
    ],
  },
  {
    file: 'src/base/words-controller.ts',
    tests: language,
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
