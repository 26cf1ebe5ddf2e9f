/**
 * The script tag. It is small and knows no widget: it starts the request for the data file, the base, the widgets' own
 * code and their words side by side, as soon as it sees which of them the page needs, and registers the elements.
 */
import { requestFile } from './data/request.js';
import { baseWords } from './generated/words/base.js';
import { widgets, type WidgetTag } from './widgets.js';

const tags = Object.keys(widgets) as WidgetTag[];
const own =
  [...document.scripts].find(script => script.src === import.meta.url) ??
  // where the address redirects (unpkg.com/coalition-widgets), the module knows only where it has been led
  document.querySelector<HTMLScriptElement>('script[src*=coalition-widgets][data-src]');
const source = own?.dataset['src'];
// fetch resolves the address itself: one that cannot be read is a failed answer, and not an error of the page's; nor is
// what a page has put in place of fetch
const early = source ? (async () => requestFile(source))() : undefined;
early?.catch(() => undefined);
/** Asks early for words that a widget will want, by a glance at the `lang` around it; the widget itself decides. */
const hintWords = (widget: Element): void => {
  const [lang = ''] = /^[a-z]{2,3}\b/.exec(widget.closest('[lang]')?.getAttribute('lang') ?? '') ?? [];
  void baseWords[lang]?.().catch(() => undefined);
};

/** How long a widget whose code could not be had waits before it is asked for again, in milliseconds. */
const RETRY_AFTER = 5000;

const wanted = new Set<string>();
async function define(tag: WidgetTag): Promise<void> {
  wanted.add(tag);
  void import('chunk:base').catch(() => undefined);
  try {
    const { default: widget } = await widgets[tag]();
    if (source) widget.setDefaultSource(source, early);
    if (!customElements.get(tag)) customElements.define(tag, widget);
  } catch {
    setTimeout(() => {
      wanted.delete(tag);
      look();
    }, RETRY_AFTER);
  }
}

function look(): void {
  for (const tag of tags) {
    if (wanted.has(tag)) continue;
    const widget = document.querySelector(tag);
    if (!widget) continue;
    hintWords(widget);
    void define(tag);
  }
}

new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();
