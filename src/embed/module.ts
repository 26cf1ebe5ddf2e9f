/**
 * The script tag. It is small and knows no widget: it starts the request for the data file, the base, the widgets' own
 * code and their words side by side, as soon as it sees which of them the page needs, and registers the elements.
 */
import { claim } from './claim.js';
import { requestFile } from '../data/request.js';
import { define } from '../base/define.js';
import { baseWords } from '../generated/words/base.js';
import { widgets, type WidgetTag } from './widgets.js';

/** How long a widget whose code could not be had waits before it is asked for again, in milliseconds; twice as long each time. */
const RETRY_AFTER = 5000;

const all = Object.keys(widgets).join();
// a host may answer with another address than that of the tag; an element of the name may stand before `document.scripts`
const own =
  [...document.querySelectorAll('script')].find(script => script.src === import.meta.url) ??
  document.querySelector<HTMLElement>('script[data-src][src*=coalition-widgets]');
const source = own?.dataset['src'] ?? '';

let early: { readonly url: string; readonly response: Promise<Response> } | undefined;
/**
 * Asks for the data file beside the code. An address that cannot be read is a failed answer, and no error of the page's; nor
 * is what a page has put in place of fetch.
 */
function requestEarly(url: string): void {
  early = { url, response: (async () => requestFile(url))() };
  early.response.catch(() => undefined);
}

/** Asks early for words that a widget will want, by a glance at the `lang` around it; the widget itself decides. */
const hintWords = (widget: Element): void => {
  const [lang = ''] = /^[a-z]{2,3}\b/.exec(widget.closest('[lang]')?.getAttribute('lang') ?? '') ?? [];
  void baseWords[lang]?.().catch(() => undefined);
};

const wanted = new Set<string>();
async function load(widget: Element, retryAfter = RETRY_AFTER): Promise<void> {
  const tag = widget.localName as WidgetTag;
  if (wanted.has(tag)) return;
  wanted.add(tag);
  const url = source || widget.getAttribute('src');
  if (url && !early) requestEarly(url);
  hintWords(widget);
  void import('chunk:base').catch(() => undefined);
  const fonts = own?.hasAttribute('fonts') ? import('../base/fonts.js') : undefined;
  try {
    const { default: element } = await widgets[tag]();
    element.setDefaultSource(source, early?.response, early?.url);
    define(tag, element);
    fonts?.then(({ useFonts }) => useFonts(import.meta.url, element.elementStyles[0])).catch(() => undefined);
  } catch (error) {
    globalThis.console?.warn('[coalition-widgets]', tag, error);
    setTimeout(() => {
      wanted.delete(tag);
      void load(widget, 2 * retryAfter);
    }, retryAfter);
  }
}

const met = new WeakSet<Element>();
/** Loads what comes near: what is at most a screen away. */
const later =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) void load(target);
    },
    { rootMargin: '100%' },
  );
const isNear = (widget: Element): boolean => !later || widget.getBoundingClientRect().top < 2 * innerHeight;

function look(root: ParentNode): void {
  for (const widget of root.querySelectorAll(all)) {
    if (met.has(widget)) continue;
    met.add(widget);
    if (isNear(widget)) void load(widget);
    else later.observe(widget);
  }
}

function follow(root: Document | ShadowRoot): void {
  new MutationObserver(() => look(root)).observe(root, { childList: true, subtree: true });
  look(root);
}

/**
 * Finds the widgets in a tree, now and later. The document is watched by itself; a page that puts widgets into an open
 * shadow root names it: `import { watch } from '…/coalition-widgets.js'`. A script that stays idle hands the tree to the
 * one that serves; the classic one has every widget registered, and looks for none.
 */
export const watch = (root: Document | ShadowRoot): void => mark.watch?.(root);

const first = claim(__VERSION__);
const mark = document[Symbol.for('coalition-widgets')]!;
if (first) {
  mark.watch = follow;
  if (source) requestEarly(source);
  follow(document);
}
