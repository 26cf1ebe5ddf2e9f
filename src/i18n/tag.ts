import { rtlScripts, scriptsByTag } from '../generated/cldr/scripts.js';

/** A language tag in canonical form, taken apart (BCP 47, RFC 5646). Only what this library needs of it. */
export interface Tag {
  /** The primary language subtag, lower case: `ar`, `ku`, `syr`. */
  readonly language: string;
  /** The script subtag, title case, when the tag has one: `Arab`. */
  readonly script: string | undefined;
  /** The region subtag, upper case, when the tag has one: `SY`. */
  readonly region: string | undefined;
}

/** Other names of our languages, as they are met in `lang` (CLDR languageAlias; `sy`, `syc`: habit of Syriac sites). */
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
 * Reads whatever somebody may have put in `lang`: `ar_SY`, `KMR`, `ku-Arab-IQ`, `C`.
 * @returns `undefined` when it names no language; never throws
 */
export function parseTag(text: string): Tag | undefined {
  const [first = '', ...rest] = text.trim().split(/[-_.@]/);
  const language = first.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(language)) return undefined; // longer ones are reserved, and none is registered
  const script = /^[a-z]{4}$/i.test(rest[0] ?? '') ? rest.shift() : undefined;
  // a single letter begins an extension (`ar-u-nu-latn`), and ends the search
  const region = rest.find(one => /^(?:\w|[a-z]{2}|\d{3})$/i.test(one));
  return {
    language: aliases[language] ?? language,
    script: script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
    region: region?.[1] && region.toUpperCase(),
  };
}

/** The tag's canonical text, for use in a `lang` attribute. */
export const formatTag = (tag: Tag): string => [tag.language, tag.script, tag.region].filter(Boolean).join('-');

/** The first of the groups that names `tag`'s language with its region, or with its script, or alone. */
export const groupOf = (groups: Readonly<Record<string, string>>, tag: Tag): string | undefined => {
  const find = (part = ''): string | undefined =>
    Object.keys(groups).find(group => groups[group]!.split(' ').includes(tag.language + part));
  return find(`-${tag.region}`) ?? find(`-${tag.script}`) ?? find();
};

/**
 * The script that text in this language is written in; `Latn` also stands for the usual left-to-right one of a language
 * that the table does not name. Styles of a script that have a code of their own (ISO 15924: three of Syriac, Nastaliq)
 * count as the script.
 */
export const scriptOf = (tag: Tag): string =>
  tag.script?.replace(/Syr[ejn]/, 'Syrc').replace('Aran', 'Arab') ?? groupOf(scriptsByTag, tag) ?? 'Latn';

/** The direction that text in this language is written in (CLDR likelySubtags and scriptMetadata). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const tag = parseTag(text);
  return tag && rtlScripts.includes(scriptOf(tag)) ? 'rtl' : 'ltr';
}
