import { elements, tags } from '../src/generated/elements.js';
import { dataUrl, directionOf, type DataFile, type Settings } from './settings.js';

/** A piece of a snippet; `text` is natural language, set apart from the code around it. */
export type Piece = string | { readonly text: string };

const moduleTag = (settings: Settings): string =>
  `<script type="module" src="${location.origin}/cdn/coalition-widgets.js"\n` +
  `        data-coalition="${location.origin}${dataUrl(settings)}"></script>\n`;

/** A link to the coalition's site with its name in the language: the fallback. */
function fallback({ name = {}, contact }: DataFile, { lang }: Settings): Piece[] {
  const [first = 'example.org'] = Object.values(name);
  return [`<a href="${contact?.url ?? 'https://example.org'}">`, { text: name[lang] ?? first }, '</a>'];
}

/** The snippet that shows one element. */
export const elementSnippet = (tag: string, settings: Settings, file: DataFile): Piece[] => [
  moduleTag(settings),
  `\n<${tag} lang="${settings.lang}">\n  `,
  ...fallback(file, settings),
  `\n</${tag}>\n`,
];

/** A whole page with every section of the file. */
export const pageSnippet = (settings: Settings, file: DataFile): Piece[] => [
  `<!doctype html>\n<html lang="${settings.lang}" dir="${directionOf(settings)}">\n<head>\n`,
  '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>',
  { text: file.abbreviation ?? file.name?.[settings.lang] ?? '' },
  '</title>\n',
  moduleTag(settings),
  '</head>\n<body>\n\n',
  ...tags
    .filter(tag => elements[tag].sections.some(section => file[section] !== undefined))
    .flatMap((tag, index) => [
      index === 0 ? `<${tag} heading-level="1">` : `<${tag}>`,
      ...(index === 0 ? fallback(file, settings) : []),
      `</${tag}>\n`,
    ]),
  '\n</body>\n</html>\n',
];

/** The script tag of the classic script, which contains all widgets. */
export const classicSnippet = (settings: Settings): Piece[] => [
  `<script defer src="${location.origin}/iife/coalition-widgets.js"\n` +
    `        data-coalition="${location.origin}${dataUrl(settings)}"></script>\n`,
];
