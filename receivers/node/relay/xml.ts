/**
 * What may begin a name: letters of the Latin and the Arabic script that are in every edition of XML 1.0. KoBoToolbox's
 * parser, Expat, knows the fourth edition alone (https://www.w3.org/TR/2006/REC-xml-20060816/#CharClasses), which has no
 * Syriac letters.
 */
const START =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u0131\\u0134-\\u013E\\u0141-\\u0148\\u014A-\\u017E' +
  '\\u0621-\\u063A\\u0641-\\u064A\\u0671-\\u06B7\\u06BA-\\u06BE\\u06C0-\\u06CE\\u06D0-\\u06D3\\u06D5';
const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u0660-\\u0669\\u06F0-\\u06F9]*$`, 'u');

/** Whether an XML element may have this name in every parser. The names of namespaces, with a colon, are left out. */
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
    if (wrong !== undefined) return `"${wrong}" cannot be the name of a question: not every XML parser takes it`;
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
