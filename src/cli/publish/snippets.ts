import { parse, serialize } from 'parse5';
import type { CoalitionFile } from '../../data/coalition-file.js';
import { linkUrl } from '../../data/schema/text.js';
import { directionOf } from '../../i18n/tag.js';
import { resolveText } from '../../i18n/localized.js';
import { childOf, isRecord } from '../check/walk.js';
import { languageName } from '../check/place.js';
import type { Fragments } from './fragments.js';
import { textOutput, type Output } from './outputs.js';
import { escape, hints, scriptTag, type ScriptTag } from './script-tag.js';

/** A widget with its fallback: the coalition's name, as a link to its site if the file names one. */
function widget(tag: string, lang: string, root: unknown, file: CoalitionFile): string {
  const name = childOf(root, 'name');
  const site = childOf(childOf(root, 'contact'), 'url');
  const text = isRecord(name) ? resolveText(name as Record<string, string>, lang, file) : undefined;
  const words = text ? `<span lang="${text.lang}" dir="${text.dir}">${escape(text.text)}</span>` : '';
  const link = typeof site === 'string' && linkUrl.safeParse(site).success ? new URL(site, file.url).href : '';
  const fallback = link ? `<a href="${escape(link)}">${words || escape(link)}</a>` : words;
  return `<${tag} lang="${lang}" dir="${directionOf(lang)}">${fallback}</${tag}>`;
}

const style =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem}' +
  'pre{overflow:auto;padding:1rem;border:1px solid;white-space:pre-wrap;overflow-wrap:anywhere}';

/**
 * A page with what to paste: the script tag once, and each widget in each language.
 * @param root the data file
 */
export function snippetsFor(fragments: Fragments, script: ScriptTag, root: unknown, file: CoalitionFile): Output {
  const code = (text: string): string => `<pre dir="ltr"><code>${escape(text)}</code></pre>`;
  const early = (tag: string, lang: string): string => {
    const links = hints(tag, lang, script, file.url);
    return (
      links &&
      `<details><summary>If it is the first widget of a page</summary><p>Paste this after the script tag: the widget comes sooner.</p>${code(links)}</details>`
    );
  };
  const sections = file.languages.map(lang => {
    const tags = Object.keys(fragments).filter(tag => fragments[tag]![lang]);
    return (
      `<h2 id="${lang}">${escape(languageName(lang))}</h2>` +
      tags.map(tag => `<h3>${tag}</h3>${code(widget(tag, lang, root, file))}${early(tag, lang)}`).join('')
    );
  });
  const page =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="robots" content="noindex"><title>Snippets</title><style>${style}</style></head><body><main>` +
    `<h1>Snippets</h1><p>Paste the script tag once into a page, and each widget where it should show.</p>` +
    `<h2>Script tag</h2>${code(scriptTag(script, file.url))}${sections.join('')}</main></body></html>`;
  return textOutput('snippets.html', `${serialize(parse(page))}\n`);
}
