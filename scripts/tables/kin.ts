/** Which of our languages readers of other languages read, from the pinned CLDR. */
import { z } from 'zod';
import { codes } from '../lib/locales.js';
import { readCldr } from './cldr.js';
import { scriptOf } from './scripts.js';

const { languageMatch } = readCldr(
  'cldr-core/supplemental/languageMatching.json',
  z.object({
    supplemental: z.object({
      languageMatching: z.object({
        'written-new': z.object({
          languageMatch: z.array(z.object({ _desired: z.string(), _supported: z.string(), _distance: z.number() })),
        }),
      }),
    }),
  }),
).supplemental.languageMatching['written-new'];

/** The distance up to which CLDR counts a language as a variety of another; the members of a macrolanguage have it. */
const NEAR = 10;

/**
 * Languages and scripts that CLDR does not match with one of ours, though their readers read it better than what else a
 * file offers:
 * - Southern Kurdish, Laki, and Kurdish in Arabic letters: Sorani. Windows and .NET know Sorani only as `ku-Arab-IQ`
 *   (MS-LCID);
 * - Aramaic, and Turoyo, which is written in Syriac letters in Syria: Syriac.
 */
const added: Readonly<Record<string, readonly string[]>> = {
  ckb: ['sdh', 'lki', 'ku-Arab'],
  syr: ['arc', 'tru'],
};

/** The languages that CLDR counts as varieties of one of ours and that are written in its script. */
const varietiesOf = (code: string): string[] =>
  languageMatch
    .filter(({ _supported, _distance }) => _supported === code && _distance <= NEAR)
    .map(({ _desired }) => _desired)
    .filter(language => scriptOf(language) === scriptOf(code));

const rows = codes
  .map(code => [code, [...varietiesOf(code), ...(added[code] ?? [])]] as const)
  .filter(([, varieties]) => varieties.length);

/** The table of `src/generated/cldr/kin.ts`. */
export const kinSource = (): string =>
  `/** For each of our languages, those whose readers read it: its varieties (CLDR languageMatching), and close relatives. */
  export const kinByTag: Readonly<Record<string, string>> = {${rows.map(([code, varieties]) => `${code}: '${varieties.join(' ')}'`).join(', ')}};`;
