/** What may begin a name, and what may follow, without the colon of namespaces (https://www.w3.org/TR/xml/#NT-Name). */
const START =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`, 'u');

/** Whether an XML element may have this name. */
export const isName = (text: string): boolean => NAME.test(text);

/** A question of a form by its name, or by its path through groups (`group/question`), and the text of its answer. */
export type Answered = readonly [path: string, text: string];

type Tree = Map<string, Tree | string>;

/** Puts a text at a path. Returns whether there was room. */
function plant(tree: Tree, [name = '', ...rest]: readonly string[], text: string): boolean {
  const there = tree.get(name);
  if (rest.length === 0) {
    if (there === undefined) tree.set(name, text);
    return there === undefined;
  }
  if (typeof there === 'string') return false;
  const branch: Tree = there ?? new Map<string, Tree | string>();
  tree.set(name, branch);
  return plant(branch, rest, text);
}

/** Says in words what is wrong with the first path of a form that cannot be one; undefined if all can. */
export function faultOf(paths: readonly string[]): string | undefined {
  const tree: Tree = new Map();
  for (const path of paths) {
    const names = path.split('/');
    const wrong = names.find(name => !isName(name));
    if (wrong !== undefined) return `"${wrong}" cannot be the name of a question: XML has no such names`;
    if (!plant(tree, names, '')) return `"${path}" is there twice, or is a group and a question`;
  }
  return undefined;
}

/** What XML 1.0 cannot contain at all. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Halves of a pair that stand alone. */
const LONE = /\p{Surrogate}/gu;
/** A parser would turn a carriage return into a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const escape = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(LONE, '\uFFFD')
    .replace(/[&<>"\r]/g, found => ESCAPES[found] ?? found);

const write = (tree: Tree): string =>
  [...tree]
    .map(([name, value]) => `<${name}>${typeof value === 'string' ? escape(value) : write(value)}</${name}>`)
    .join('');

/** Writes a filled-in form. The same arguments give the same text. */
export function toXml(
  root: string,
  attributes: Readonly<Record<string, string>>,
  answers: readonly Answered[],
): string {
  const tree: Tree = new Map();
  for (const [path, text] of answers) plant(tree, path.split('/'), text);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?><${root}${written.join('')}>${write(tree)}</${root}>`;
}
