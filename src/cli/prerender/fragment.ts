import { createHash } from 'node:crypto';
import { defaultTreeAdapter as adapter, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { CoalitionFile } from '../../data/coalition-file.js';
import { tags, type WidgetTag } from '../../generated/tags.js';
import { toLight } from './light.js';
import { render, stylesOf } from './render.js';
import { attributeOf, element, elementsBelow } from './tree.js';

/** How a widget's text is written. */
export interface Writing {
  /** `inline`: the style sheets stand in each widget; `link`: they are files beside the data file. */
  readonly styles: 'inline' | 'link';
  /** The nonce of the page's policy, for inline style sheets. */
  readonly nonce?: string | undefined;
  /** Whether the text stands in the page itself, too, as semantic HTML. */
  readonly light: boolean;
}

/** A widget's text as HTML. */
export interface Fragment {
  /** The declarative shadow root. */
  readonly shadow: string;
  /** The content of the shadow root without its style sheets. */
  readonly content: string;
  /** The text as semantic HTML without styles; empty if it is not asked for. */
  readonly light: string;
  readonly sheets: readonly Sheet[];
}

/** A style sheet: one for each version of its text. */
export interface Sheet {
  readonly css: string;
  /** The name of its file, relative to the data file. */
  readonly path: string;
  /** For the policy of a page: the value of a hash source (CSP 3), without quotes. */
  readonly hash: string;
}

/** The attribute that marks the text that a command has put into the page. */
export const MARK = 'data-coalition-text';

/** A style sheet without comments and needless space. */
const squeeze = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .trim();

export function sheetOf(text: string): Sheet {
  const css = squeeze(text);
  const digest = createHash('sha256').update(css).digest();
  return { css, path: `styles/${digest.toString('hex', 0, 4)}.css`, hash: `sha256-${digest.toString('base64')}` };
}

/** Shows the page's own fallback beside the button of a form that cannot be sent yet. */
const FORM_SHEET = 'slot{display:inline-block!important;padding:8px}';

/** Every style sheet that a fragment of any widget may need, by the name of its file. */
export const allSheets = (): ReadonlyMap<string, string> =>
  new Map([...tags.flatMap(stylesOf), FORM_SHEET].map(sheetOf).map(({ path, css }) => [path, css]));

/**
 * Until the script takes over, a form cannot be sent, so its button is disabled. The page's own fallback shows beside it:
 * `!important`, because the sheet for the colours of the page, which comes later, gives a slot a line of its own.
 */
function disableForms(tree: Tree.DocumentFragment): string {
  const buttons = [...elementsBelow(tree)].filter(one => attributeOf(one, 'type') === 'submit');
  for (const button of buttons) {
    button.attrs.push({ name: 'disabled', value: '' });
    adapter.appendChild(button.parentNode!, element('slot', {}, []));
  }
  return buttons.length ? FORM_SHEET : '';
}

/**
 * A widget's text as HTML.
 * @param attributes those of its tag
 * @param lang the nearest `lang` of the page; empty if there is none
 * @throws CoalitionDataError if the file does not have the widget's section, or the section is invalid
 */
export async function fragmentOf(
  tag: WidgetTag,
  attributes: Readonly<Record<string, string>>,
  lang: string,
  file: CoalitionFile,
  { styles, nonce, light }: Writing,
): Promise<Fragment> {
  const { tree, styles: texts } = await render(tag, attributes, lang, file);
  const text = light ? serialize(asFragment(toLight(tree, MARK))) : '';
  const sheets = [...texts, disableForms(tree)].filter(Boolean).map(sheetOf);
  const [section] = elementsBelow(tree);
  if (file.revision !== undefined) section!.attrs.push({ name: 'data-revision', value: String(file.revision) });
  const head = sheets.map(({ css, path }) =>
    styles === 'inline'
      ? element('style', nonce ? { nonce } : {}, [adapter.createTextNode(css)])
      : element('link', { rel: 'stylesheet', href: new URL(path, file.url).href }, []),
  );
  const content = serialize(tree);
  const shadow = `<template shadowrootmode="open">${serialize(asFragment(head))}${content}</template>`;
  return { shadow, content, light: text, sheets };
}

function asFragment(nodes: readonly Tree.ChildNode[]): Tree.DocumentFragment {
  const fragment = adapter.createDocumentFragment();
  for (const node of nodes) adapter.appendChild(fragment, node);
  return fragment;
}
