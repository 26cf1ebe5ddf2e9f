import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, element } from './tree.js';

/** What says nothing without a script: controls, and what they tell. */
const controls = new Set(['button', 'fieldset', 'form', 'input', 'label', 'select', 'slot', 'textarea']);
const parts = new Set(['filter', 'more', 'status']);

/** The attributes that belong to the text. `part`, `class`, `role` and `id` belong to the widget's styles and controls. */
const kept = new Set([
  'alt',
  'datetime',
  'dir',
  'height',
  'href',
  'lang',
  'rel',
  'sizes',
  'src',
  'srcset',
  'type',
  'width',
]);

function isLeftOut(node: Tree.Element): boolean {
  const part = attributeOf(node, 'part');
  if (controls.has(node.tagName) || parts.has(part ?? '')) return true;
  if (attributeOf(node, 'aria-hidden') === 'true' || attributeOf(node, 'hidden') !== undefined) return true;
  // an ordered list numbers its items by itself
  const item = node.parentNode;
  return part === 'count' && !!item && 'parentNode' in item && item.parentNode?.nodeName === 'ol';
}

/** How wide a picture may be: without styles nothing else keeps it within a phone. CSS pixels. */
const WIDEST = 280;

/** The size of a picture, smaller if it is too wide. Widgets name both. */
function sizeOf({ width, height }: Readonly<Record<string, string>>): Record<string, string> {
  const scale = Math.min(1, WIDEST / Number(width));
  return { width: String(Math.round(Number(width) * scale)), height: String(Math.round(Number(height) * scale)) };
}

const block = /^(?:d[dlt]|div|h[1-6]|li|ol|p|section|ul)$/;

/** Whether a space stands beside a block, where no word needs it. */
function isBesideBlock(space: Tree.TextNode): boolean {
  const siblings = space.parentNode!.childNodes;
  const at = siblings.indexOf(space);
  return [siblings[at - 1], siblings[at + 1]].some(one => !one || block.test(one.nodeName));
}

function copy(node: Tree.ChildNode): Tree.ChildNode[] {
  if (adapter.isTextNode(node)) {
    const text = node.value.replace(/\s+/g, ' ');
    return text === ' ' && isBesideBlock(node) ? [] : [adapter.createTextNode(text)];
  }
  if (!adapter.isElementNode(node) || isLeftOut(node)) return [];
  const children = node.childNodes.flatMap(copy);
  const attributes = Object.fromEntries(
    node.attrs.filter(({ name }) => kept.has(name)).map(one => [one.name, one.value]),
  );
  // while the shadow root shows, a lazy picture in its shade is not downloaded
  if (node.tagName === 'img') Object.assign(attributes, sizeOf(attributes), { loading: 'lazy' });
  if (node.tagName === 'source') attributes['sizes'] = `${WIDEST}px`;
  // what only groups says nothing, and reader views drop what stands in it
  const isGroup =
    node.tagName === 'span' || (node.tagName === 'div' && children.every(one => block.test(one.nodeName)));
  if (isGroup && !Object.keys(attributes).length) return children;
  return [element(node.tagName, attributes, children)];
}

/**
 * What a widget shows as semantic HTML without styles: a section with headings, lists and paragraphs in their languages
 * and directions, for reader views, search engines and sanitizers that drop shadow roots.
 * @param mark an attribute of the section
 */
export function toLight(tree: Tree.DocumentFragment, mark: string): Tree.ChildNode[] {
  const nodes = tree.childNodes.flatMap(copy);
  const [section, ...rest] = nodes.filter(adapter.isElementNode);
  if (section?.nodeName !== 'section' || rest.length) throw new Error('A widget is a section');
  section.attrs.unshift({ name: mark, value: '' });
  return [section];
}
