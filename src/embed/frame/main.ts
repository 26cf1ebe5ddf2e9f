/**
 * The frame page, for sites that allow no third-party script: shows the one widget that its query names. This module
 * runs before the script tag, which then finds the widget in the document.
 */
import { directionOf } from '../../i18n/tag.js';
import { loadWords, uiLanguageFor, type Words } from '../../i18n/words.js';
import { baseWords } from '../../generated/words/base.js';
import { readQuery, type FrameRequest } from './query.js';

const root = document.documentElement;
const main = document.querySelector('main')!;

/** Adds the widget, and sets `data-coalition` on the script tag, which then requests the data file first. */
function show({ widget, src, attributes, fonts }: FrameRequest): void {
  const element = document.createElement(widget);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  root.dataset['theme'] = attributes.get('theme') ?? '';
  const script = document.querySelector<HTMLScriptElement>('script[src$="coalition-widgets.js"]')!;
  script.dataset['coalition'] = src;
  script.toggleAttribute('fonts', fonts);
  document.title = new URL(src).host;
  element.addEventListener('coalition-load', () => {
    document.title = element.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() || document.title;
  });
  main.append(element);
}

/** Shows visitors a message if the query is wrong, in the language of the query, else of their browser. */
async function showError(lang: string | undefined): Promise<void> {
  const uiLang = uiLanguageFor(baseWords, lang ? [lang] : navigator.languages);
  const words = await loadWords(uiLang, baseWords).catch((): Words => ({}));
  const message = words['base.failed'];
  const sentence = document.createElement('p');
  sentence.lang = message ? uiLang : 'en';
  sentence.dir = directionOf(sentence.lang);
  sentence.textContent = message ?? 'This part of the page could not be loaded.';
  main.append(sentence);
}

/** Posts the height of the content, in CSS pixels, to the embedding page. Any origin may receive it: it is no secret. */
function postHeight(): void {
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
else void showError(lang);
postHeight();
