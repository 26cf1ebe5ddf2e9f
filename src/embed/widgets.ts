import type { CoalitionElement } from '../base/coalition-element.js';

/** A widget's class. */
export type WidgetClass = (new () => CoalitionElement<unknown>) & typeof CoalitionElement<unknown>;

/**
 * What some widgets share beside the base. Named here too, so that it is asked for beside the widget and not after it;
 * a failure shows when the widget's own import of it fails.
 */
const shared = (): void => void import('chunk:shared').catch(() => undefined);
const statement = (): void => void import('chunk:statement').catch(() => undefined);

/** What loads each element's class (its module's default): the table of contents. */
export const widgets = {
  'coalition-name': () => import('../elements/coalition-name.js'),
  'coalition-about': () => (shared(), import('../elements/coalition-about.js')),
  'coalition-vision': () => (statement(), import('../elements/coalition-vision.js')),
  'coalition-mission': () => (statement(), import('../elements/coalition-mission.js')),
  'coalition-goals': () => import('../elements/coalition-goals.js'),
  'coalition-values': () => import('../elements/coalition-values.js'),
  'member-counter': () => (shared(), import('../elements/member-counter.js')),
  'coalition-banner': () => (shared(), import('../elements/coalition-banner.js')),
  'coalition-members': () => (shared(), import('../elements/coalition-members.js')),
  'coalition-contact': () => (shared(), import('../elements/coalition-contact.js')),
  'volunteer-form': () => (shared(), import('../elements/volunteer-form.js')),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: WidgetClass }>>>;

/** The tag of a widget. */
export type WidgetTag = keyof typeof widgets;
