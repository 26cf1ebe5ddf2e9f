/** What loads each element's class: the table of contents. */
export const widgets = {
  'coalition-goals': () => import('./elements/coalition-goals.js').then(module => module.CoalitionGoals),
} as const satisfies Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

/** The tag of a widget. */
export type WidgetTag = keyof typeof widgets;
