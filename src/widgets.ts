import type { CoalitionElement } from './base/coalition-element.js';

/** A widget's class. */
export type WidgetClass = (new () => CoalitionElement<unknown>) & typeof CoalitionElement<unknown>;

/**
 * What some widgets share beside the base. Named here too, so that it is asked for beside the widget and not after it;
 * a failure shows when the widget's own import of it fails.
 */
const shared = (): void => void import('chunk:shared').catch(() => undefined);
const statement = (): void => void import('chunk:statement').catch(() => undefined);

/** What loads each element's class: the table of contents. */
export const widgets = {
  'coalition-name': () => import('./elements/coalition-name.js').then(module => module.CoalitionName),
  'coalition-about': () => (shared(), import('./elements/coalition-about.js').then(module => module.CoalitionAbout)),
  'coalition-vision': () => (
    statement(),
    import('./elements/coalition-vision.js').then(module => module.CoalitionVision)
  ),
  'coalition-mission': () => (
    statement(),
    import('./elements/coalition-mission.js').then(module => module.CoalitionMission)
  ),
  'coalition-goals': () => import('./elements/coalition-goals.js').then(module => module.CoalitionGoals),
  'coalition-values': () => import('./elements/coalition-values.js').then(module => module.CoalitionValues),
  'coalition-banner': () => (shared(), import('./elements/coalition-banner.js').then(module => module.CoalitionBanner)),
} as const satisfies Readonly<Record<string, () => Promise<WidgetClass>>>;

/** The tag of a widget. */
export type WidgetTag = keyof typeof widgets;
