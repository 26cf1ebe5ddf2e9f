import { parseTag, scriptOf } from './tag.js';

/**
 * The name of the slice for readers of a language: the language, with its script if that is not the usual one. `ar` for
 * `ar-SY`, `ku-Arab` for `ku-IQ`.
 * @returns `''` if the text names no language
 */
export function sliceOf(lang: string): string {
  const tag = parseTag(lang);
  if (!tag) return '';
  const script = scriptOf(tag);
  const usual = scriptOf({ ...tag, script: undefined, region: undefined });
  return script === usual ? tag.language : `${tag.language}-${script}`;
}

/**
 * The address of a data file for readers of a language. `{lang}` stands for the name of the slice.
 * @param lang the reader's language; empty for the file with all languages, whose address has no `{lang}`
 */
export const sliceAddress = (address: string, lang: string): string => {
  const name = sliceOf(lang);
  return address.replace(/([-._/]?){lang}/g, (_, before: string) => name && before + name);
};
