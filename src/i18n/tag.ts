import { rtlScripts, scriptsByTag } from '../generated/cldr/scripts.js';

/** The parts of a canonical language tag (BCP 47, RFC 5646) that this library uses. */
export interface Tag {
  /** The primary language subtag, lower case: `ar`, `ku`, `syr`. */
  readonly language: string;
  /** The script subtag, title case, if the tag has one: `Arab`. */
  readonly script: string | undefined;
  /** The region subtag, upper case, if the tag has one: `SY`. */
  readonly region: string | undefined;
}

/**
 * Other tags for our languages that pages use in `lang` (CLDR languageAlias; `sy` and `syc` are common on Syriac
 * sites).
 */
const aliases: Readonly<Record<string, string>> = {
  kmr: 'ku',
  kur: 'ku',
  sy: 'syr',
  syc: 'syr',
  cld: 'syr',
  arb: 'ar',
  ara: 'ar',
  eng: 'en',
  tur: 'tr',
  iw: 'he',
  prs: 'fa',
};

/**
 * Parses whatever a page may have in `lang`: `ar_SY`, `KMR`, `ku-Arab-IQ`, `C`. Never throws.
 * @returns `undefined` if the text names no language
 */
export function parseTag(text: string): Tag | undefined {
  const [first = '', ...rest] = text.trim().split(/[-_.@]/);
  const language = first.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(language)) return undefined; // longer subtags are reserved; none is registered
  const script = /^[a-z]{4}$/i.test(rest[0] ?? '') ? rest.shift() : undefined;
  // a single letter begins an extension (`ar-u-nu-latn`); no region follows it
  const region = rest.find(one => /^(?:\w|[a-z]{2}|\d{3})$/i.test(one));
  return {
    language: aliases[language] ?? language,
    script: script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
    region: region?.[1] && region.toUpperCase(),
  };
}

/** Serializes a tag in canonical form, for a `lang` attribute. */
export const formatTag = (tag: Tag): string => [tag.language, tag.script, tag.region].filter(Boolean).join('-');

/** The key of the first group that contains the tag's language with its region, else with its script, else alone. */
export const groupOf = (groups: Readonly<Record<string, string>>, tag: Tag): string | undefined => {
  const find = (part = ''): string | undefined =>
    Object.keys(groups).find(group => groups[group]!.split(' ').includes(tag.language + part));
  return find(`-${tag.region}`) ?? find(`-${tag.script}`) ?? find();
};

/**
 * The script of a language (ISO 15924). `Latn` also means the usual left-to-right script of a language that the table
 * lacks. Variants with a code of their own (three of Syriac, Nastaliq) count as the main script.
 */
export const scriptOf = (tag: Tag): string =>
  tag.script?.replace(/Syr[ejn]/, 'Syrc').replace('Aran', 'Arab') ?? groupOf(scriptsByTag, tag) ?? 'Latn';

/** The writing direction of a language (CLDR likelySubtags and scriptMetadata). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const tag = parseTag(text);
  return tag && rtlScripts.includes(scriptOf(tag)) ? 'rtl' : 'ltr';
}
