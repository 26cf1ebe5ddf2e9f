/// <reference types="vite/client" />
import { langs } from '../support/oracle.js';

/* The pinned CLDR in a browser: the packages' own files, as they stand, for our languages. */

type Strings = Readonly<Record<string, string>>;
type Numbers = Readonly<Record<string, { standard?: string; percentSign?: string; range?: string } | undefined>>;

/** The files of our languages, out of those of all. */
async function filesOf<T>(all: Readonly<Record<string, () => Promise<unknown>>>): Promise<Readonly<Record<string, T>>> {
  const entries = langs.map(async lang => {
    const path = Object.keys(all).find(one => one.includes(`/main/${lang}/`));
    if (!path) throw new Error(`The pinned CLDR has no file of ${lang}`);
    return [lang, (await all[path]!()) as T] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const numberFiles = await filesOf<{ main: Record<string, { numbers: Numbers }> }>(
  import.meta.glob('/scripts/tables/node_modules/cldr-numbers-full/main/*/numbers.json', { import: 'default' }),
);
const listFiles = await filesOf<{ main: Record<string, { listPatterns: Record<string, Strings> }> }>(
  import.meta.glob('/scripts/tables/node_modules/cldr-misc-full/main/*/listPatterns.json', { import: 'default' }),
);
const [ranges] = Object.values(
  import.meta.glob<{ supplemental: { plurals: Record<string, Strings> } }>(
    '/scripts/tables/node_modules/cldr-core/supplemental/pluralRanges.json',
    { eager: true, import: 'default' },
  ),
);

/** CLDR's numbers of a locale. */
export const cldrNumbers = (lang: string): Numbers => numberFiles[lang]!.main[lang]!.numbers;

/** CLDR's patterns of a list in words: of two items (`2`), and the start, middle and end of longer ones. */
export const cldrList = (lang: string): Strings =>
  listFiles[lang]!.main[lang]!.listPatterns['listPattern-type-standard']!;

/** CLDR's plural category of a range by those of its ends, where it has one. */
export const cldrPluralRange = (lang: string, start: string, end: string): string | undefined =>
  ranges!.supplemental.plurals[lang.split('-')[0]!]?.[`pluralRange-start-${start}-end-${end}`];
