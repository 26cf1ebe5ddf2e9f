/**
 * A text as it is seen, stated by hand: its runs from left to right, each run in its own direction. `l('a', r('بج'), 'c')`
 * is a text from left to right with a piece from right to left in it. No bidi algorithm: whoever writes the expectation
 * says where each run begins.
 */
export interface Run {
  readonly dir: 'ltr' | 'rtl';
  readonly parts: readonly (string | Run)[];
}

export const l = (...parts: (string | Run)[]): Run => ({ dir: 'ltr', parts });
export const r = (...parts: (string | Run)[]): Run => ({ dir: 'rtl', parts });

/** The characters in the order in which they are read. */
export const logical = (run: Run): string =>
  run.parts.map(part => (typeof part === 'string' ? part : logical(part))).join('');

const isSeen = (sign: string): boolean => !/\p{Cf}/u.test(sign);

/** The characters in the order in which they stand, from left to right; those that are not seen (controls) are left out. */
export function visual({ dir, parts }: Run): string {
  const seen = parts.map(part =>
    typeof part !== 'string' ? visual(part) : (dir === 'ltr' ? [...part] : [...part].reverse()).filter(isSeen).join(''),
  );
  return (dir === 'ltr' ? seen : seen.reverse()).join('');
}

/** A character on the page, in a span of its own. */
interface Sign {
  readonly text: string;
  readonly span: Element;
}

/** Puts every character below `root` into a plain span, which changes nothing of how the bidi algorithm sees it. */
export function splitSigns(root: ParentNode & Node): Sign[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap(node => {
    const signs = [...node.data].map(text => {
      const span = document.createElement('span');
      span.textContent = text;
      return { text, span };
    });
    node.replaceWith(...signs.map(({ span }) => span));
    return signs;
  });
}

/** The characters as they stand on the page, from left to right; those that are not seen (controls) are left out. */
export const orderOf = (signs: readonly Sign[]): string =>
  signs
    .filter(({ text }) => isSeen(text))
    .map(({ text, span }) => {
      const { left, right } = span.getBoundingClientRect();
      return { text, x: left + right };
    })
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join('');

/**
 * The characters of an element as they stand on its only line, from left to right, measured without a change to the page;
 * those that are not seen (controls) are left out.
 */
export function measuredOrder(root: Node): string {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const signs: { text: string; x: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    let start = 0;
    for (const text of node.data) {
      range.setStart(node, start);
      range.setEnd(node, (start += text.length));
      // before the first character of a run, WebKit names an empty box at the other end of the run, too
      const [rect] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
      if (rect && isSeen(text)) signs.push({ text, x: rect.left + rect.right });
    }
  }
  return signs
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join('');
}
