import { attributePatterns } from '../../generated/attributes.js';
import { tags, type WidgetTag } from '../../generated/tags.js';
import { formatTag, parseTag } from '../../i18n/tag.js';

/** What a frame shows. Every value has been found to be of its own small form: none is markup, or an address of a script. */
export interface FrameRequest {
  readonly widget: WidgetTag;
  /** The data file, absolute. */
  readonly src: string;
  /** Further attributes of the widget, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is drawn in the fonts beside the script. */
  readonly fonts: boolean;
}

/** What the query of the frame page's address says. */
export interface FrameQuery {
  /** What is shown; `undefined` when the query names no widget, or no data file that this page shows. */
  readonly request: FrameRequest | undefined;
  /** The language of the page, a canonical BCP 47 tag; `undefined` when the query names none. */
  readonly lang: string | undefined;
  /** What is wrong with the query, for developers, in English. */
  readonly problems: readonly string[];
}

const isWidget = (name: string): name is WidgetTag => (tags as readonly string[]).includes(name);

/** The attributes that a query may set, and the pattern of their values. `fonts` is an attribute of the script tag. */
const patterns: Readonly<Record<string, string>> = { ...attributePatterns, fonts: '' };

const thisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Whether one address is another, or below it when that one ends in a slash. */
const within = (address: string, place: string): boolean =>
  place.endsWith('/') ? address.startsWith(place) : address === place;

/**
 * The absolute address of a data file, if a page may show it: over https, or plain http from the page's own site or this
 * machine, and named by the page's list. Anybody can write a link to the page with any file in it, and what it shows
 * seems to come from the site that it is on.
 * @param page the address of the frame page
 * @param places the page's list, separated by white space, relative to it; what ends in a slash stands for all below it
 */
export function allowedSource(src: string, page: string, places: string): string | undefined {
  const url = parse(src, page);
  if (!url || url.username || url.password) return undefined;
  const plain = url.protocol === 'http:' && (thisMachine.test(url.hostname) || url.host === new URL(page).host);
  if (url.protocol !== 'https:' && !plain) return undefined;
  url.hash = '';
  if (/%2f|%5c/i.test(url.pathname)) return undefined; // some servers read a slash in it, and would go up from there
  const listed = places.split(/\s+/).filter(Boolean);
  return listed.some(place => within(url.href, parse(place, page)?.href ?? '')) ? url.href : undefined;
}

/**
 * Reads the query of the frame page's address. What is wrong with an attribute or the language leaves out that attribute
 * or the language; what is wrong with the widget or the data file leaves nothing to show.
 * @param page the address of the frame page, with its query
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
  if (!src)
    wrong('src', 'not a data file that this page shows; its <meta name="coalition-sources"> says which it does');
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
