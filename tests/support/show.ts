import './elements.js';
import type { Tag } from './elements.js';
import { serve } from './files.js';
import { until } from './mount.js';

/** A widget on the page, once its data file has loaded. */
export interface Shown<E extends Element> {
  readonly element: E;
  readonly root: ShadowRoot;
  /** The address of the data file. */
  readonly src: string;
}

/** Puts a widget on the page, in place of the one before, with the data file given, and waits until it has loaded. */
export async function show<T extends Tag>(
  tag: T,
  file: object,
  lang = 'en',
  attributes: Readonly<Record<string, string>> = {},
): Promise<Shown<HTMLElementTagNameMap[T]>> {
  const src = serve(file);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ src, lang, ...attributes })) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await until(() => element.state !== 'loading', `<${tag}> to load`);
  await element.updateComplete;
  return { element, root: element.shadowRoot!, src };
}

/** The elements of a widget that a selector finds. */
export const find = <E extends Element = HTMLElement>(root: ShadowRoot, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];

/** The text of each element that a selector finds. */
export const texts = (root: ShadowRoot, selector: string): string[] =>
  find(root, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** The text, language and direction of each text of the data that a selector finds. */
export const phrases = (root: ShadowRoot, selector: string): string[][] =>
  find(root, selector).map(({ textContent, lang, dir }) => [textContent, lang, dir]);
