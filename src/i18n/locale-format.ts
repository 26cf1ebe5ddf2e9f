import { formats as english } from '../generated/cldr/formats/en.js';
import type { NumberingSystem } from './digits.js';
import { lookup } from './negotiate.js';
import type { WordLoaders, WordsModule } from './words.js';

/** How numbers, dates and lists are written in a locale (CLDR); `src/generated/cldr/formats/` has a module a language. */
export interface LocaleFormat {
  /** The decimal mark, then the group mark, among European digits. */
  readonly symbols: string;
  /** How many digits must stand before the first group mark; 1 when it is not given. */
  readonly minimumGrouping?: number;
  /** The twelve months, Gregorian, as in a date (`MMMM`); separated by `|`. */
  readonly months: string;
  /** The months as they stand without a day (`LLLL`), where a pattern asks for them. */
  readonly monthsAlone?: string;
  /** Pattern of the long date (UTS 35, part 4). */
  readonly date: string;
  /** Pattern of month and year. */
  readonly month: string;
  /** The text between two items, between those of more, and before the last of more; separated by `|`. */
  readonly list: string;
  /** Percents by numbering system, where they differ from English; `0` stands for the number. */
  readonly percents?: Readonly<Partial<Record<NumberingSystem, string>>>;
}

/** The formats of a language and of its regions, by BCP 47 tag. */
export type Formats = Readonly<Record<string, LocaleFormat>>;

/** A module with the words of an element that formats numbers, dates or lists. */
interface FormattedWords extends WordsModule {
  readonly formats: Formats;
}

/** The formats that are known: English, and those of languages whose words have been loaded. */
export const registered: Record<string, LocaleFormat> = { ...english };

/** Makes the formats of a language known. */
export function registerFormats(formats: Formats): void {
  for (const tag of Object.keys(formats)) registered[tag] = formats[tag]!;
}

/** Word loaders that also register the formats that come with the words. */
export const withFormats = (loaders: WordLoaders<FormattedWords>): WordLoaders =>
  Object.fromEntries(
    Object.keys(loaders).map(lang => [
      lang,
      async () => {
        const loaded = await loaders[lang]!();
        registerFormats(loaded.formats);
        return loaded;
      },
    ]),
  );

/** The format of `lang`, or of English when no format of that language is registered. */
export const formatOf = (lang: string): LocaleFormat => registered[lookup(lang, Object.keys(registered)) ?? 'en']!;
