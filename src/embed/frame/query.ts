import { attributePatterns } from '../../generated/attributes.js';
import { tags, type WidgetTag } from '../../generated/tags.js';
import { formatTag, parseTag } from '../../i18n/tag.js';

/** What the frame shows. Every value has been validated; none can be markup or the URL of a script. */
export interface FrameRequest {
  readonly widget: WidgetTag;
  /** The absolute URL of the data file. */
  readonly src: string;
  /** Further attributes of the widget, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether to use the fonts beside the script. */
  readonly fonts: boolean;
}

/** The parsed query of the frame page's URL. */
export interface FrameQuery {
  /** What to show; `undefined` if the query names no widget or no allowed data file. */
  readonly request: FrameRequest | undefined;
  /** The language of the page, a canonical BCP 47 tag; `undefined` if the query has no valid `lang`. */
  readonly lang: string | undefined;
  /** What is wrong with the query, in English, for developers. */
  readonly problems: readonly string[];
}

const isWidget = (name: string): name is WidgetTag => (tags as readonly string[]).includes(name);

/** The attributes that a query may set, with the pattern of their values. `fonts` is an attribute of the script tag. */
const patterns: Readonly<Record<string, string>> = { ...attributePatterns, fonts: '' };

const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Whether a URL equals an allowed one, or is below it if that one ends in a slash. */
const within = (address: string, place: string): boolean =>
  place.endsWith('/') ? address.startsWith(place) : address === place;

/**
 * The absolute URL of a data file, if the page may show it: it uses https, or http on the page's own host or on
 * localhost, and the page's list allows it. The list is needed because anybody can link to the frame page with any
 * file, and visitors take the content for that of the hosting site.
 * @param page the URL of the frame page
 * @param places the page's list: URLs relative to it, separated by white space; one that ends in a slash allows
 * everything below it
 */
export function allowedSource(src: string, page: string, places: string): string | undefined {
  const url = parse(src, page);
  if (!url || url.username || url.password) return undefined;
  const plain = url.protocol === 'http:' && (localHost.test(url.hostname) || url.host === new URL(page).host);
  if (url.protocol !== 'https:' && !plain) return undefined;
  url.hash = '';
  if (/%2f|%5c/i.test(url.pathname)) return undefined; // some servers decode these to slashes, so that ".." could leave the allowed folder
  const listed = places.split(/\s+/).filter(Boolean);
  if (!listed.some(place => within(url.href, parse(place, page)?.href ?? ''))) return undefined;
  // `{lang}` in the name of the file stays in its folder, whatever stands for it
  return url.href.replace(/(\w[-._])%7Blang%7D(\.\w+)$/, '$1{lang}$2');
}

/**
 * Parses the query of the frame page's URL. An invalid attribute or language is ignored; with an invalid widget or data
 * file there is nothing to show.
 * @param page the URL of the frame page, with its query
 * @param places see `allowedSource`
 */
export function readQuery(page: string, places: string): FrameQuery {
  const query = new URL(page).searchParams;
  const problems: string[] = [];
  const wrong = (name: string, why: string): undefined =>
    void problems.push(`${name}=${JSON.stringify(query.get(name))}: ${why}`);

  const widget = query.get('widget') ?? '';
  if (!isWidget(widget)) wrong('widget', `not one of ${tags.join(', ')}`);
  const src = allowedSource(query.get('src') ?? '//', page, places);
  if (!src) wrong('src', 'not a data file that this page may show; its <meta name="coalition-sources"> lists those');
  const tag = parseTag(query.get('lang') ?? '');
  if (query.has('lang') && !tag) wrong('lang', 'not a language tag');

  const attributes = new Map<string, string>();
  for (const [name, pattern] of Object.entries(patterns)) {
    const value = query.get(name);
    if (value === null) continue;
    if (new RegExp(`^(?:${pattern || '|1|true'})$`).test(value)) attributes.set(name, pattern && value);
    else wrong(name, 'not a value of this attribute');
  }
  return {
    request: isWidget(widget) && src ? { widget, src, fonts: attributes.delete('fonts'), attributes } : undefined,
    lang: tag && formatTag(tag),
    problems,
  };
}
