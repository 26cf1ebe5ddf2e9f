/** The scripts of languages, from the pinned CLDR. */
import { z } from 'zod';
import { mapOf, readCldr } from './cldr.js';

export const { likelySubtags } = readCldr(
  'cldr-core/supplemental/likelySubtags.json',
  z.object({ supplemental: z.object({ likelySubtags: mapOf(z.string()) }) }),
).supplemental;
const { scriptMetadata } = readCldr(
  'cldr-core/scriptMetadata.json',
  z.object({ scriptMetadata: mapOf(z.object({ rtl: z.string() })) }),
);
/** The locales that CLDR has data for. */
export const { full } = readCldr(
  'cldr-core/availableLocales.json',
  z.object({ availableLocales: z.object({ full: z.array(z.string()) }) }),
).availableLocales;

export const isRtl = (script: string | undefined): boolean => scriptMetadata[script ?? '']?.rtl === 'YES';
/** The script that a tag is written in, if CLDR knows it (UTS 35, "Likely Subtags"). */
export const scriptOf = (tag: string): string | undefined => likelySubtags[tag]?.split('-')[1];
