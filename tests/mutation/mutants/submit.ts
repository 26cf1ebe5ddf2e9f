import type { MutationGroup } from '../mutant.js';

const sending = ['tests/data/form-submit.test.ts'];

/** How the form is sent. */
export const submit: readonly MutationGroup[] = [
  {
    file: 'src/base/form/patience.ts',
    tests: ['tests/elements/volunteer-form-trouble.test.ts'],
    mutations: [
      { from: 'slow(true)', to: 'slow(false)', hurts: 'On a slow network nobody says that the form still waits.' },
      { from: 'slow(false)', to: 'slow(true)', hurts: 'The form says that it still waits after the answer has come.' },
    ],
  },
  {
    file: 'src/data/submit/post.ts',
    tests: sending,
    mutations: [
      {
        from: 'signal: deadline.signal,',
        to: '',
        hurts: 'On a bad network the form says "Sending…" for ever.',
      },
      {
        from: 'clearTimeout(timer);',
        to: '',
        hurts: 'Every submission leaves a timer behind.',
      },
      {
        from: '&& new Blob([body]).size <= KEPT_ALIVE',
        to: '',
        hurts: 'A volunteer who has written a lot reads, at each attempt, that the network failed.',
      },
      {
        from: "credentials: 'omit'",
        to: "credentials: 'include'",
        hurts: 'The receiver can tell who the volunteer is by a cookie.',
      },
      {
        from: "redirect: 'error'",
        to: "redirect: 'follow'",
        hurts: 'What was entrusted to one address goes to another.',
      },
      {
        from: "referrerPolicy: 'no-referrer'",
        to: "referrerPolicy: 'unsafe-url'",
        hurts: 'The receiver learns which page the volunteer was on.',
      },
    ],
  },
  {
    file: 'src/data/submit/json.ts',
    tests: sending,
    mutations: [
      {
        from: "if (stored?.id.toLowerCase() !== id) return failed('unconfirmed');",
        to: "if (!stored) return failed('unconfirmed');",
        hurts: 'A page that answers anything counts as a receipt.',
      },
      {
        from: '[408, 409, 425, 429]',
        to: '[408, 425, 429]',
        hurts: 'A volunteer whose form is being stored reads that it was refused.',
      },
      {
        from: 'status >= 500',
        to: 'status > 500',
        hurts: 'After an error of the server volunteers read that the form was refused.',
      },
      { from: "'idempotency-key': submission.id", to: '', hurts: 'A proxy stores one submission twice.' },
      {
        from: 'stored.receipt ?? stored.id',
        to: 'stored.id',
        hurts: "The volunteer's number is not the one that the coalition knows.",
      },
    ],
  },
  {
    file: 'src/data/submit/problems.ts',
    tests: sending,
    mutations: [
      {
        from: ".replaceAll('~1', '/').replaceAll('~0', '~')",
        to: ".replaceAll('~0', '~').replaceAll('~1', '/')",
        hurts: 'An error lands at the wrong field, or at none.',
      },
      {
        from: 'Object.hasOwn(others, code) ? others[code] : undefined',
        to: 'others[code]',
        hurts: 'A code such as "constructor" breaks the form.',
      },
    ],
  },
  {
    file: 'src/data/submit/submission.ts',
    tests: sending,
    mutations: [
      {
        from: 'if (earlier && digest(earlier) === digest(content)) return earlier;',
        to: '',
        hurts: 'A form that is sent again is stored twice.',
      },
      {
        from: 'toJson([form, fields, consent])',
        to: 'toJson([form, fields])',
        hurts: 'Another consent is sent under the id of the first one.',
      },
      {
        from: '& 0x0f) | 0x40',
        to: '& 0x0f) | 0x50',
        hurts: 'The id is no UUID of version 4, and strict receivers refuse it.',
      },
    ],
  },
];
