/** What editors paste, and what becomes of it in their hands. */

/** The words of the fallback: once on the page where they show, and never where the widget does. */
export const FALLBACK = 'The goals on the site of the coalition';

const link = `<a href="https://coalition.example.org/goals">${FALLBACK}</a>`;

export const block = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
export const scriptTag = (widgets: string, data = 'cso-nes'): string =>
  `<script type="module" src="${widgets}cdn/coalition-widgets.js" data-coalition="${widgets}data/${data}.json"></script>`;

/** As the embed guide says: the tag and all that is in it on one line. */
export const oneLine = (lang = ''): string => `<coalition-goals${lang && ` lang="${lang}"`}>${link}</coalition-goals>`;

/** A tag as it may stand in the classic editor's text, without blocks. */
export interface Pasted {
  readonly what: string;
  readonly html: string;
  /** What WordPress makes of it; a pattern of the mangled part. */
  readonly becomes: RegExp;
  /** Whether the mangling ends the element before its fallback, which then stands below the widget. */
  readonly ends?: true;
}

export const pasted: readonly Pasted[] = [
  {
    what: 'on one line',
    html: oneLine('ar'),
    becomes: /<p><coalition-goals lang="ar"><a [^>]+>[^<]+<\/a><\/coalition-goals><\/p>/,
  },
  {
    what: 'within a sentence',
    html: `See our ${oneLine('ar')} and\ncome.`,
    becomes: /<p>See our <coalition-goals .+<\/coalition-goals> and<br \/>\ncome\.<\/p>/,
  },
  {
    what: 'over several lines',
    html: `<coalition-goals\n  lang="ar"\n  heading-level="3"\n>\n  ${link}\n</coalition-goals>`,
    becomes:
      /<p><coalition-goals\s+lang="ar"\s+heading-level="3"\s*><br \/>\s*<a [^>]+>[^<]+<\/a><br \/>\s*<\/coalition-goals><\/p>/,
  },
  {
    what: 'with empty lines between its attributes',
    html: `Before\n\n<coalition-goals\n\nlang="ar"\n\n>${link}</coalition-goals>\nAfter`,
    becomes: /<p><coalition-goals\s+lang="ar"\s+><a/,
  },
  {
    what: 'with nothing in it but empty lines',
    html: `Before\n\n<coalition-goals lang="ar">\n\n</coalition-goals>\n\nAfter`,
    becomes: /<p><coalition-goals lang="ar"><\/p>\s*<p><\/coalition-goals><\/p>/,
  },
  {
    what: 'with empty lines around its fallback',
    html: `Before\n\n<coalition-goals lang="ar">\n\n${link}\n\n</coalition-goals>\n\nAfter`,
    becomes: /<p><coalition-goals lang="ar"><\/p>\s*<p><a [^>]+>[^<]+<\/a><\/p>\s*<p><\/coalition-goals><\/p>/,
    ends: true,
  },
  {
    what: 'with a paragraph as its fallback',
    html: `<coalition-goals lang="ar">\n<p>${link}</p>\n</coalition-goals>`,
    becomes: /<p><coalition-goals lang="ar"><\/p>\s*<p><a [^>]+>[^<]+<\/a><\/p>\s*<p><\/coalition-goals><\/p>/,
    ends: true,
  },
];
