import '../../src/generated/define/member-counter.js';
import type { MemberCounter } from '../../src/elements/member-counter.js';
import { html, mount, until } from './mount.js';

/** A counter on the page, once its numbers stand there. */
export async function show(src: string, lang: string, stats = ''): Promise<MemberCounter> {
  const element = mount<MemberCounter>(
    html`<member-counter src=${src} lang=${lang} stats=${stats}><a href="#about">in numbers</a></member-counter>`,
  );
  await until(() => element.state === 'ready');
  await element.updateComplete;
  return element;
}

export const all = (element: MemberCounter, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
/** What assistive technology is given: a localizedString for each counter. */
export const phrases = (element: MemberCounter): string[] =>
  all(element, 'li').map(item => {
    const copy = item.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[aria-hidden=true]').forEach(hidden => hidden.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
/** What the copies that move show. */
export const moving = (element: MemberCounter): (string | null)[] =>
  all(element, '.moving').map(copy => copy.textContent);
