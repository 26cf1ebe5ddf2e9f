/** The table of elements, read from `custom-elements.json` and validated against the schema of the data file. */
import type { Attribute, Widget } from './manifest.js';

/** The facts about an element that other files are generated from. */
export interface ElementEntry {
  readonly tag: string;
  readonly className: string;
  readonly summary: string;
  /** The keys of the data file that it shows. */
  readonly sections: readonly string[];
  /** The pattern of each attribute's values, by name: `''` for a boolean attribute, `null` for any string. */
  readonly attributes: Readonly<Record<string, string | null>>;
}

const literal = /^["']([^"']*)["']$/;

/** The pattern of an attribute's values: its `@pattern`, or what its type allows. */
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
  throw new Error(`${name}: an attribute cannot have the type ${type.text}`);
}

function entryOf(widget: Widget, keys: readonly string[]): ElementEntry {
  const { tagName: tag, name: className, summary, sections, path } = widget;
  const fail = (problem: string): never => {
    throw new Error(`src/elements/${tag}.ts: ${problem}`);
  };
  if (!path.endsWith(`/elements/${tag}.js`)) fail(`@element ${tag} must match the name of its file, ${path}`);
  if (!summary) fail('the class needs a @summary');
  if (!sections.length) fail('the class needs a @section: the keys of the data file that it shows');
  for (const section of sections)
    if (!keys.includes(section)) fail(`@section ${section} is not a key of the data file; add it to the schema`);
  const attributes = widget.attributes.map(attribute => [attribute.name, patternOf(attribute)] as const);
  return { tag, className, summary: summary.replace(/\.$/, ''), sections, attributes: Object.fromEntries(attributes) };
}

/**
 * All elements, in the order of their sections in the data file.
 * @param keys the keys of the data file, in the order of the schema
 * @throws Error if the documentation of an element is incomplete; the message names the file and the remedy
 */
export function elementTable(widgets: readonly Widget[], keys: readonly string[]): ElementEntry[] {
  const place = ({ sections }: ElementEntry): number => keys.indexOf(sections[0]!);
  return widgets.map(widget => entryOf(widget, keys)).sort((a, b) => place(a) - place(b));
}

/**
 * The attributes of all elements that are safe to set from outside: those whose values have a pattern.
 * @throws Error if two elements define different patterns for the same attribute
 */
export function attributePatterns(table: readonly ElementEntry[]): Record<string, string> {
  const patterns: Record<string, string> = {};
  for (const { tag, attributes } of table)
    for (const [name, pattern] of Object.entries(attributes)) {
      if (pattern === null) continue;
      if ((patterns[name] ??= pattern) !== pattern)
        throw new Error(`<${tag} ${name}> allows other values than another element's ${name}; choose another name`);
    }
  return patterns;
}
