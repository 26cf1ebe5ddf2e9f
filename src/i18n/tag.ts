import { rtlScripts, scripts } from '../generated/cldr/scripts.js';

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
 * The canonical code of languages that pages write in another way. CLDR's aliases (`kmr`, `ara`) come from the browser,
 * whose first answer takes a cheap phone a tenth of a second: our languages, which the table of scripts has, need none.
 * `sy` and `syc` are common on Syriac sites; older browsers do not know that `kmr` is `ku`.
 */
const canonical: Record<string, string> = { sy: 'syr', syc: 'syr', kmr: 'ku' };

/** The browser's likely subtags (UTS 35); `undefined` on a page that has removed `Intl`. */
const likely = (text: string): Intl.Locale | undefined => globalThis.Intl?.Locale && new Intl.Locale(text).maximize();

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
    language: (canonical[language] ??= (!scripts[language] && likely(language)?.language) || language),
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
 * The script of a tag (ISO 15924), written out or implied by the language. Variants with a code of their own (three of
 * Syriac, Nastaliq) count as the main script. On a page that has removed `Intl`, languages that are not ours count as
 * Latin.
 */
export const scriptOf = (tag: Tag): string =>
  tag.script?.replace(/Syr[ejn]/, 'Syrc').replace('Aran', 'Arab') ??
  scripts[formatTag(tag)] ??
  scripts[tag.language] ??
  likely(formatTag(tag))?.script ??
  'Latn';

/** The writing direction of a language (CLDR likelySubtags and scriptMetadata). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const tag = parseTag(text);
  return tag && rtlScripts.includes(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** Our languages, each with those whose readers read it. On a page in such a language, `kin.ts` adds the others. */
let kinByTag: Readonly<Record<string, string>> = { ckb: 'ku-Arab' };

/** Sets the table of kin. */
export function setKin(table: typeof kinByTag): void {
  kinByTag = table;
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
