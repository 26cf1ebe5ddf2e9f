import { html, nothing, type LitElement } from 'lit';
import { isEmpty, partsOf } from '../../data/form/answer.js';
import { charactersLeft } from '../../data/form/fault.js';
import { daysIn, plain } from '../../data/form/typed.js';
import type { FormField } from '../../data/schema/volunteer.js';
import { formatOf } from '../../i18n/locale-format.js';
import { lookup } from '../../i18n/negotiate.js';
import { listBox } from './inputs.js';
import type { LateFields } from './late-fields.js';
import { controlId } from './view.js';

const tools = {
  html,
  nothing,
  isEmpty,
  partsOf,
  plain,
  daysIn,
  left: charactersLeft,
  formatOf,
  lookup,
  listBox,
  controlId,
};
export type LateTools = typeof tools;

let loaded: LateFields | undefined;
let pending: Promise<unknown> | undefined;

const load = (): Promise<unknown> =>
  (pending ??= import('./late-fields.js').then(
    late => (loaded = late.lateFields(tools)),
    () => (pending = undefined),
  ));

/** Loads that before the form shows if a field is a date, whose parts would otherwise move what is below them. */
export const loadForDates = (fields: readonly FormField[]): Promise<unknown> | undefined =>
  fields.some(({ type }) => type === 'date') ? load() : undefined;

/**
 * What fields need once the form shows; `undefined` until it has loaded, then the host renders again. Until then, and if
 * it cannot be loaded, a date is the browser's own field, and no characters are counted. A later call tries again.
 */
export function lateFields(host: LitElement): LateFields | undefined {
  if (loaded) loaded.follow(host);
  else void load().then(() => loaded && host.requestUpdate());
  return loaded;
}

/** Notes that the visitor types in a field. */
export const noteTyping = (name: string, host: LitElement): void => loaded?.noteTyping(name, host);
