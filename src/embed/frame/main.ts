/**
 * The page for frames: shows the one widget that its address asks for, on sites that allow no script of others. It is
 * loaded before the script tag of the widgets, which then finds the widget in the document.
 */
import { directionOf } from '../../i18n/tag.js';
import { loadWords, uiLanguageFor, type Words } from '../../i18n/words.js';
import { baseWords } from '../../generated/words/base.js';
import { readQuery, type FrameRequest } from './query.js';

const root = document.documentElement;
const main = document.querySelector('main')!;

/** Shows the widget, and names the data file to the script tag, which then asks for it before all else. */
function show({ widget, src, attributes, fonts }: FrameRequest): void {
  const element = document.createElement(widget);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  root.dataset['theme'] = attributes.get('theme') ?? '';
  const script = document.querySelector<HTMLScriptElement>('script[src$="coalition-widgets.js"]')!;
  script.dataset['src'] = src;
  script.toggleAttribute('fonts', fonts);
  document.title = new URL(src).host;
  element.addEventListener('coalition-load', () => {
    document.title = element.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() || document.title;
  });
  main.append(element);
}

/** What visitors are told when the address is wrong, in the language it names, else in that of their browser. */
async function apologize(lang: string | undefined): Promise<void> {
  const uiLang = uiLanguageFor(baseWords, lang ? [lang] : navigator.languages);
  const words = await loadWords(uiLang, baseWords).catch((): Words => ({}));
  const said = words['base.failed'];
  const sentence = document.createElement('p');
  sentence.lang = said ? uiLang : 'en';
  sentence.dir = directionOf(sentence.lang);
  sentence.textContent = said ?? 'This part of the page could not be loaded.';
  main.append(sentence);
}

/** Tells the page around the frame, whichever it is, how high the content is in CSS pixels, and nothing else. */
function tellHeight(): void {
  if (parent === window) return;
  new ResizeObserver(() => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    parent.postMessage({ type: 'coalition-height', height }, '*');
  }).observe(main, { box: 'border-box' });
}

const places = document.querySelector<HTMLMetaElement>('meta[name="coalition-sources"]')?.content ?? '/';
const { request, lang, problems } = readQuery(location.href, places);
for (const problem of problems) console.warn(`[coalition-widgets] frame.html: ${problem}`);
if (lang) {
  root.lang = lang;
  root.dir = directionOf(lang);
}
if (request) show(request);
else void apologize(lang);
tellHeight();
