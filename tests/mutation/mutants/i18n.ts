import type { MutationGroup } from '../mutant.js';

const negotiation = ['tests/i18n/negotiate.node.test.ts'];
const tags = ['tests/i18n/tag.node.test.ts'];
const observing = ['tests/i18n/observe-lang.test.ts'];

export const i18n: readonly MutationGroup[] = [
  {
    file: 'src/i18n/tag.ts',
    tests: tags,
    mutations: [
      {
        from: '(!scripts[language] && likely(language)?.language) || language',
        to: 'language',
        hurts: 'Sites that write kmr for Kurmanji get English.',
      },
      { from: '/[-_.@]/', to: '/[-]/', hurts: 'ar_SY, as many systems write it, is no Arabic.' },
      { from: '.toLowerCase()', to: '', hurts: 'AR is no Arabic.' },
      {
        from: '/^(?:\\w|[a-z]{2}|\\d{3})$/',
        to: '/^(?:[a-z]{2}|\\d{3})$/',
        hurts: 'An extension is taken for a region.',
      },
      {
        from: 'find(`-${tag.region}`) ?? find(`-${tag.script}`) ?? find()',
        to: 'find()',
        hurts: 'Kurdish of Iraq, in Arabic letters, runs left to right.',
      },
      { from: ".replace('Aran', 'Arab')", to: '', hurts: 'Urdu in Nastaliq runs left to right.' },
      {
        from: 'script[0]!.toUpperCase() + script.slice(1)',
        to: 'script',
        hurts: 'ku-arab is not known to be in Arabic letters.',
      },
    ],
  },
  {
    file: 'src/i18n/negotiate.ts',
    tests: negotiation,
    mutations: [
      {
        from: '|| scriptOf(tag) !== scriptOf(want)',
        to: '',
        hurts: 'Readers of Kurdish in Arabic letters get Latin ones.',
      },
      {
        from: 'at < 0 ? -9 : 9 - at',
        to: 'at < 0 ? 9 : 9 - at',
        hurts: 'Readers of ar-SY get the Arabic of Egypt although there is plain Arabic.',
      },
      {
        from: 'rank > bestFit',
        to: 'rank >= bestFit',
        hurts: 'Of two texts the last one is shown instead of the first.',
      },
      {
        from: 'const kin = kinOf(wanted);',
        to: "const kin = '';",
        hurts: 'Readers of ku-Arab get Arabic although there is Sorani.',
      },
      {
        from: 'fallbackOf(wanted) ?? ',
        to: '',
        hurts: "The coalition's choice of fallback is ignored.",
      },
      {
        from: "?? fallback['*'] ",
        to: '',
        hurts: 'German pages show Arabic although the coalition has chosen English for them.',
      },
      {
        from: 'return available[0];',
        to: 'return undefined;',
        hurts: 'A text in no language of the file is not shown at all.',
      },
    ],
  },
  {
    file: 'src/i18n/localized.ts',
    tests: negotiation,
    mutations: [
      { from: 'dir: directionOf(lang) };', to: "dir: 'ltr' };", hurts: 'Every Arabic text runs left to right.' },
      {
        from: 'localizedString(words, tag)',
        to: 'localizedString(words, lang)',
        hurts: "A fallback text is marked as the reader's language.",
      },
    ],
  },
  {
    file: 'src/i18n/observe-lang.ts',
    tests: observing,
    mutations: [
      { from: 'subtree: true', to: 'subtree: false', hurts: 'A change of `lang` around a widget is not noticed.' },
      {
        from: 'found?.observer.disconnect();',
        to: '',
        hurts: 'Observers pile up on pages that add and remove widgets.',
      },
      {
        from: 'if (found?.callbacks.size) return;',
        to: '',
        hurts: 'When one widget goes, the others no longer follow the language.',
      },
      {
        from: "attributeFilter: ['lang'], ",
        to: '',
        hurts: 'Every change of any attribute of the page wakes every widget.',
      },
    ],
  },
  {
    file: 'src/i18n/nearest.ts',
    tests: observing,
    mutations: [
      {
        from: 'if (lang !== null) return lang;',
        to: 'if (lang) return lang;',
        hurts: 'lang="" does not end the search.',
      },
      {
        from: '?? (node instanceof ShadowRoot ? node.host : null)',
        to: '',
        hurts: 'Widgets in shadow trees do not know the language of the page.',
      },
    ],
  },
  {
    file: 'src/i18n/words.ts',
    tests: ['tests/base/coalition-element.language.test.ts'],
    mutations: [
      {
        from: "['en', ...Object.keys(loaders)]",
        to: 'Object.keys(loaders)',
        hurts: 'English readers get the words of a fallback language.',
      },
    ],
  },
];
