import { parse, serialize } from 'parse5';
import type { CoalitionFile } from '../../data/coalition-file.js';
import { identifier, linkUrl } from '../../data/schema/text.js';
import { elements, type WidgetTag } from '../../generated/elements.js';
import { directionOf } from '../../i18n/tag.js';
import { resolveText } from '../../i18n/localized.js';
import { childOf, isRecord, listAt } from '../check/walk.js';
import { languageName } from '../check/place.js';
import type { Texts } from './fragments.js';
import { textOutput, type Output } from './outputs.js';
import { escape, hints, scriptTag, type ScriptTag } from './script-tag.js';

const isForm = (tag: WidgetTag): boolean => 'form' in elements[tag].attributes;

/** What tells the widgets of a tag apart in their snippets: nothing, and the name of each further form. */
const attributesOf = (tag: WidgetTag, root: unknown): string[] => [
  '',
  ...(isForm(tag) ? listAt(root, 'forms') : [])
    .map(form => childOf(form, 'form'))
    .filter(id => identifier.safeParse(id).success)
    .map(id => ` form="${String(id)}"`),
];

/**
 * The fallback of a widget: the coalition's name, as a link to its site if the file names one. */
function fallbackFor(lang: string, root: unknown, file: CoalitionFile): string {
  const name = childOf(root, 'name');
  const site = childOf(childOf(root, 'contact'), 'url');
  const text = isRecord(name) ? resolveText(name as Record<string, string>, lang, file) : undefined;
  const words = text ? `<span lang="${text.lang}" dir="${text.dir}">${escape(text.text)}</span>` : '';
  const link = typeof site === 'string' && linkUrl.safeParse(site).success ? new URL(site, file.url).href : '';
  return link ? `<a href="${escape(link)}">${words || escape(link)}</a>` : words;
}

/** @param attributes of its tag, besides its language */
const widget = (tag: WidgetTag, attributes: string, lang: string, fallback: string): string =>
  `<${tag}${attributes} lang="${lang}" dir="${directionOf(lang)}">${fallback}</${tag}>`;

const style =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem}' +
  'pre{overflow:auto;padding:1rem;border:1px solid;white-space:pre-wrap;overflow-wrap:anywhere}';

/**
 * A page with what to paste: the script tag once, and each widget in each language.
 * @param texts the widgets of the file, and their texts
 * @param root the data file
 */
export function snippetsFor(
  { fragments, light }: Pick<Texts, 'fragments' | 'light'>,
  script: ScriptTag,
  root: unknown,
  file: CoalitionFile,
): Output {
  const code = (text: string): string => `<pre dir="ltr"><code>${escape(text)}</code></pre>`;
  const more = (summary: string, text: string, snippet: string): string =>
    `<details><summary>${summary}</summary><p>${text}</p>${code(snippet)}</details>`;
  const early = (tag: string, lang: string): string => {
    const links = hints(tag, lang, script, file.url);
    return (
      links &&
      more('If it is the first widget of a page', 'Paste this after the script tag: the widget comes sooner.', links)
    );
  };
  const full = (tag: WidgetTag, lang: string, fallback: string): string =>
    more(
      'With its text in the page',
      'Paste this instead: search engines, and visitors without the script, find the text, and little moves when the widget comes. Paste it again when the text has changed; the widget itself is always up to date.',
      // what visitors cannot fill in yet needs a way on
      widget(tag, '', lang, light(tag, lang) + (isForm(tag) ? `<p>${fallback}</p>` : '')),
    );
  const sections = file.languages.map(lang => {
    const fallback = fallbackFor(lang, root, file);
    const tags = (Object.keys(fragments) as WidgetTag[]).filter(tag => fragments[tag]![lang]);
    return (
      `<h2 id="${lang}">${escape(languageName(lang))}</h2>` +
      tags
        .map(tag => {
          const all = attributesOf(tag, root).map(attributes => code(widget(tag, attributes, lang, fallback)));
          return `<h3>${tag}</h3>${all.join('')}${early(tag, lang)}${full(tag, lang, fallback)}`;
        })
        .join('')
    );
  });
  const page =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="robots" content="noindex"><title>Snippets</title><style>${style}</style></head><body><main>` +
    `<h1>Snippets</h1><p>Paste the script tag once into a page, and each widget where it should show.</p>` +
    `<h2>Script tag</h2>${code(scriptTag(script, file.url))}${sections.join('')}</main></body></html>`;
  return textOutput('snippets.html', `${serialize(parse(page))}\n`);
}
