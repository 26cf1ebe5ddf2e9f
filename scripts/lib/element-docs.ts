/** Generates what documents, the WordPress plug-in and the consumer's JSX list about the elements. */
import type { ElementEntry } from './element-table.js';
import type { Attribute, Widget } from './manifest.js';

const code = (text: string): string => `\`${text}\``;
const row = (...cells: string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
  ['', row(...head), row(...head.map(() => '---')), ...rows.map(cells => row(...cells)), ''].join('\n');

/** The attributes that all elements have. */
const sharedBy = (entries: readonly ElementEntry[]): Set<string> =>
  new Set(Object.keys(entries[0]?.attributes ?? {}).filter(name => entries.every(one => name in one.attributes)));

/** A table of the elements: what each shows, and the attributes that only it has. */
export function elementsTable(entries: readonly ElementEntry[]): string {
  const shared = sharedBy(entries);
  const own = ({ attributes }: ElementEntry): string =>
    Object.keys(attributes)
      .filter(name => !shared.has(name))
      .map(code)
      .join(', ');
  return table(
    ['element', 'shows', 'attributes of its own'],
    entries.map(one => [code(`<${one.tag}>`), one.summary, own(one)]),
  );
}

/** The allowed values of an attribute, in words for editors. */
function valuesOf({ type, pattern }: Attribute): string {
  if (type.text === 'boolean') return 'no value';
  const literals = [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => code(value!));
  if (literals.length) return literals.join(', ');
  const range = /^\[(\d)-(\d)\]$/.exec(pattern ?? '');
  if (range) return `${code(range[1]!)} to ${code(range[2]!)}`;
  return type.text.includes('number') ? 'a number' : 'a text';
}

/** A table of all attributes; those that all elements have come first. */
export function attributesTable(entries: readonly ElementEntry[], widgets: readonly Widget[]): string {
  const shared = sharedBy(entries);
  const all = new Map<string, { attribute: Attribute; tags: string[] }>();
  for (const { tag } of entries)
    for (const attribute of widgets.find(one => one.tagName === tag)?.attributes ?? []) {
      const known = all.get(attribute.name);
      if (known) known.tags.push(tag);
      else all.set(attribute.name, { attribute, tags: [tag] });
    }
  const rows = [...all.values()].sort(
    (a, b) => Number(shared.has(b.attribute.name)) - Number(shared.has(a.attribute.name)),
  );
  return table(
    ['attribute', 'on', 'values', 'what it does'],
    rows.map(({ attribute, tags }) => [
      code(attribute.name),
      shared.has(attribute.name) ? 'every element' : tags.map(tag => code(`<${tag}>`)).join(', '),
      valuesOf(attribute),
      attribute.description.replace(/\s+/g, ' '),
    ]),
  );
}

/** The tags that authors of a WordPress site may use, as PHP. */
export const phpTags = (entries: readonly ElementEntry[]): string =>
  `const COALITION_WIDGETS_TAGS = array(\n${entries.map(({ tag }) => `\t'${tag}',\n`).join('')});`;

/** The attributes that they may set. They may not choose the data file. */
export function phpAttributes(entries: readonly ElementEntry[]): string {
  const names = new Set(entries.flatMap(({ attributes }) => Object.keys(attributes)));
  names.delete('src');
  return `const COALITION_WIDGETS_ATTRIBUTES = array( ${[...names].map(name => `'${name}'`).join(', ')} );`;
}

/** For an attribute in JSX, a value that its type allows and one that it rejects. */
function jsxValues({ type }: Attribute): { right: string; wrong: string } {
  const [literal] = /'[^']*'/.exec(type.text) ?? [];
  if (literal) return { right: `{${literal}}`, wrong: '"no such value"' };
  if (type.text.includes('boolean')) return { right: '{true}', wrong: '"no"' };
  if (type.text.includes('number')) return { right: '{3}', wrong: '"three"' };
  return { right: '"words"', wrong: '{1}' };
}

/** Every element in React 19 JSX, with every attribute and event, and values that the types must reject. */
export function jsxSource(widgets: readonly Widget[]): string {
  const right = widgets.map(({ tagName, attributes, events }) => {
    const values = attributes.map(one => `${one.name}=${jsxValues(one).right}`);
    const listeners = events.map(({ name }) => `on${name}={event => event.type.trim()}`);
    return `<${tagName} ${[...values, ...listeners].join(' ')} />`;
  });
  const wrong = widgets.flatMap(({ tagName, attributes, events }) => [
    ...attributes.map(one => `<${tagName} ${one.name}=${jsxValues(one).wrong} />`),
    ...events.map(({ name }) => `<${tagName} on${name}={event => event.noSuchField} />`),
  ]);
  return `import type {} from 'coalition-widgets/react';

export const right = [${right.map(one => `${one},\n`).join('')}];

export const wrong = [
${wrong.map(one => `// @ts-expect-error the types refuse it\n${one},\n`).join('')}];
`;
}
