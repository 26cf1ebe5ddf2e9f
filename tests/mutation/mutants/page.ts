import type { MutationGroup } from '../mutant.js';

/** What widgets share with the page around them: colours, links, texts, registration. */
export const page: readonly MutationGroup[] = [
  {
    file: 'src/base/colour/look.ts',
    tests: ['tests/base/colours-behind.test.ts', 'tests/base/accent-contrast.test.ts'],
    mutations: [
      { from: 'const LIGHT = 0.72;', to: 'const LIGHT = 0.1;', hurts: 'Dark text on medium grey cannot be read.' },
      { from: 'const DARK = 0.06;', to: 'const DARK = 0.9;', hurts: 'Pale text on medium grey cannot be read.' },
      {
        from: 'const CLEAR = 3;',
        to: 'const CLEAR = 1;',
        hurts: 'With a pale accent, nobody sees what has the focus.',
      },
    ],
  },
  {
    file: 'src/base/colour/page-changes.ts',
    tests: ['tests/base/colours-behind.test.ts'],
    mutations: [
      {
        from: 'observer.observe(node, { attributes: true });',
        to: '',
        hurts: "After a switch to the page's dark theme, the widgets are unreadable.",
      },
    ],
  },
  {
    file: 'src/base/page-controller.ts',
    tests: ['tests/base/accent-color.test.ts'],
    mutations: [
      {
        from: "accentColor.replace('auto', '')",
        to: "''",
        hurts: "Widgets ignore the site's accent colour.",
      },
    ],
  },
  {
    file: 'src/base/translation-controller.ts',
    tests: ['tests/base/translated-page.test.ts'],
    mutations: [
      {
        from: 'changes.push(...observer.takeRecords());',
        to: '',
        hurts: 'A widget that a page translator changes as it is about to render keeps the old words.',
      },
      {
        from: 'changes.reverse()',
        to: 'changes',
        hurts: 'After a page translator, texts stand twice or vanish.',
      },
    ],
  },
  {
    file: 'src/base/typing-controller.ts',
    tests: ['tests/base/typing.test.ts'],
    mutations: [
      {
        from: 'if (inside) event.stopPropagation();',
        to: '',
        hurts: "The page's shortcuts fire while somebody types.",
      },
      {
        from: "&& !event.getModifierState('AltGraph')",
        to: '',
        hurts: 'Shortcuts fire at letters that are typed with AltGr.',
      },
      {
        from: "type === 'keyup' ? held.delete(code) : edits(event)",
        to: 'edits(event)',
        hurts: 'Pages believe that a key stays pressed.',
      },
    ],
  },
  {
    file: 'src/base/links.ts',
    tests: ['tests/base/links.test.ts'],
    mutations: [
      { from: '&& !username && !password', to: '', hurts: 'A link seems to lead to a bank and leads elsewhere.' },
      { from: "'tel:'];", to: "'tel:', 'javascript:'];", hurts: 'A data file runs scripts on member sites.' },
      { from: 'linkSchemes.slice(0, 2)', to: 'linkSchemes', hurts: 'A form may be sent to a mailto address.' },
      {
        from: 'new URL(url, fileUrl)',
        to: 'new URL(url, document.baseURI)',
        hurts: 'Relative links lead to pages of the member site.',
      },
    ],
  },
  {
    file: 'src/base/text.ts',
    tests: ['tests/elements/every-text.test.ts'],
    mutations: [
      { from: ' dir=${dir}', to: '', hurts: 'Arabic texts on English pages run left to right.' },
      { from: '<bdi lang=${lang} ', to: '<bdi ', hurts: 'A fallback text is read out in the wrong language.' },
    ],
  },
  {
    file: 'src/base/section.ts',
    tests: ['tests/base/language-following.test.ts'],
    mutations: [{ from: 'dir=${directionOf(lang)}', to: '', hurts: 'Arabic sections are laid out left to right.' }],
  },
  {
    file: 'src/base/report.ts',
    tests: ['tests/base/coalition-element.test.ts'],
    mutations: [
      {
        from: 'if (reported.has(message)) return;',
        to: '',
        hurts: 'The console is filled with one message per widget.',
      },
    ],
  },
  {
    file: 'src/base/events.ts',
    tests: ['tests/base/coalition-element.test.ts'],
    mutations: [
      { from: 'composed: true', to: 'composed: false', hurts: 'A page never hears of widgets in shadow trees.' },
    ],
  },
];
