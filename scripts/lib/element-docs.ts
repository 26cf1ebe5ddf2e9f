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

/** What elements have in common under one name, and which elements have it; those that every element has come first. */
function byName<T extends { readonly name: string }>(
  entries: readonly ElementEntry[],
  widgets: readonly Widget[],
  listOf: (widget: Widget) => readonly T[],
): { readonly one: T; readonly on: string }[] {
  const all = new Map<string, { one: T; tags: string[] }>();
  for (const { tag } of entries)
    for (const one of widgets.filter(({ tagName }) => tagName === tag).flatMap(listOf)) {
      const known = all.get(one.name);
      if (known) known.tags.push(tag);
      else all.set(one.name, { one, tags: [tag] });
    }
  const isShared = ({ tags }: { tags: string[] }): boolean => tags.length === entries.length;
  return [...all.values()]
    .sort((a, b) => Number(isShared(b)) - Number(isShared(a)))
    .map(entry => ({
      one: entry.one,
      on: isShared(entry) ? 'every element' : entry.tags.map(tag => code(`<${tag}>`)).join(', '),
    }));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A table of all attributes. */
export const attributesTable = (entries: readonly ElementEntry[], widgets: readonly Widget[]): string =>
  table(
    ['attribute', 'on', 'values', 'what it does'],
    byName(entries, widgets, ({ attributes }) => attributes).map(({ one, on }) => [
      code(one.name),
      on,
      valuesOf(one),
      oneLine(one.description),
    ]),
  );

/** A table of all events. */
export const eventsTable = (entries: readonly ElementEntry[], widgets: readonly Widget[]): string =>
  table(
    ['event', 'on', 'class', 'when'],
    byName(entries, widgets, ({ events }) => events).map(({ one, on }) => [
      code(one.name),
      on,
      code(one.type.text),
      oneLine(one.description),
    ]),
  );

/** A table of all custom properties. */
export const customPropertiesTable = (entries: readonly ElementEntry[], widgets: readonly Widget[]): string =>
  table(
    ['custom property', 'on', 'default', 'what it sets'],
    byName(entries, widgets, ({ cssProperties }) => cssProperties).map(({ one, on }) => [
      code(one.name),
      on,
      code(one.default),
      oneLine(one.description),
    ]),
  );

/** A table of the elements' parts. */
export const partsTable = (entries: readonly ElementEntry[], widgets: readonly Widget[]): string =>
  table(
    ['element', 'parts'],
    entries.map(({ tag }) => [
      code(`<${tag}>`),
      (widgets.find(({ tagName }) => tagName === tag)?.cssParts ?? []).map(({ name }) => code(name)).join(', '),
    ]),
  );

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
