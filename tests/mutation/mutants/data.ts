import type { MutationGroup } from '../mutant.js';

const checks = ['tests/data/check.node.test.ts'];
const typed = ['tests/data/form-typed.test.ts', 'tests/data/form-typed-contact.test.ts'];
const tel = ['tests/data/form-tel.test.ts'];
const fault = ['tests/data/form-fault.test.ts'];

/** The checks of the file, and what is typed into the form. */
export const data: readonly MutationGroup[] = [
  {
    file: 'src/data/check.ts',
    tests: checks,
    mutations: [
      { from: '[...value];', to: 'value;', hurts: 'A text with emoji is found too long.' },
      {
        from: ' && value <= max && (whole',
        to: ' && value < max && (whole',
        hurts: 'The largest value that the format allows is refused.',
      },
      {
        from: "typeof value === 'object' && value !== null && !Array.isArray(value)",
        to: "typeof value === 'object' && value !== null",
        hurts: 'A list in place of a map is taken for a map.',
      },
      {
        from: 'const found = Object.hasOwn(value, key) ? check(value[key]) : undefined;',
        to: 'const found = check(value[key]);',
        hurts: 'A script of the page that extends Object.prototype adds to the file.',
      },
      {
        from: '(!lenient && Object.hasOwn(value, key))',
        to: 'Object.hasOwn(value, key)',
        hurts: 'A wrong telephone number hides the whole contact.',
      },
      {
        from: '.filter(one => one !== undefined);\n    return good.length >= min',
        to: '.filter(one => one !== undefined);\n    return good.length === value.length && good.length >= min',
        hurts: 'One bad goal hides all goals.',
      },
      {
        from: 'if (found !== undefined && key(name) !== undefined)',
        to: 'if (found !== undefined)',
        hurts: 'A text under a key that is no language tag is shown.',
      },
      {
        from: 'Number.isSafeInteger : Number.isFinite',
        to: 'Number.isFinite : Number.isFinite',
        hurts: 'A revision may be 1.5.',
      },
    ],
  },
  {
    file: 'src/data/form/typed.ts',
    tests: typed,
    mutations: [
      {
        from: ".replace(invisible, '')\n    .trim()",
        to: '    .trim()',
        hurts: 'A number copied out of an Arabic text is refused.',
      },
      { from: '\\u0660-\\u0669\\u06f0-\\u06f9', to: '\\u0660-\\u0669', hurts: 'Persian digits are refused.' },
      { from: 'return ambiguous || !', to: 'return !', hurts: '1,500 is sent as one and a half.' },
      {
        from: 'year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)',
        to: 'year % 4 === 0',
        hurts: '29 February 1900 is taken for a date.',
      },
      {
        from: '-]+\\.)+(?!',
        to: '-]+\\.)*(?!',
        hurts: 'An address without a top-level domain is thanked for, and no message arrives.',
      },
      { from: 'email.length <= 254 && ', to: '', hurts: 'An address that no mail server takes is sent.' },
      { from: ".replace(/^[\\u2212\\u2013]/, '-')", to: '', hurts: 'A number with a typographic minus is refused.' },
    ],
  },
  {
    file: 'src/data/form/tel.ts',
    tests: tel,
    mutations: [
      {
        from: ".replace(/^00(?=[1-9])/, '+')",
        to: '',
        hurts: 'A number with 00 before the country cannot be dialled everywhere.',
      },
      {
        from: '|\\d{6}\\D+\\d{1,4}\\D?$',
        to: '',
        hurts: 'A number with a second one is joined to a wrong number, and nobody reaches the volunteer.',
      },
      {
        from: 'return local ? `${tel};ext=${local}` : tel;',
        to: 'return tel;',
        hurts: 'The extension is lost, and nobody reaches the volunteer.',
      },
      {
        from: 'prefix && tel.startsWith(prefix) ? tel.slice(prefix.length) : tel',
        to: 'tel',
        hurts: 'The suggested number has the zero that is dialled only within the country.',
      },
    ],
  },
  {
    file: 'src/data/form/fault.ts',
    tests: fault,
    mutations: [
      {
        from: "field.required ? 'required' : undefined;",
        to: 'undefined;',
        hurts: 'A form without the required answers is sent.',
      },
      {
        from: "day < min ? 'too-early'",
        to: "day <= min ? 'too-early'",
        hurts: 'The first day that is allowed is refused.',
      },
      {
        from: "value > max ? 'too-large'",
        to: "value >= max ? 'too-large'",
        hurts: 'The largest number that is allowed is refused.',
      },
      { from: 'answer.every(one', to: 'answer.some(one', hurts: 'An answer that is no longer offered is sent.' },
      {
        from: 'maxlength - text.trim().length',
        to: 'maxlength - text.length',
        hurts: 'Space after a text of the full length is an error.',
      },
    ],
  },
  {
    file: 'src/data/form/answer.ts',
    tests: fault,
    mutations: [{ from: 'answer.trim() : answer', to: 'answer : answer', hurts: 'A required answer may be a space.' }],
  },
  {
    file: 'src/data/form/value.ts',
    tests: fault,
    mutations: [
      {
        from: 'return parseTel(answer);',
        to: 'return answer;',
        hurts: 'Telephone numbers arrive in Arabic digits that no telephone dials.',
      },
      {
        from: 'if (isEmpty(answer)) return undefined;',
        to: '',
        hurts: 'Questions left open are sent as empty answers.',
      },
    ],
  },
];
