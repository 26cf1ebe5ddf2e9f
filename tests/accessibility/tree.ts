/** Prints a widget's accessibility tree as Chromium gives it to screen readers. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;
type DOMNode = Protocol.DOM.Node;

/** What a tree says of a node beside its role, name and description; other properties are ways to the same facts. */
const told = [
  'level',
  'required',
  'invalid',
  'checked',
  'expanded',
  'selected',
  'disabled',
  'readonly',
  'multiline',
  'busy',
  'live',
  'atomic',
  'modal',
  'focused',
  'valuemin',
  'valuemax',
  'valuetext',
];
/** The insides of a control that the browser makes, in the browser's language. */
const closed = new Set(['Date', 'DateTime', 'InputTime', 'spinbutton', 'textbox', 'searchbox']);
/** What screen readers pass through. */
const wrappers = new Set(['generic', 'LabelText', 'MenuListPopup']);
const silent = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);

const text = (value: Protocol.Accessibility.AXValue | undefined): string =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const quoted = (value: string): string => JSON.stringify(value);

/** The language of each DOM node, by its backend id, across shadow roots. */
function languages(root: DOMNode): Map<number, string> {
  const found = new Map<number, string>();
  const visit = (node: DOMNode, inherited: string): void => {
    const { attributes = [] } = node;
    const at = attributes.findIndex((name, index) => index % 2 === 0 && name === 'lang');
    const lang = at < 0 ? inherited : attributes[at + 1]!;
    found.set(node.backendNodeId, lang);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child, lang);
  };
  visit(root, '');
  return found;
}

class Printer {
  readonly #nodes: ReadonlyMap<string, AXNode>;
  readonly #languages: ReadonlyMap<number, string>;

  constructor(nodes: readonly AXNode[], langs: ReadonlyMap<number, string>) {
    this.#nodes = new Map(nodes.map(node => [node.nodeId, node]));
    this.#languages = langs;
  }

  /** The lines of what is in a node. */
  children({ childIds = [] }: AXNode, lang: string): string[] {
    return childIds.flatMap(id => this.#node(this.#nodes.get(id), lang));
  }

  #node(node: AXNode | undefined, around: string): string[] {
    const role = text(node?.role);
    if (!node || silent.has(role)) return [];
    const lang = this.#languages.get(node.backendDOMNodeId ?? -1) ?? around;
    const name = text(node.name);
    if (node.ignored || wrappers.has(role)) return this.children(node, around);
    if (role === 'StaticText' && !name) return [];
    const line = this.#line(node, role, name, lang === around ? '' : lang);
    const below = closed.has(role) ? [] : this.children(node, lang);
    // a text that is the name of its parent need not be said twice
    const isName = below.length === 1 && below[0] === `text ${quoted(name)}`;
    return [line, ...(isName ? [] : below.map(one => `  ${one}`))];
  }

  #line(node: AXNode, role: string, name: string, lang: string): string {
    const description = text(node.description);
    const value = text(node.value);
    const states = (node.properties ?? [])
      .filter(
        ({ name: key, value: { value: of } }) => told.includes(key) && of !== false && of !== 'false' && of !== '',
      )
      .map(({ name: key, value: { value: of } }) => (of === true || of === 'true' ? key : `${key}=${String(of)}`));
    return [
      role === 'StaticText' ? 'text' : role,
      name && quoted(name),
      value && `value ${quoted(value)}`,
      description && `description ${quoted(description)}`,
      states.length > 0 && `[${states.join(' ')}]`,
      lang && `{${lang}}`,
    ]
      .filter(Boolean)
      .join(' ');
  }
}

/** Reads what Chromium tells screen readers about the elements that selectors find. */
export async function treesOf(page: Page, selectors: readonly string[]): Promise<string[]> {
  const devtools: CDPSession = await page.createCDPSession();
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const langs = languages(root);
    const printer = new Printer(nodes, langs);
    const read = async (selector: string): Promise<string> => {
      const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { node } = await devtools.send('DOM.describeNode', { nodeId });
      const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
      if (!start) throw new Error(`${selector} is not in the accessibility tree`);
      const lines = printer.children(start, langs.get(node.backendNodeId) ?? '');
      return lines.map(line => `${line}\n`).join('');
    };
    return await Promise.all(selectors.map(read));
  } finally {
    await devtools.detach();
  }
}
