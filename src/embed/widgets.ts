import type { CoalitionElement } from '../base/coalition-element.js';

/** A widget's class. */
export type WidgetClass = (new () => CoalitionElement<unknown>) & typeof CoalitionElement<unknown>;

/** What loads each element's class (its module's default): the table of contents. */
export const widgets = {
  'coalition-name': () => import('../elements/coalition-name.js'),
  'coalition-about': () => import('../elements/coalition-about.js'),
  'coalition-vision': () => import('../elements/coalition-vision.js'),
  'coalition-mission': () => import('../elements/coalition-mission.js'),
  'coalition-goals': () => import('../elements/coalition-goals.js'),
  'coalition-values': () => import('../elements/coalition-values.js'),
  'member-counter': () => import('../elements/member-counter.js'),
  'coalition-banner': () => import('../elements/coalition-banner.js'),
  'coalition-members': () => import('../elements/coalition-members.js'),
  'coalition-contact': () => import('../elements/coalition-contact.js'),
  'volunteer-form': () => import('../elements/volunteer-form.js'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: WidgetClass }>>>;

/** The tag of a widget. */
export type WidgetTag = keyof typeof widgets;
