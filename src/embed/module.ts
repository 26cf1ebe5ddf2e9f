/**
 * The script tag. It is small and knows no widget: as soon as it sees which ones the page needs, it asks for the data
 * file, the base, the widgets' own code and their words side by side, and registers the elements.
 */
import { elements, languages } from 'virtual:chunks';
import { requestFile } from '../data/request.js';
import type { VersionedElement } from '../base/define.js';
import type * as Base from './base.js';
import type * as Fonts from '../base/fonts.js';
import { claim } from './claim.js';
import { loadChunk, onRecovery } from './loader.js';

const selector = Object.keys(elements).join();
// a host may answer with another address than that of the tag; an element of the name may stand before `document.scripts`
const script =
  [...document.querySelectorAll('script')].find(({ src }) => src === import.meta.url) ??
  document.querySelector<HTMLElement>('script[data-src][src*=coalition-widgets]');
const source = script?.dataset['src'] ?? '';

let preloaded: { readonly url: string; readonly response: Promise<Response> } | undefined;
/** Asks for the data file beside the code. In an async function, so that an invalid URL or a broken `fetch` override rejects. */
function preload(url: string): void {
  preloaded = { url, response: (async () => requestFile(url))() };
  preloaded.response.catch(() => undefined);
}

/** Asks early for words that a widget will need, by a glance at the `lang` around it; the widget itself decides. */
function preloadWords(widget: Element): void {
  const [lang = ''] = widget.closest<HTMLElement>('[lang]')?.lang?.split('-') ?? [];
  if (languages.includes(lang)) loadChunk(`${lang}.${widget.localName}`).catch(() => undefined);
}

/** What has not been loaded yet: tags, and `fonts`. */
const missing = new Set<string>();

/** Loads an element and registers it, or the fonts. The site's developer reads of the first failure; `onRecovery` calls again. */
async function bring(name: string): Promise<void> {
  const isFirst = !missing.has(name);
  missing.add(name);
  try {
    const [{ define, setDefaultSource }, part] = await Promise.all([
      loadChunk<typeof Base>('base'),
      loadChunk<typeof Fonts | { readonly default: VersionedElement }>(name),
    ]);
    if (!missing.delete(name)) return;
    if ('useFonts' in part) part.useFonts(import.meta.url);
    else {
      setDefaultSource(source, preloaded?.response, preloaded?.url);
      define(name, part.default);
    }
  } catch (error) {
    if (isFirst) globalThis.console?.warn('[coalition-widgets]', name, error);
  }
}

onRecovery(() => {
  for (const name of missing) void bring(name);
  // words that came late
  loadChunk<typeof Base>('base').then(
    ({ notifyLang }) => notifyLang(),
    () => undefined,
  );
});

const requested = new Set<string>();
function request(widget: Element): void {
  const tag = widget.localName;
  if (requested.has(tag)) return;
  requested.add(tag);
  const url = source || widget.getAttribute('src');
  if (url && !preloaded) preload(url);
  preloadWords(widget);
  void bring(tag);
  if (requested.size === 1 && script?.hasAttribute('fonts')) void bring('fonts');
}

const seen = new WeakSet<Element>();
/** Requests widgets that come within a screen of the viewport. */
const approaching =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) request(target);
    },
    { rootMargin: '100%' },
  );
const isNear = (widget: Element): boolean => !approaching || widget.getBoundingClientRect().top < 2 * innerHeight;

function scan(root: ParentNode): void {
  for (const widget of root.querySelectorAll(selector)) {
    if (seen.has(widget)) continue;
    seen.add(widget);
    if (isNear(widget)) request(widget);
    else approaching.observe(widget);
  }
}

function observe(root: Document | ShadowRoot): void {
  new MutationObserver(() => scan(root)).observe(root, { childList: true, subtree: true });
  scan(root);
}

/**
 * Finds the widgets in a tree, now and later. The document is watched by itself; a page that puts widgets into an open
 * shadow root names it: `import { watch } from '…/coalition-widgets.js'`. A script that stays idle hands the tree to the
 * one that serves; the classic one has every widget registered, and looks for none.
 */
export const watch = (root: Document | ShadowRoot): void => claims.watch?.(root);

const first = claim(__VERSION__);
const claims = document[Symbol.for('coalition-widgets')]!;
if (first) {
  claims.watch = observe;
  if (source) preload(source);
  observe(document);
}
