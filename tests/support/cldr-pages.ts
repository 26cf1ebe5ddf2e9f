/// <reference types="vite/client" />

/* The pinned CLDR in a browser: the packages' own files, as they stand, for our languages. */

type Strings = Readonly<Record<string, string>>;
type Numbers = Readonly<Record<string, { standard?: string; percentSign?: string; range?: string } | undefined>>;

const numberFiles = import.meta.glob<{ main: Record<string, { numbers: Numbers }> }>(
  '/node_modules/cldr-numbers-full/main/{ar,ar-SY,ar-IQ,ar-JO,ar-LB,ar-PS,ku,ckb,syr,en,tr}/numbers.json',
  { eager: true, import: 'default' },
);
const listFiles = import.meta.glob<{ main: Record<string, { listPatterns: Record<string, Strings> }> }>(
  '/node_modules/cldr-misc-full/main/{ar,ar-SY,ar-IQ,ar-JO,ar-LB,ar-PS,ku,ckb,syr,en,tr}/listPatterns.json',
  { eager: true, import: 'default' },
);
const rangeFiles = import.meta.glob<{ supplemental: { plurals: Record<string, Strings> } }>(
  '/node_modules/cldr-core/supplemental/pluralRanges.json',
  { eager: true, import: 'default' },
);

/** The file of a locale. */
function fileOf<T>(files: Readonly<Record<string, T>>, part: string): T {
  const found = Object.keys(files).find(path => path.includes(`/${part}`));
  if (!found) throw new Error(`no file of the pinned CLDR has ${part} in its path`);
  return files[found]!;
}

/** CLDR's numbers of a locale. */
export const cldrNumbers = (lang: string): Numbers => fileOf(numberFiles, `main/${lang}/`).main[lang]!.numbers;

/** CLDR's patterns of a list in words: of two items (`2`), and the start, middle and end of longer ones. */
export const cldrList = (lang: string): Strings =>
  fileOf(listFiles, `main/${lang}/`).main[lang]!.listPatterns['listPattern-type-standard']!;

/** CLDR's plural category of a range by those of its ends, where it has one. */
export const cldrPluralRange = (lang: string, start: string, end: string): string | undefined =>
  fileOf(rangeFiles, 'pluralRanges').supplemental.plurals[lang.split('-')[0]!]?.[
    `pluralRange-start-${start}-end-${end}`
  ];
