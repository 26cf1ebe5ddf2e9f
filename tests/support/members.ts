import '../../src/generated/define/coalition-members.js';
import { codes } from '../../src/generated/locales.js';
import type { CoalitionMembers } from '../../src/elements/coalition-members.js';
import { crowd, members, terms } from '../fixtures/members.js';
import { serve } from './files.js';
import { html, mount, until } from './mount.js';

export const languages = codes;
export const few = { version: 1, languages, members, terms };
export const many = { ...few, members: [...members, ...crowd(12)] };

export async function show(data: unknown, lang = 'en', layout: 'grid' | 'list' = 'grid'): Promise<CoalitionMembers> {
  const src = typeof data === 'string' ? data : serve(data);
  const element = mount<CoalitionMembers>(
    html`<coalition-members src=${src} lang=${lang} layout=${layout}
      ><a href="#members">members</a></coalition-members
    >`,
  );
  await until(() => element.state === 'ready');
  await element.updateComplete;
  return element;
}

export const one = <T extends HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const said = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const shown = (element: Element): string[] =>
  all(element, '[part=item]:not([hidden])').map(item => said(item.querySelector('[part=title]')));
export const status = (element: Element): string => said(one(element, '[role=status]'));

export async function type(element: CoalitionMembers, typed: string): Promise<void> {
  const input = one<HTMLInputElement>(element, 'input');
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}
export async function choose(element: CoalitionMembers, index: number, value: string): Promise<void> {
  const select = all(element, 'select')[index] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
