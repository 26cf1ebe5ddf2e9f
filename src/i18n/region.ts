import { lookup, type LanguageOrder } from './negotiate.js';
import { formatTag, parseTag, scriptOf } from './tag.js';

/**
 * Adds a region to a tag that has none: the region that the file states, else that of the file's tag for the language.
 * The region decides on months, digits and group marks. It leaves the script as it is, although `ku-IQ` alone would be
 * in Arabic letters.
 */
export function withRegion(
  text: string,
  file?: Pick<LanguageOrder, 'languages'> & { readonly region?: string | undefined },
): string {
  const tag = parseTag(text);
  if (!file || !tag || tag.region) return text;
  const { region, languages } = file;
  return region ? formatTag({ ...tag, script: scriptOf(tag), region }) : (lookup(text, languages) ?? text);
}
