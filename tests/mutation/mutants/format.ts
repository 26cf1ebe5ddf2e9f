import type { MutationGroup } from '../mutant.js';

const formats = ['tests/i18n/format.node.test.ts'];

/** How numbers, dates, lists and names are written, and how names are searched. */
export const format: readonly MutationGroup[] = [
  {
    file: 'src/i18n/digits.ts',
    tests: formats,
    mutations: [
      { from: '(chosen && choice[chosen]) || ', to: '', hurts: "The coalition's choice of digits is ignored." },
      { from: 'arabext: 0x6f0', to: 'arabext: 0x660', hurts: 'Persian readers see Arabic forms of 4, 5 and 6.' },
    ],
  },
  {
    file: 'src/i18n/format.ts',
    tests: formats,
    mutations: [
      { from: "system === 'latn' ? symbols : '٫٬'", to: 'symbols', hurts: 'Arabic numbers have European marks.' },
      { from: '+value.toFixed(3)', to: 'value', hurts: 'A quotient is shown with sixteen decimals.' },
      {
        from: "letter === 'L' ? monthsAlone : months",
        to: 'months',
        hurts: 'Months that stand alone are in the wrong case.',
      },
      { from: '[value - 1]', to: '[value % 12]', hurts: 'Every month is the next one.' },
      {
        from: "directionOf(lang) === 'rtl' ?",
        to: "directionOf(lang) !== 'rtl' ?",
        hurts: 'The plus stands on the wrong side of the number.',
      },
      { from: '3 + minimumGrouping - 1', to: '3', hurts: 'Numbers are grouped where the language does not.' },
    ],
  },
  {
    file: 'src/i18n/measure.ts',
    tests: ['tests/elements/member-counter.ranges.test.ts'],
    mutations: [
      {
        from: 'to > from ? `${start}–${end}` : start',
        to: '`${start}–${end}`',
        hurts: 'Every counter is a range: 5–0.',
      },
      {
        from: 'formatOf(lang).percents?.[system] ??',
        to: '',
        hurts: 'Turkish percentages have their sign on the wrong side.',
      },
    ],
  },
  {
    file: 'src/i18n/plural.ts',
    tests: ['tests/elements/member-counter.test.ts', 'tests/elements/member-counter.ranges.test.ts'],
    mutations: [
      {
        from: '?.[`${start}-${end}`] ?? end)',
        to: '?.[`${end}-${start}`] ?? start)',
        hurts: 'The label of a range is in the wrong plural form.',
      },
      {
        from: "pluralRules[lookup(lang, Object.keys(pluralRules)) ?? 'en']!(n)",
        to: "pluralRules['en']!(n)",
        hurts: 'Arabic labels have two forms instead of six.',
      },
    ],
  },
  {
    file: 'src/i18n/locale-format.ts',
    tests: ['tests/i18n/locale-format.node.test.ts'],
    mutations: [
      {
        from: '        registerFormats(loaded.formats);\n',
        to: '',
        hurts: 'Arabic readers see English months.',
      },
    ],
  },
  {
    file: 'src/i18n/list.ts',
    tests: ['tests/i18n/list.node.test.ts'],
    mutations: [{ from: 'last === 1 ? two : end', to: 'end', hurts: 'Two places are listed as "A, and B".' }],
  },
  {
    file: 'src/i18n/fold.ts',
    tests: ['tests/i18n/fold.test.ts', 'tests/i18n/matcher.test.ts', 'tests/i18n/ranker.test.ts'],
    mutations: [
      {
        from: "char.normalize('NFKD')",
        to: 'char',
        hurts: 'A search for "ş" does not find names that are typed with "s".',
      },
      {
        from: 'if (!terms.every(',
        to: 'if (!terms.some(',
        hurts: 'A search for two words finds members that have one.',
      },
      { from: '      .toLowerCase()\n      .toUpperCase()\n', to: '', hurts: 'The Turkish ı is not found by i.' },
    ],
  },
  {
    file: 'src/i18n/search-pattern.ts',
    tests: ['tests/i18n/fold.test.ts', 'tests/i18n/matcher.test.ts'],
    mutations: [
      {
        from: "ؤ: '(?:[ؤئء]|وء?)', ",
        to: '',
        hurts: 'In Damascus a search does not find a name as it is spelt in Cairo.',
      },
      {
        from: "(/^..+(?:اء|يي)$/.test(word) ? '?' : '') + end",
        to: "(/^..+(?:اء|يي)$/.test(word) ? '?' : '')",
        hurts: 'A search finds words that are only parts of two others.',
      },
    ],
  },
  {
    file: 'src/i18n/neutral.ts',
    tests: ['tests/i18n/neutral.node.test.ts'],
    mutations: [
      { from: '/^\\P{L}*[', to: '/[', hurts: 'A Latin name with one Arabic letter in it runs right to left.' },
    ],
  },
  {
    file: 'src/i18n/ltr.ts',
    tests: ['tests/base/pieces.test.ts'],
    mutations: [
      { from: "'$&\\u200e'", to: "'$&'", hurts: 'The groups of an Arabic telephone number stand in reverse order.' },
    ],
  },
];
