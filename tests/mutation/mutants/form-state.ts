import type { MutationGroup } from '../mutant.js';

const sending = ['tests/elements/volunteer-form-sending.test.ts', 'tests/elements/volunteer-form-trouble.test.ts'];
const errors = ['tests/elements/volunteer-form-errors.test.ts'];

/** What the form knows of the answers, and what it says of them. */
export const formState: readonly MutationGroup[] = [
  {
    file: 'src/base/form/state.ts',
    tests: ['tests/elements/volunteer-form-unlikely.test.ts'],
    mutations: [
      {
        from: 'this.#doubted.add(answer);',
        to: '',
        hurts: 'A person whose address only looks misspelt can never send the form.',
      },
    ],
  },
  {
    file: 'src/base/form/state.ts',
    tests: ['tests/elements/volunteer-form-review.test.ts'],
    mutations: [
      {
        from: 'if (found.length) this.isReviewed = false;',
        to: '',
        hurts: 'The question whose answer was rejected stays hidden behind the answers.',
      },
    ],
  },
  {
    file: 'src/data/form/asked.ts',
    tests: ['tests/elements/volunteer-form-when.test.ts'],
    mutations: [
      {
        from: '(other && matches(answerTo(other), when.is))',
        to: 'matches(answerTo(form.fields.find(({ name }) => name === when.field)!), when.is)',
        hurts: 'A question is asked that depends on one that is asked no longer.',
      },
    ],
  },
  {
    file: 'src/base/form/fault-words.ts',
    tests: errors,
    mutations: [
      {
        from: "fault === 'too-small' || fault === 'too-early' ? 'min' : 'max'",
        to: "fault === 'too-small' ? 'min' : 'max'",
        hurts: 'A date that is too early is answered with the latest date.',
      },
    ],
  },
  {
    file: 'src/base/form/summary.ts',
    tests: [...errors, 'tests/elements/volunteer-form-trouble.test.ts'],
    mutations: [
      {
        from: 'event.preventDefault();',
        to: '',
        hurts: 'Following an error changes the address of the page, and single-page sites lose their route.',
      },
      {
        from: '...(consent ? [{ key: consentKey, label: nothing, field: undefined }] : [])',
        to: '',
        hurts: 'The missing consent is not among the errors.',
      },
      { from: ' tabindex="-1"', to: '', hurts: 'The list of errors cannot take the focus.' },
    ],
  },
  {
    file: 'src/base/form/state.ts',
    tests: ['tests/base/form-state.test.ts', ...sending, ...errors],
    mutations: [
      {
        from: 'this.#agreed = granted ? version : undefined;',
        to: 'this.#agreed = version;',
        hurts: 'A consent that was withdrawn counts as given.',
      },
      {
        from: 'agreed = (version: string): boolean => this.#agreed === version;',
        to: 'agreed = (_version: string): boolean => this.#agreed !== undefined;',
        hurts: 'An agreement to one text counts for another.',
      },
      {
        from: 'if (outcome.errors.length && id !== this.#unclear) this.#attempt = undefined;',
        to: '',
        hurts: 'A corrected form is refused under the id of the wrong one.',
      },
      {
        from: 'if (outcome.errors.length && id !== this.#unclear) this.#attempt = undefined;',
        to: 'this.#attempt = undefined;',
        hurts: 'A login page of a network makes the receiver store a person twice.',
      },
      {
        from: 'if (!outcome.errors.length) this.#unclear ??= id;',
        to: '',
        hurts: 'A browser that repeats a request by itself makes the receiver store a person twice.',
      },
      {
        from: 'this.#unclear = id;',
        to: '',
        hurts: 'A corrected form stands beside the first one, which arrived although its answer was lost.',
      },
      {
        from: "this.sendError = isOpen || isTaken ? 'retry' : 'refused';",
        to: "this.sendError = 'refused';",
        hurts: 'After a network failure volunteers read that the form was not accepted.',
      },
      {
        from: 'id === this.#unclear)',
        to: 'false)',
        hurts: 'Volunteers read that the form was not accepted although an earlier attempt may have arrived.',
      },
      {
        from: 'if (!this.#blame(faults)) this.sendError = undefined;',
        to: 'this.#blame(faults);',
        hurts: 'Beside an error at a field stands that trying again is of no use.',
      },
      {
        from: 'fault && fault === this.#told.get(key)',
        to: 'fault',
        hurts: 'Errors appear while the first letters are typed.',
      },
      { from: '    this.#answers.clear();\n', to: '', hurts: 'The next person at a shared phone sees the answers.' },
    ],
  },
  {
    file: 'src/base/form/read-controls.ts',
    tests: [...errors, ...sending],
    mutations: [
      {
        from: 'control.validity.badInput ? unfinishedDate : control.value',
        to: 'control.value',
        hurts: 'A half-typed date counts as no answer and is not sent.',
      },
      {
        from: "if (type === 'checkboxes') return ticked;",
        to: "if (type === 'checkboxes') return ticked.slice(0, 1);",
        hurts: 'Of several answers only the first one is sent.',
      },
    ],
  },
];
