import { html, render, type TemplateResult } from 'lit';

/** Renders a template into the page, in place of what the test before left there, and answers with its first element. */
export function mount<T extends Element = HTMLElement>(template: TemplateResult): T {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(template, place);
  return place.firstElementChild as T;
}

/** Waits until the condition holds; fails after 20 seconds, which a busy machine may need, with what was waited for. */
export async function until(holds: () => boolean | null | undefined, what = String(holds)): Promise<void> {
  for (const end = performance.now() + 20_000; !holds();) {
    if (performance.now() > end) throw new Error(`Timed out waiting for: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

/** Waits for an event of a kind at an element. */
export const once = <T extends Event>(target: EventTarget, type: string): Promise<T> =>
  new Promise(resolve => target.addEventListener(type, event => resolve(event as T), { once: true }));

/** Resolves when widgets that show follow the page around them: the code for that comes late. */
export async function followed(): Promise<void> {
  await import('../../src/base/late.js');
  await new Promise(resolve => setTimeout(resolve, 20));
}

export { html };
