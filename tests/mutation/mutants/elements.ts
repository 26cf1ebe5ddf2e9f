import type { MutationGroup } from '../mutant.js';

export const elements: readonly MutationGroup[] = [
  {
    file: 'src/elements/coalition-about.ts',
    tests: ['tests/elements/coalition-about.test.ts'],
    mutations: [
      {
        from: '[...introduction, ...identity].map(',
        to: '[...introduction].map(',
        hurts: 'Visitors do not read who the coalition is.',
      },
      {
        from: 'formatDate(this.formatLang, date, this.file?.digits)',
        to: 'formatDate(this.uiLang, date, this.file?.digits)',
        hurts: 'Readers of a region see the month names of another region.',
      },
      {
        from: 'datetime=${date}',
        to: '',
        hurts: 'Search engines cannot read the founding date.',
      },
      {
        from: 'founded || seat',
        to: 'founded && seat',
        hurts: 'A coalition without a founding date shows no seat.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-banner.ts',
    tests: ['tests/elements/coalition-banner.test.ts'],
    mutations: [
      { from: 'alt=${text}', to: 'alt=""', hurts: 'Blind visitors do not learn what the picture shows.' },
      {
        from: 'referrerpolicy="no-referrer"',
        to: '',
        hurts: 'The host of the picture learns which page the visitor reads.',
      },
      {
        from: "const href = fetchHref(src, this.file?.url ?? '');",
        to: 'const href: string | undefined = src;',
        hurts: 'A picture may have any scheme, and relative ones are looked for beside the page.',
      },
      {
        from: 'title && this.renderHeading(this.text(title))',
        to: 'undefined',
        hurts: 'The call has no title.',
      },
      {
        from: 'height = 900',
        to: 'height = 1600',
        hurts: 'The text jumps when the picture has been loaded.',
      },
      {
        from: "fetchHref(src, this.file?.url ?? '')?.concat(` ${width}w`)",
        to: '`${src} ${width}w`',
        hurts: 'A copy of the picture may have any scheme, and relative ones are looked for beside the page.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-contact.ts',
    tests: ['tests/elements/coalition-contact.test.ts'],
    mutations: [
      {
        from: 'if (href === undefined) return nothing;',
        to: '',
        hurts: 'Visitors see a link that leads to "undefined".',
      },
      { from: '`tel:${phone}`', to: 'phone', hurts: 'The telephone number opens a page instead of a call.' },
      {
        from: 'withDigits(phone, numberingSystemOf(this.formatLang, this.file?.digits))',
        to: 'phone',
        hurts: 'Arabic readers see European digits.',
      },
      { from: 'bdi(neutral(name))', to: 'bdi(ltr(name))', hurts: 'An Arabic name of a network runs left to right.' },
    ],
  },
  {
    file: 'src/elements/coalition-goals.ts',
    tests: ['tests/elements/coalition-goals.test.ts'],
    mutations: [
      { from: 'index + 1', to: 'index', hurts: 'The goals are numbered from 0.' },
      { from: ' role="list"', to: '', hurts: 'VoiceOver announces no list.' },
      {
        from: 'this.ordinal(number)',
        to: '{ text: String(number), lang: this.uiLang, dir: "ltr" }',
        hurts: 'Goals are numbered in European digits for Arabic readers.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-name.ts',
    tests: ['tests/elements/coalition-name.test.ts'],
    mutations: [
      {
        from: 'lang !== own.lang && text !== own.text',
        to: 'lang !== own.lang',
        hurts: 'A name that two languages share is shown twice.',
      },
      {
        from: '[...(this.file?.languages ?? []), ...Object.keys(name)]',
        to: 'Object.keys(name)',
        hurts: 'The names are not in the order that the coalition chose.',
      },
      {
        from: "short ? file.optional('name', name) : file.section('name', name)",
        to: "file.section('name', name)",
        hurts: 'A coalition that has an abbreviation alone shows nothing.',
      },
      {
        from: 'naming.name && naming.abbreviation ?',
        to: 'naming.abbreviation ?',
        hurts: 'The abbreviation is shown twice when the file has no name.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-values.ts',
    tests: ['tests/elements/coalition-values.test.ts'],
    mutations: [
      {
        from: '${text && html`<p part="text">${this.text(text)}</p>`}',
        to: '<p part="text">${text && this.text(text)}</p>',
        hurts: 'A value without a text has an empty paragraph.',
      },
      {
        from: 'this.renderTitle(this.text(title))',
        to: 'html`<p part="title">${this.text(title)}</p>`',
        hurts: 'Screen readers cannot move from value to value by headings.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-mission.ts',
    tests: ['tests/elements/coalition-mission.test.ts'],
    mutations: [
      {
        from: "file.section('mission', mission)",
        to: "file.section('vision', mission)",
        hurts: 'Visitors read the vision under the heading of the mission.',
      },
    ],
  },
  {
    file: 'src/elements/coalition-vision.ts',
    tests: ['tests/elements/coalition-vision.test.ts'],
    mutations: [
      {
        from: "id: 'coalition-vision.heading'",
        to: "id: 'coalition-mission.heading'",
        hurts: 'The heading stays in English in every language.',
      },
    ],
  },
];
