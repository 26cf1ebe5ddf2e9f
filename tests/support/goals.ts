/** A `<coalition-goals>` to try what every widget does: with one goal, and a link as its fallback. */
import '../../src/generated/define/coalition-goals.js';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { serve } from './files.js';
import { html, mount, until } from './mount.js';

export const withGoal = (text: string): object => ({
  version: 1,
  revision: 7,
  languages: ['en', 'ar'],
  fallback: { sdh: ['ar'] },
  goals: [{ id: 'a', title: { en: 'Title', ar: 'عنوان' }, text: { en: text, ar: 'نص' } }],
});
export const notFound = (): Response => new Response('', { status: 404 });
export const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

export const show = (src?: string | null, lang = 'en'): CoalitionGoals =>
  mount(html`<coalition-goals src=${src ?? ''} lang=${lang}><a href="#goals">fallback</a></coalition-goals>`);
export const find = (element: CoalitionGoals, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(selector);
export const textOf = (element: CoalitionGoals): string => find(element, '[part=text]')?.innerText.trim() ?? '';
export const reaches = async (element: CoalitionGoals, state: CoalitionGoals['state']): Promise<void> => {
  await until(() => element.state === state, `state ${state}`);
  await element.updateComplete;
};
export const fallbackShows = (element: CoalitionGoals): boolean =>
  element.querySelector('a')!.getClientRects().length > 0;
/** Another widget loads and renders, from beginning to end: what was under way before it is done by then. */
export async function pause(): Promise<void> {
  const other = document.createElement('coalition-goals');
  other.src = serve(withGoal('other'));
  document.body.append(other);
  await reaches(other, 'ready');
  other.remove();
}

/** A promise that the test settles. */
export function later<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}
