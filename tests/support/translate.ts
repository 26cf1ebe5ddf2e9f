/** How page translators put their own elements in place of a text node. */
export const translators: Readonly<Record<string, (text: Text, words: Element) => void>> = {
  'replace the text': (text, words) => text.replaceWith(words),
  'insert before, then remove the text': (text, words) => {
    text.before(words);
    text.remove();
  },
  'insert after, then remove the text': (text, words) => {
    text.after(words);
    text.remove();
  },
  'remove the text, then insert': (text, words) => {
    const { parentNode, nextSibling } = text;
    text.remove();
    parentNode?.insertBefore(words, nextSibling);
  },
  'insert empty elements and fill them later': (text, words) => {
    const content = [...words.childNodes];
    words.replaceChildren();
    text.replaceWith(words);
    words.append(...content);
  },
};

/** Replaces every text node of a tree by `<font><font>…`, as page translators do. */
export function translate(root: ShadowRoot, replace: (text: Text, words: Element) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data.replace(/\p{L}/gu, 'x');
    outer.append(inner);
    replace(text, outer);
  }
}
