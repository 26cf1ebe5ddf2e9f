/** Every state of every element, as pages of the accessibility tests. */
import type { WidgetState } from '../../src/base/state.js';
import type { Coalition } from '../../src/data/schema/coalition.js';
import type { Volunteer } from '../../src/data/schema/volunteer.js';
import { elements, tags, type WidgetTag } from '../../src/generated/elements.js';
import { coalition, without } from '../fixtures/coalition.js';
import { crowd } from '../fixtures/members.js';
import { volunteer } from '../fixtures/volunteer-form.js';
import { knownKey, offCurve } from '../support/sealed.js';

/** An element in one state. */
export interface Scene {
  readonly tag: WidgetTag;
  /** The name of the state, unique for each element. */
  readonly name: string;
  /** The data file: a key of `files`, or an address of `site.ts` that answers in a special way. */
  readonly file: string;
  /** The state of the widget before `act`. */
  readonly state: WidgetState;
  /** What the visitor does: a function of `acts.js`. */
  readonly act?: string;
}

/** How a receiver of the form answers, by the last part of its address. */
export const receivers = ['store', 'hand-over', 'fail', 'refuse', 'wait'] as const;
export type Receiver = (typeof receivers)[number];

const whole: Coalition = { ...coalition, volunteer };
const formTo = (receiver: Receiver, more: Partial<Volunteer> = {}): Coalition => ({
  ...whole,
  volunteer: {
    ...volunteer,
    ...more,
    submit: { to: receiver === 'hand-over' ? 'web3forms' : 'json', url: `/receivers/${receiver}` },
  },
});
const sections = Object.values(elements).flatMap(element => element.sections);

/** The data files by name. */
export const files: Readonly<Record<string, Coalition>> = {
  whole,
  empty: sections.reduce<Coalition>(without, whole),
  twelve: { ...whole, members: crowd(12) },
  many: { ...whole, members: crowd(70) },
  review: formTo('store', { review: true }),
  exit: formTo('store', { exit: 'https://example.org/' }),
  kept: formTo('fail', { recipients: [knownKey] }),
  unsealed: { ...whole, volunteer: { ...volunteer, recipients: [offCurve] } },
  ...Object.fromEntries(receivers.map(receiver => [receiver, formTo(receiver)])),
};

/** The states of all elements: what the data file's server does. */
const shared: readonly Omit<Scene, 'tag'>[] = [
  { name: 'ready', file: 'whole', state: 'ready' },
  { name: 'loading', file: 'silent', state: 'loading' },
  { name: 'failed', file: 'broken', state: 'failed' },
  { name: 'missing', file: 'empty', state: 'missing' },
  { name: 'stale', file: 'stale', state: 'ready' },
];

/** The states of single elements: what the visitor does. */
const own: readonly Scene[] = [
  ...(
    [
      ['filter', 'twelve'],
      ['filtered', 'twelve', 'search'],
      ['none', 'twelve', 'searchInVain'],
      ['many', 'many'],
      ['more', 'many', 'showMore'],
    ] as const
  ).map(([name, file, act]): Scene => ({ tag: 'coalition-members', name, file, state: 'ready', ...(act && { act }) })),
  ...(
    [
      ['errors', 'store', 'sendEmpty'],
      ['wrong', 'store', 'sendWrong'],
      ['mended', 'store', 'mend'],
      ['sending', 'wait', 'send'],
      ['failed-to-send', 'fail', 'send'],
      ['refused', 'refuse', 'send'],
      ['sent', 'store', 'send'],
      ['handed-over', 'hand-over', 'send'],
      ['kept', 'kept', 'sendLater'],
      ['exit', 'exit'],
      ['review', 'review', 'review'],
    ] as const
  ).map(([name, file, act]): Scene => ({ tag: 'volunteer-form', name, file, state: 'ready', ...(act && { act }) })),
  { tag: 'volunteer-form', name: 'unsealed', file: 'unsealed', state: 'missing', act: 'waitForReason' },
];

/** No page has two forms, because IBM's engine takes their check boxes of one name for a group. */
const pageOf = ({ tag, name }: Scene): string => (tag === 'volunteer-form' ? `${tag} ${name}` : tag);

/** The scenes by page: a shared state of all elements, or states of one element. */
export const pages: ReadonlyMap<string, readonly Scene[]> = new Map([
  ...shared.map(scene => [scene.name, tags.map(tag => ({ tag, ...scene }))] as const),
  ['volunteer-form', [{ tag: 'volunteer-form', name: 'empty', file: 'store', state: 'ready' }]] as const,
  ...own.map(scene => [pageOf(scene), own.filter(other => pageOf(other) === pageOf(scene))] as const),
]);
