// what a consumer's TypeScript may say of the package, and what it may not
import 'coalition-widgets/define/coalition-goals.js';
import { CoalitionMembers } from 'coalition-widgets/coalition-members.js';
import type { Coalition, CoalitionErrorKind, WidgetState } from 'coalition-widgets';

const goals = document.querySelector('coalition-goals')!;
goals.headingLevel = 3;
goals.src = 'coalition.json';
goals.noHeading = true;
export const state: WidgetState = goals.state;
goals.addEventListener('coalition-load', event => {
  const url: string = event.url;
  const revision: number | undefined = event.revision;
  console.log(url, revision);
});
goals.addEventListener('coalition-error', ({ kind, message }) => {
  const known: CoalitionErrorKind = kind;
  console.log(known, message.length);
});

customElements.define('coalition-members', CoalitionMembers);
new CoalitionMembers().layout = 'list';
document.createElement('coalition-members').noFilter = true;

export const file: Coalition = {
  version: 1,
  languages: ['ar', 'en'],
  goals: [{ id: 'democracy', text: { ar: '…', en: '…' } }],
  stats: [{ id: 'people', value: 5000, bound: 'at-least', label: { en: { one: 'person', other: 'people' } } }],
};

// @ts-expect-error a level is a number
goals.headingLevel = 'three';
// @ts-expect-error there is no such property
goals.heading = true;
// @ts-expect-error the state is read only
goals.state = 'ready';
// @ts-expect-error the event has no such field
goals.addEventListener('coalition-load', event => event.detail);
// @ts-expect-error members stand in a grid or a list
new CoalitionMembers().layout = 'heap';
// @ts-expect-error the format has one version
export const other: Coalition = { version: 2, languages: [] };
// @ts-expect-error a bound is one of four
export const bound: NonNullable<Coalition['stats']>[number]['bound'] = 'plus';
