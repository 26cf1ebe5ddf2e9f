/** The table of elements, made from `custom-elements.json` and checked against the schema of the data file. */
import type { Attribute, Widget } from './manifest.js';

/** What is derived of an element. */
export interface ElementEntry {
  readonly tag: string;
  readonly className: string;
  readonly summary: string;
  /** The keys of the data file that it shows. */
  readonly sections: readonly string[];
  /** By name, the pattern of the values: `''` for a boolean attribute, `null` for any string. */
  readonly attributes: Readonly<Record<string, string | null>>;
}

const literal = /^["']([^"']*)["']$/;

/** The pattern of an attribute's values: its `@pattern`, else what its type allows. */
export function patternOf({ name, type, pattern }: Pick<Attribute, 'name' | 'type' | 'pattern'>): string | null {
  if (pattern !== undefined) return pattern;
  const types = type.text
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== 'null' && part !== 'undefined');
  if (types.every(part => literal.test(part))) return types.map(part => literal.exec(part)![1]).join('|');
  const [only = '', ...others] = types;
  if (others.length) throw new Error(`${name}: the type ${type.text} has no pattern; give the property a @pattern`);
  if (only === 'boolean') return '';
  if (only === 'number') return String.raw`-?\d{1,9}`;
  if (only === 'string') return null;
  throw new Error(`${name}: no attribute can be a ${type.text}`);
}

function entryOf(widget: Widget, keys: readonly string[]): ElementEntry {
  const { tagName: tag, name: className, summary, sections, path } = widget;
  const fail = (problem: string): never => {
    throw new Error(`src/elements/${tag}.ts: ${problem}`);
  };
  if (!path.endsWith(`/elements/${tag}.js`)) fail(`@element ${tag} must be the name of its file, not of ${path}`);
  if (!summary) fail('the class needs a @summary');
  if (!sections.length) fail('the class needs a @section: the keys of the data file that it shows');
  for (const section of sections)
    if (!keys.includes(section)) fail(`@section ${section} is no key of the data file; add it to the schema`);
  const attributes = widget.attributes.map(attribute => [attribute.name, patternOf(attribute)] as const);
  return { tag, className, summary: summary.replace(/\.$/, ''), sections, attributes: Object.fromEntries(attributes) };
}

/**
 * Every element, in the order of the sections in the data file.
 * @param keys the keys of the data file, in the order of the schema
 * @throws Error when the documentation of an element is incomplete, with the file and the remedy
 */
export function elementTable(widgets: readonly Widget[], keys: readonly string[]): ElementEntry[] {
  const place = ({ sections }: ElementEntry): number => keys.indexOf(sections[0]!);
  return widgets.map(widget => entryOf(widget, keys)).sort((a, b) => place(a) - place(b));
}

/**
 * The attributes of all elements that are safe to set from outside: those whose values have a pattern.
 * @throws Error when two elements give one attribute different patterns
 */
export function attributePatterns(table: readonly ElementEntry[]): Record<string, string> {
  const patterns: Record<string, string> = {};
  for (const { tag, attributes } of table)
    for (const [name, pattern] of Object.entries(attributes)) {
      if (pattern === null) continue;
      if ((patterns[name] ??= pattern) !== pattern)
        throw new Error(`<${tag} ${name}> takes other values than another element's ${name}; name it otherwise`);
    }
  return patterns;
}
