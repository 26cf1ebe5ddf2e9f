import type { LitElement } from 'lit';
import type { Volunteer } from '../../data/schema/volunteer.js';
import { lateTools } from './late-tools.js';
import type { LateFields } from './view.js';

let loaded: LateFields | undefined;
let pending: Promise<unknown> | undefined;

const load = (): Promise<unknown> =>
  (pending ??= import('./late-fields.js').then(
    late => (loaded = late.lateFields(lateTools)),
    () => (pending = undefined),
  ));

/**
 * Loads that before the form shows if a field is a date, whose parts would otherwise move what is below them, or if the
 * answers are to be shown once more.
 */
export const loadBefore = ({ fields, review }: Volunteer): Promise<unknown> | undefined =>
  review || fields.some(({ type }) => type === 'date') ? load() : undefined;

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
