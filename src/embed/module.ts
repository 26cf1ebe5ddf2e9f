/**
 * The script tag. It is small and contains no widget. When it finds widgets on the page, it requests the data file, the
 * base, the widgets' code and their words in parallel, then registers the elements.
 */
import { beside, elements, languages } from 'virtual:chunks';
import { whenIdle } from '../data/idle.js';
import { requestFile } from '../data/request.js';
import type { VersionedElement } from '../base/define.js';
import type { PreloadedFile } from '../base/source.js';
import type * as Base from './base.js';
import type * as Late from '../base/late.js';
import type * as Fonts from '../base/fonts.js';
import { claim } from './claim.js';
import { findSource } from './find-source.js';
import type * as Elsewhere from './elsewhere.js';
import { loadChunk, onRecovery } from './loader.js';

const selector = Object.keys(elements).join();
// remembers the file, in case the page removes the tag before it adds widgets
const named = findSource(document);

let preloaded: PreloadedFile | undefined;
/**
 * Requests the data file while the code loads. Wrapped in an async function, so that an invalid URL or a broken `fetch`
 * override rejects instead of throwing.
 */
function preload(url: string): void {
  const response = (async () => requestFile(url))();
  response.catch(() => undefined);
  preloaded = { url, response };
}

/** What has not loaded yet: tags, and `fonts`. */
const missing = new Set<string>();

/** Loads and registers an element, or loads the fonts. Logs the first failure; `onRecovery` calls it again. */
async function loadAndDefine(name: string): Promise<void> {
  const isFirst = !missing.has(name);
  missing.add(name);
  try {
    const [{ define, setSourceFinder }, part] = await Promise.all([
      loadChunk<typeof Base>('base'),
      loadChunk<typeof Fonts | { readonly default: VersionedElement }>(name),
    ]);
    if (!missing.delete(name)) return;
    if ('useFonts' in part) part.useFonts(import.meta.url);
    else {
      setSourceFinder(findSource, preloaded);
      define(name, part.default);
    }
  } catch (error) {
    if (isFirst) globalThis.console?.warn('[coalition-widgets]', name, error);
  }
}

onRecovery(() => {
  for (const name of missing) void loadAndDefine(name);
  // widgets that show English may have words now
  loadChunk<typeof Late>('late')
    .then(({ notifyLang }) => notifyLang())
    .catch(() => undefined);
});

const requested = new Set<string>();
function request(widget: Element): void {
  const tag = widget.localName;
  if (requested.has(tag)) return;
  requested.add(tag);
  const url = findSource(widget) || widget.getAttribute('src');
  // the slice and the words that it will probably need; the widget itself decides later
  const [lang = ''] = widget.closest<HTMLElement>('[lang]')?.lang?.split('-') ?? [];
  if (url && !preloaded && (lang || !url.includes('{'))) preload(url.replace('{lang}', lang));
  if (languages.includes(lang)) loadChunk(`${lang}.${tag}`).catch(() => undefined);
  void loadAndDefine(tag);
  for (const name of beside[tag] ?? []) loadChunk(name).catch(() => undefined);
  if (requested.size === 1 && document.querySelector('script[fonts]')) void loadAndDefine('fonts');
}

/** Widgets more than one screen below the viewport wait until the page rests, or the reader scrolls or prints. */
let waiting: Set<Element> | undefined = new Set();

function scan(root: ParentNode): void {
  for (const widget of root.querySelectorAll(selector)) {
    if (requested.has(widget.localName)) continue;
    if (waiting && widget.getBoundingClientRect().top > 2 * innerHeight) waiting.add(widget);
    else request(widget);
  }
}

function requestWaiting(): void {
  waiting?.forEach(request);
  waiting = undefined;
}

function observe(root: Document | ShadowRoot): void {
  new MutationObserver(() => scan(root)).observe(root, { childList: true, subtree: true });
  scan(root);
}

/**
 * Finds the widgets in a tree, now and later. The document is watched automatically. If you render widgets inside an
 * open shadow root, pass it to this function: `import { watch } from '…/coalition-widgets.js'`. A further copy of the
 * script passes the tree on to the first one. If that is the classic script, nothing is needed: it has registered every
 * widget.
 */
export const watch = (root: Document | ShadowRoot): void => claims.watch?.(root);

const first = claim(__VERSION__);
const claims = document[Symbol.for('coalition-widgets')]!;
if (first) {
  claims.watch = observe;
  observe(document);
  const rest = (): void => whenIdle(requestWaiting);
  if (document.readyState === 'complete') rest();
  addEventListener('load', rest);
  addEventListener('beforeprint', requestWaiting);
  addEventListener('scroll', requestWaiting, true); // of any scroller
  // the page names its data file later, or the tag is not in the document
  if (!preloaded && !(named && document.querySelector('script[src*=coalition-widgets]')))
    loadChunk<typeof Elsewhere>('elsewhere')
      .then(({ searchElsewhere }) => searchElsewhere(findSource, observe))
      .catch(() => undefined);
}
