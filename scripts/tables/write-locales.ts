/** Makes what scripts, stories and tests know of our languages: names, script, direction and letters, from the pinned CLDR. */
import { z } from 'zod';
import { codes } from '../lib/locales.js';
import { writeTable } from './output.js';
import { mapOf, readCldr } from './cldr.js';
import { exemplars } from './font-letters.js';
import { isRtl, scriptOf } from './scripts.js';

const languages = z.object({ localeDisplayNames: z.object({ languages: mapOf(z.string()) }) });
/** What a language is called in another, or in itself; CLDR's variant where a name alone would leave open which is meant. */
function nameOf(code: string, inLanguage: string): string {
  const path = `cldr-localenames-full/main/${inLanguage}/languages.json`;
  const names = readCldr(path, z.object({ main: mapOf(languages) })).main[inLanguage]!.localeDisplayNames.languages;
  const name = names[`${code}-alt-variant`] ?? names[code];
  if (!name) throw new Error(`CLDR has no name of ${code} in ${inLanguage}`);
  return name;
}

/** The letters of a language, with ligatures of them: CLDR does not count the Armenian և to the alphabet. */
function lettersOf(code: string): string {
  const letters = exemplars(code, ['exemplarCharacters']);
  const isLigature = (one: string): boolean => {
    const parts = [...one.normalize('NFKC')];
    return parts.length > 1 && parts.every(part => letters.includes(part));
  };
  return [...letters, ...exemplars(code, ['auxiliary']).filter(isLigature)].join('');
}

const locales = codes.map(code => {
  const script = scriptOf(code);
  return {
    code,
    english: nameOf(code, 'en'),
    own: nameOf(code, code),
    script,
    dir: isRtl(script) ? 'rtl' : 'ltr',
    letters: lettersOf(code),
  };
});
await writeTable(
  'src/generated/locales.ts',
  `/** A language of the widgets, as CLDR describes it. */
  export interface LocaleInfo {
    readonly code: string;
    readonly english: string;
    /** The language's name in itself. */
    readonly own: string;
    /** ISO 15924. */
    readonly script: string;
    readonly dir: 'ltr' | 'rtl';
    /** The letters and marks that the language is written with, lower case (CLDR exemplarCharacters), and ligatures of them. */
    readonly letters: string;
  }

  /** In the order of locales/index.json. */
  export const locales: readonly LocaleInfo[] = ${JSON.stringify(locales)};

  export const codes: readonly string[] = locales.map(({ code }) => code);`,
);
