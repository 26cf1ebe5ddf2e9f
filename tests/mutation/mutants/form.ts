import type { MutationGroup } from '../mutant.js';

const sending = ['tests/elements/volunteer-form-sending.test.ts', 'tests/elements/volunteer-form-trouble.test.ts'];
const errors = ['tests/elements/volunteer-form-errors.test.ts'];
const fields = ['tests/elements/volunteer-form.test.ts'];

/** The form for volunteers: the element and its parts. */
export const form: readonly MutationGroup[] = [
  {
    file: 'src/elements/volunteer-form.ts',
    tests: [...sending, ...errors, ...fields, 'tests/elements/volunteer-form-slices.test.ts'],
    mutations: [
      {
        from: ' autocomplete="off"',
        to: '',
        hurts: 'A shared phone suggests to the next person what a volunteer has typed.',
      },
      {
        from: 'if (this.#state.url !== url || this.#name !== this.form) {',
        to: '{',
        hurts: 'Everything typed is lost when the widget loads its file again.',
      },
      {
        from: "sourceFor(this.src, this, '')",
        to: 'file.url',
        hurts: 'Everything typed is lost when the page turns to another language, if the file comes in slices.',
      },
    ],
  },
  {
    file: 'src/base/form/entry.ts',
    tests: [...sending, ...errors, ...fields],
    mutations: [
      {
        from: "if (state.phase === 'sending') return;",
        to: '',
        hurts: 'A second tap sends the form twice.',
      },
      {
        from: 'if (host.dispatchEvent(new VolunteerSubmitEvent(copy)))',
        to: 'host.dispatchEvent(new VolunteerSubmitEvent(copy));',
        hurts: 'A site cannot keep the form from being sent.',
      },
      {
        from: 'structuredClone(form.sealing ?',
        to: '(form.sealing ?',
        hurts: 'A script of the page changes what is sent.',
      },
      {
        from: 'take(); // browsers',
        to: '// browsers',
        hurts: 'What the browser has filled in is not sent.',
      },
    ],
  },
  {
    file: 'src/base/form/find-form.ts',
    tests: ['tests/elements/volunteer-form-forms.test.ts'],
    mutations: [
      {
        from: 'ids.indexOf(name)',
        to: 'all.findIndex(Boolean)',
        hurts: 'Every page shows the first form, whatever it names.',
      },
    ],
  },
  {
    file: 'src/base/form/sendable.ts',
    tests: fields,
    mutations: [
      {
        from: 'filter(({ required }) => required)',
        to: 'filter(({ required }) => !required)',
        hurts: 'The form is sent without a required answer.',
      },
      {
        from: 'all.findIndex(one => one.name === name) === index',
        to: 'all.findLastIndex(one => one.name === name) === index',
        hurts: 'Of two fields with one name the wrong one is shown.',
      },
    ],
  },
  {
    file: 'src/base/form/leaving.ts',
    tests: ['tests/elements/volunteer-form-leaving.test.ts'],
    mutations: [
      { from: 'host.isConnected && ', to: '', hurts: 'A page asks about a form that has gone.' },
      { from: 'hostUpdated: follow, ', to: '', hurts: 'A tapped link loses a half-filled form.' },
    ],
  },
  {
    file: 'src/base/form/delivery.ts',
    tests: [...sending, 'tests/elements/volunteer-form-waiting.test.ts'],
    mutations: [
      {
        from: "outcome.kind === 'sent' ? receiptId : summaryId",
        to: 'summaryId',
        hurts: 'Screen readers do not learn that the form has arrived.',
      },
      {
        from: 'if (!state.waits) return;',
        to: 'return;',
        hurts: 'What did not arrive is never sent again by itself.',
      },
      {
        from: 'const isWatched = failures === 1 || host.shadowRoot?.activeElement;',
        to: 'const isWatched = true;',
        hurts: 'An arrival takes the focus from what the visitor does elsewhere on the page.',
      },
    ],
  },
  {
    file: 'src/base/form/footer.ts',
    tests: sending,
    mutations: [
      {
        from: 'part="status" role="status"',
        to: 'part="status"',
        hurts: 'Screen readers do not announce how the sending goes.',
      },
      {
        from: "aria-disabled=${phase === 'sending' ? 'true' : 'false'}",
        to: "?disabled=${state.phase === 'sending'}",
        hurts: 'The focus is lost while the form is sent.',
      },
    ],
  },
  {
    file: 'src/base/form/consent.ts',
    tests: [...fields, ...errors],
    mutations: [
      { from: ' target="_blank"', to: '', hurts: 'Reading the privacy statement costs everything typed.' },
      { from: '.checked=${agreed}', to: '.checked=${true}', hurts: 'Volunteers agree without having ticked the box.' },
    ],
  },
  {
    file: 'src/base/form/choices.ts',
    tests: [...fields, ...errors, ...sending, 'tests/elements/volunteer-form-draft.test.ts'],
    mutations: [
      {
        from: "role=${one ? 'radiogroup' : 'group'}",
        to: "role='group'",
        hurts: 'A required question is not announced as required.',
      },
      {
        from: "typeof answer === 'object' ? answer.includes(value) : answer === value",
        to: 'answer === value',
        hurts: 'Ticked boxes are cleared when the form renders again.',
      },
    ],
  },
  {
    file: 'src/base/form/inputs.ts',
    tests: [...fields, ...errors],
    mutations: [
      {
        from: "email: { type: 'email', dir: 'ltr' }",
        to: "email: { type: 'email', dir: 'auto' }",
        hurts: 'The dots of an address jump about while it is typed on an Arabic page.',
      },
      {
        from: "answer === unfinishedDate && field.type === 'date' ? noChange : answer",
        to: 'answer',
        hurts: 'A half-typed date is erased.',
      },
      {
        from: '(!signed && inputmode) || nothing',
        to: 'inputmode ?? nothing',
        hurts: 'Some phones offer no minus where a number may be below zero.',
      },
      {
        from: '<option value=${value} lang=${lang} dir=${dir} .selected=${answer === value}>',
        to: '<option value=${value} .selected=${answer === value}>',
        hurts: 'A fallback text in a list is read out in the wrong language.',
      },
    ],
  },
  {
    file: 'src/base/form/label.ts',
    tests: fields,
    mutations: [
      {
        from: '  required\n    ? nothing\n    :',
        to: '  !required\n    ? nothing\n    :',
        hurts: 'Required questions are called optional.',
      },
    ],
  },
  {
    file: 'src/base/form/view.ts',
    tests: [...fields, ...errors],
    mutations: [
      {
        from: 'form.fault(name) && errorId(name)',
        to: 'undefined',
        hurts: 'Screen readers do not read the error at the field.',
      },
    ],
  },
];
