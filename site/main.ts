/**
 * The settings and the snippets of the page that shows every element. Runs before the coalition's script and sets its
 * `data-coalition`, as a page's author would; after that the page is an ordinary host page.
 */
import { elements, tags } from '../src/generated/elements.js';
import { locales } from '../src/generated/locales.js';
import { classicSnippet, elementSnippet, pageSnippet, type Piece } from './snippets.js';
import { dataUrl, directionOf, readFile, readSettings, toQuery, type DataFile } from './settings.js';

const all = <E extends HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

const form = one<HTMLFormElement>('.switches');
const announcement = one('.announcement');

let settings = readSettings(new URLSearchParams(location.search));
let turn = 0;

function show(): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = settings.theme;
  dataset['width'] = settings.width;
  for (const stage of all('.stage:not(.fixed)')) {
    stage.lang = settings.lang;
    stage.dir = directionOf(settings);
  }
  for (const stage of all('.stage.fixed')) stage.dir = directionOf({ lang: stage.lang, dir: settings.dir });
  one<HTMLAnchorElement>('.whole-page').href = `/page.html${toQuery(settings)}`;
  void writeSnippets();
}

async function writeSnippets(): Promise<void> {
  const own = ++turn;
  const file = await readFile(settings);
  if (own === turn) for (const code of all('code[data-snippet]')) write(code, piecesFor(code, file));
}

function piecesFor({ dataset: { snippet = '' } }: HTMLElement, file: DataFile): Piece[] {
  if (snippet === 'page') return pageSnippet(settings, file);
  return snippet === 'classic' ? classicSnippet(settings) : elementSnippet(snippet, settings, file);
}

function write(code: HTMLElement, pieces: readonly Piece[]): void {
  const nodes = pieces.map(piece => {
    if (typeof piece === 'string') return piece;
    const words = document.createElement('bdi');
    words.textContent = piece.text;
    return words;
  });
  code.replaceChildren(...nodes);
}

/** Applies the form's settings. For another data file, changes the `src` of the widgets. */
function onChange(): void {
  const before = settings.data;
  settings = readSettings(new FormData(form));
  history.replaceState(null, '', location.pathname + toQuery(settings) + location.hash);
  if (settings.data !== before) for (const widget of widgets) widget.setAttribute('src', dataUrl(settings));
  show();
}

async function onCopy(button: HTMLButtonElement): Promise<void> {
  const code = button.parentElement!.querySelector('code')!;
  try {
    await navigator.clipboard.writeText(code.textContent);
    announcement.textContent = 'The snippet is copied.';
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
      announcement.textContent = '';
    }, 2000);
  } catch {
    getSelection()?.selectAllChildren(code);
    announcement.textContent = 'The browser does not allow copying; the snippet is selected instead.';
  }
}

/** Shows beside a widget why it shows its fallback. */
function note(event: Event): void {
  const shown = (event.target as HTMLElement).closest('.exhibit')?.querySelector<HTMLElement>('.note');
  if (!shown) return;
  shown.hidden = event.type === 'coalition-load';
  const { kind, message } = event as Event & { kind?: string; message?: string };
  shown.textContent =
    kind === 'missing-section' ? 'This file has no such section, so the fallback stays.' : (message ?? '');
}

/** The language switch; each language has its own name. */
function addLanguages(): void {
  for (const { code, own } of locales) {
    const choice = Object.assign(document.createElement('input'), { type: 'radio', name: 'lang', value: code });
    const name = Object.assign(document.createElement('span'), { lang: code, textContent: own });
    const label = document.createElement('label');
    label.append(choice, name);
    one('fieldset.languages').append(label);
  }
}

/** Adds a section for each element and returns the widgets. */
function addExhibits(): HTMLElement[] {
  const template = one<HTMLTemplateElement>('#exhibit');
  return tags.map(tag => {
    const copy = template.content.cloneNode(true) as DocumentFragment;
    const find = (selector: string): HTMLElement => copy.querySelector<HTMLElement>(selector)!;
    find('.exhibit').id = tag;
    find('.exhibit').setAttribute('aria-labelledby', (find('h2').id = `${tag}-title`));
    find('h2 code').textContent = `<${tag}>`;
    find('.says').textContent = `${elements[tag].summary}.`;
    const widget = document.createElement(tag);
    widget.setAttribute('heading-level', '3');
    const fallback = Object.assign(document.createElement('a'), { lang: 'en', href: 'https://example.org/' });
    fallback.textContent = 'The coalition’s own page';
    widget.append(fallback);
    find('.stage').append(widget);
    template.before(copy);
    return widget;
  });
}

/** Adds a snippet to each element: a copy of the template with the element's name. */
function addSnippets(): void {
  const template = one<HTMLTemplateElement>('#snippet');
  for (const exhibit of all('.exhibit[id]')) {
    const copy = template.content.cloneNode(true) as DocumentFragment;
    copy.querySelector('code')!.dataset['snippet'] = exhibit.id;
    copy.querySelector('summary')!.append(` <${exhibit.id}>`);
    exhibit.append(copy);
  }
}

const ruler = new ResizeObserver(entries => {
  for (const { target, contentRect } of entries)
    target.parentElement!.querySelector('.ruler')!.textContent = `${Math.round(contentRect.width)} px`;
});

addLanguages();
for (const [name, value] of Object.entries(settings)) {
  const control = form.elements.namedItem(name);
  if (control instanceof RadioNodeList || control instanceof HTMLSelectElement) control.value = value as string;
}
one('script[data-coalition]').dataset['coalition'] = dataUrl(settings);
const widgets = addExhibits();
addSnippets();
show();
for (const stage of all('.stage')) ruler.observe(stage);
form.addEventListener('change', onChange);
document.addEventListener('coalition-load', note);
document.addEventListener('coalition-error', note);
document.addEventListener('click', event => {
  const button = (event.target as HTMLElement).closest<HTMLButtonElement>('.copy');
  if (button) void onCopy(button);
});
