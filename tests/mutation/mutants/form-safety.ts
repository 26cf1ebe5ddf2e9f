import type { MutationGroup } from '../mutant.js';

const device = ['tests/elements/volunteer-form-device.test.ts'];
const draft = ['tests/elements/volunteer-form-draft.test.ts'];

/** What protects visitors who share a device, and the drafts of the others. */
export const formSafety: readonly MutationGroup[] = [
  {
    file: 'src/base/form/safety.ts',
    tests: device,
    mutations: [
      {
        from: 'if (!own()) empty();',
        to: '',
        hurts: 'Back shows the next user of the phone everything that a volunteer typed.',
      },
      {
        from: "host.renderRoot.querySelector('form')?.reset();",
        to: '',
        hurts: 'What the browser has filled in stays for the next user of the phone.',
      },
    ],
  },
  {
    file: 'src/elements/volunteer-form.ts',
    tests: device,
    mutations: [
      {
        from: '(this.#view.isOwn() && field.autocomplete)',
        to: 'field.autocomplete',
        hurts: 'A shared phone keeps the name, the address and the number of a volunteer.',
      },
    ],
  },
  {
    file: 'src/base/form/device.ts',
    tests: device,
    mutations: [
      {
        from: "state.device ?? device ?? 'shared'",
        to: "state.device ?? device ?? 'own'",
        hurts: 'A form whose file says nothing keeps drafts on phones that others use.',
      },
    ],
  },
  {
    file: 'src/base/form/inputs.ts',
    tests: device,
    mutations: [
      {
        from: '<textarea\n    part="input"\n    data-name',
        to: '<textarea\n    part="input"\n    name="about"\n    data-name',
        hurts: 'Browsers store what is typed under the name of its field.',
      },
    ],
  },
  {
    file: 'src/base/form/draft.ts',
    tests: draft,
    mutations: [
      {
        from: 'const text = own && state.unsent ?',
        to: 'const text = state.unsent ?',
        hurts: 'The draft stays after the visitor has said that others use the phone.',
      },
      {
        from: 'if (isEmpty(state.answer(field)) && isLike',
        to: 'if (isLike',
        hurts: 'An older answer replaces what the visitor has just typed.',
      },
      {
        from: '!kept || !isFresh(kept)',
        to: '!kept',
        hurts: 'A tab that is opened again shows what somebody typed days ago.',
      },
      {
        from: ': dropDraft(name));',
        to: ': undefined);',
        hurts: 'The draft stays after the answers have arrived.',
      },
    ],
  },
  {
    file: 'src/base/form/state.ts',
    tests: draft,
    mutations: [
      {
        from: 'earlier: this.#attempt?.id ?? this.#unclear',
        to: '',
        hurts: 'Who sends again after a reload is registered twice.',
      },
    ],
  },
];
