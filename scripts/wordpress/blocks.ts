import { elements, type WidgetTag } from '../../src/generated/elements.js';

/** The attribute that authors cannot set: which data file is shown is the administrator's decision. */
const FORBIDDEN = 'src';

/** The attributes that authors may set on a widget, and the patterns of their values (see `elements`). */
export const attributesOf = (tag: WidgetTag): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.entries(elements[tag].attributes).filter(([name]) => name !== FORBIDDEN));

/** The description of a widget's block for WordPress (`block.json`). */
export function blockOf(tag: WidgetTag, title: string, version: string): object {
  const types = Object.entries(attributesOf(tag)).map(
    ([name, pattern]) => [name, { type: pattern === '' ? 'boolean' : 'string' }] as const,
  );
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `coalition-widgets/${tag}`,
    version,
    title,
    category: 'coalition-widgets',
    icon: 'groups',
    description: `${elements[tag].summary}.`,
    keywords: ['coalition', tag],
    textdomain: 'coalition-widgets',
    attributes: Object.fromEntries(types),
    supports: { html: false, align: ['wide', 'full'], anchor: false, customClassName: false },
    editorScript: 'coalition-widgets-editor',
  };
}
