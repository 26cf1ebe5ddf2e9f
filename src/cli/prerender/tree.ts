import { PlainElement } from './environment.js';
import { noChange, nothing, type TemplateResult } from 'lit';
import { defaultTreeAdapter as adapter, html, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A directive's result, as Lit's templates hold it. Both names are Lit's own, and stable within its major version. */
interface DirectiveResult {
  readonly _$litDirective$: unknown;
  readonly values: readonly unknown[];
}

/** Marks the place of an expression in a template: its index between two private characters. */
const markOf = (index: number): string => `\ue000${index}\ue001`;
const mark = /\ue000(\d+)\ue001/;

/** Properties that an attribute of the same name starts with. The others have no place in HTML: handlers, styles. */
const reflected = new Set(['checked', 'disabled', 'selected', 'value']);

const isNothing = (value: unknown): boolean => value == null || value === nothing || value === noChange;

/** Resolves the one directive that elements use: `guard`, whose last value makes the content. */
function resolve(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('_$litDirective$' in value)) return value;
  const make = (value as DirectiveResult).values.at(-1);
  if (typeof make !== 'function') throw new Error('only the directive guard can be prerendered');
  return resolve((make as () => unknown)());
}

function nodesOf(given: unknown): Tree.ChildNode[] {
  const value = resolve(given);
  if (isNothing(value)) return [];
  if (typeof value === 'object' && '_$litType$' in value!) return treeOf(value as TemplateResult).childNodes;
  if (value instanceof PlainElement)
    return [element(value.name, Object.fromEntries([...value.attributes].map(one => [one.name, one.value])), [])];
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return [adapter.createTextNode(String(value))];
}

/** Replaces the marks of a text by the contents. */
function fillText(text: Tree.TextNode, values: readonly unknown[]): void {
  const parent = text.parentNode!;
  text.value.split(mark).forEach((part, at) => {
    const nodes = at % 2 ? nodesOf(values[Number(part)]) : part ? [adapter.createTextNode(part)] : [];
    for (const node of nodes) adapter.insertBefore(parent, node, text);
  });
  adapter.detachNode(text);
}

/** What an attribute holds: its text, or `undefined` if the element has no such attribute. */
function attributeText(name: string, text: string, values: readonly unknown[]): string | undefined {
  const parts = text.split(mark).map((part, at) => (at % 2 ? resolve(values[Number(part)]) : part));
  if (/^[.?]/.test(name) && [false, ''].includes(parts[1] as string)) return undefined;
  if (parts.some(isNothing)) return undefined;
  return parts[1] === true && /^[.?]/.test(name) ? '' : parts.join('');
}

function fillAttributes(element: Tree.Element, values: readonly unknown[]): void {
  element.attrs = element.attrs.flatMap(({ name, value }) => {
    const plain = name.replace(/^[.?@]/, '');
    if (name.startsWith('@') || (name.startsWith('.') && !reflected.has(plain))) return [];
    const text = attributeText(name, value, values);
    if (text === undefined) return [];
    if (plain !== 'value' || element.tagName !== 'textarea') return [{ name: plain, value: text }];
    adapter.insertText(element, text);
    return [];
  });
}

function fill(parent: Tree.ParentNode, values: readonly unknown[]): void {
  for (const child of [...parent.childNodes]) {
    if (adapter.isTextNode(child)) fillText(child, values);
    else if (adapter.isElementNode(child)) {
      fill(child, values);
      fillAttributes(child, values);
    } else adapter.detachNode(child);
  }
}

/**
 * What a Lit template shows, as a tree: without event handlers, and with an attribute for each property that has one.
 * The package `@lit-labs/ssr` writes `checked="false"`, which HTML reads as ticked, and marks for a hydration that fails
 * as soon as the data or the version of the script changes (ADR 0020).
 */
export function treeOf({ strings, values }: TemplateResult): Tree.DocumentFragment {
  const text = strings.reduce((all, part, index) => all + markOf(index - 1) + part);
  const tree = parseFragment(text);
  fill(tree, values);
  return tree;
}

/** An HTML element with attributes and children. */
export function element(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Tree.ChildNode[],
): Tree.Element {
  const made = adapter.createElement(
    tagName,
    html.NS.HTML,
    Object.entries(attributes).map(([name, value]) => ({ name, value })),
  );
  for (const child of children) adapter.appendChild(made, child);
  return made;
}

/** The value of an attribute; `undefined` if there is none. */
export const attributeOf = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find(one => one.name === name)?.value;

/** The elements below a node, outer ones first. */
export function* elementsBelow({ childNodes }: Tree.ParentNode): Generator<Tree.Element> {
  for (const node of childNodes) {
    if (!adapter.isElementNode(node)) continue;
    yield node;
    yield* elementsBelow(node);
  }
}
