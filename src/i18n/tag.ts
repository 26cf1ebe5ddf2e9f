import { kinByTag } from '../generated/cldr/kin.js';
import { rtlScripts, scriptsByTag } from '../generated/cldr/scripts.js';

/** The parts of a canonical language tag (BCP 47, RFC 5646) that this library uses. */
export interface Tag {
  /** The primary language subtag, lower case: `ar`, `ku`, `syr`. */
  readonly language: string;
  /** The script subtag, title case, if the tag has one: `Arab`. */
  readonly script: string | undefined;
  /** The region subtag, upper case, if the tag has one: `SY`. */
  readonly region: string | undefined;
  /** All subtags as written, lower case: `['ca', 'es', 'valencia']`. */
  readonly subtags: readonly string[];
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
  const subtags = text
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  const [language = '', ...rest] = subtags;
  if (!/^[a-z]{2,3}$/.test(language)) return undefined; // longer subtags are reserved; none is registered
  const script = /^[a-z]{4}$/.test(rest[0] ?? '') ? rest.shift() : undefined;
  // a single letter begins an extension (`ar-u-nu-latn`); no region follows it
  const region = rest.find(one => /^(?:\w|[a-z]{2}|\d{3})$/.test(one));
  return {
    language: aliases[language] ?? language,
    script: script && script[0]!.toUpperCase() + script.slice(1),
    region: region?.[1] && region.toUpperCase(),
    subtags,
  };
}

/** Serializes a tag in canonical form, for a `lang` attribute. */
export const formatTag = (tag: Pick<Tag, 'language' | 'script' | 'region'>): string =>
  [tag.language, tag.script, tag.region].filter(Boolean).join('-');

/** The key of the first group that contains the tag's language with its region, else with its script, else alone. */
export const groupOf = (groups: Readonly<Record<string, string>>, tag: Tag): string | undefined => {
  const find = (part = ''): string | undefined =>
    Object.keys(groups).find(group => groups[group]!.split(' ').includes(tag.language + part));
  return find(`-${tag.region}`) ?? find(`-${tag.script}`) ?? find();
};

/**
 * The script (ISO 15924) of a tag that names one, or of a language that is written from right to left (CLDR
 * likelySubtags). Variants with a code of their own (three of Syriac, Nastaliq) count as the main script.
 */
export const scriptOf = (tag: Tag): string | undefined =>
  tag.script?.replace(/Syr[ejn]/, 'Syrc').replace('Aran', 'Arab') ??
  groupOf(scriptsByTag, tag) ??
  groupOf(scriptsByTag, { ...tag, language: groupOf(kinByTag, tag) ?? '' });

/** The writing direction of a language (CLDR likelySubtags and scriptMetadata). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const tag = parseTag(text);
  return tag && rtlScripts.includes(scriptOf(tag) ?? 'Latn') ? 'rtl' : 'ltr';
}

/**
 * The language of ours that readers of another one read, with the script and the region of that tag: `ar-SY` for
 * `apc-SY`, `ckb-IQ` for `ku-IQ`. Empty if there is none.
 */
export function kinOf(text: string): string {
  const tag = parseTag(text);
  const language = tag && groupOf(kinByTag, { ...tag, script: scriptOf(tag) });
  return language ? formatTag({ ...tag, language }) : '';
}
