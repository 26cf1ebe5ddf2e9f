/**
 * An element as the template's literal parts show it.
 * @typedef {{tag: string, attributes: Set<string>}} Element
 */
/**
 * The position of an expression in a template: in an attribute of an element, or among an element's children (no
 * element: at the top level).
 * @typedef {{element: Element | undefined, attribute: string | undefined}} Place
 */

const empty = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Comments, closing tags, opening tags up to their attributes, and the contents of an opening tag. */
const outside = /<!--[\s\S]*?(?:-->|$)|<\/([^\s>]+)[^>]*>|<([a-z][^\s/>]*)/giy;
const inside = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"?|'[^']*'?|[^\s"'>]*))?|\/?>/gy;

/**
 * Parses a template's HTML as far as needed to locate its expressions.
 * @param {readonly string[]} strings the template's literal parts
 * @returns {Place[]} one position per expression
 */
export function placesIn(strings) {
  // replaces each expression by a word that no markup contains; it may be a child, a value, or part of a value
  const text = strings.map((string, index) => (index ? `\u0001${index - 1}\u0002` : '') + string).join('');
  /** @type {Place[]} */
  const places = [];
  /** @type {Element[]} */
  const open = [];
  /** @type {Element | undefined} */
  let tag;
  const note = (
    /** @type {string} */ part,
    /** @type {Element | undefined} */ element,
    /** @type {string} */ attribute,
  ) => {
    for (const [, index] of part.matchAll(/\u0001(\d+)\u0002/g)) places[Number(index)] = { element, attribute };
  };
  for (let at = 0; at < text.length;) {
    const pattern = tag ? inside : outside;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) {
      if (!tag) note(/^\u0001\d+\u0002/.exec(text.slice(at, at + 12))?.[0] ?? '', open.at(-1), undefined);
      at++;
      continue;
    }
    at = pattern.lastIndex;
    const [all, first, second] = found;
    if (tag && !first) {
      if (all === '>' && !empty.has(tag.tag)) open.push(tag);
      tag = undefined;
    } else if (tag) {
      tag.attributes.add(first);
      note(all, tag, first);
    } else if (second) {
      tag = { tag: second.toLowerCase(), attributes: new Set() };
    } else if (first) {
      const last = open.findLastIndex(one => one.tag === first.toLowerCase());
      if (last >= 0) open.length = last;
    } else note(all, undefined, 'comment');
  }
  return places;
}
