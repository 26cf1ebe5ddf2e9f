/** The source of the formats of a language and its regions, from the pinned CLDR. */
import { datePatterns } from './date-patterns.js';
import { joinsOf } from './lists.js';
import { numberSymbols } from './numbers.js';
import { percentsOf } from './percents.js';

/** Regions that write otherwise than their language alone: Syria and its neighbours have other months and digits. */
const regions: Readonly<Record<string, readonly string[]>> = { ar: ['SY', 'IQ', 'JO', 'LB', 'PS'] };

/** The keys of LocaleFormat, as source text. */
type Keys = Readonly<Record<string, string>>;

const keysOf = (locale: string): Keys => ({
  ...numberSymbols(locale),
  ...datePatterns(locale),
  list: JSON.stringify(joinsOf(locale)),
  ...percentsOf(locale),
});

const emitKeys = (keys: Keys): string =>
  Object.entries(keys)
    .map(([key, source]) => `${key}: ${source}`)
    .join(',\n');

/** A locale whose keys have been written, and the name of the constant that holds them. */
interface Written {
  readonly name: string;
  readonly keys: Keys;
}

const differences = (keys: Keys, { keys: other }: Written): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([key, source]) => other[key] !== source));

/** A module of `formats/`: a language, then its regions, each as the locale before it that differs least. */
export function formatsSource(language: string): string {
  const written: Written[] = [];
  const constants: string[] = [];
  const entries = [language, ...(regions[language] ?? []).map(region => `${language}-${region}`)].map(locale => {
    const keys = keysOf(locale);
    const [nearest] = written
      .filter(other => Object.keys(other.keys).every(key => key in keys))
      .map(other => ({ name: other.name, own: differences(keys, other) }))
      .sort((a, b) => Object.keys(a.own).length - Object.keys(b.own).length);
    if (nearest && !Object.keys(nearest.own).length) return `'${locale}': ${nearest.name}`;
    const name = locale.replaceAll('-', '');
    written.push({ name, keys });
    constants.push(
      `const ${name}: LocaleFormat = {${nearest ? `...${nearest.name}, ${emitKeys(nearest.own)}` : emitKeys(keys)}};`,
    );
    return `'${locale}': ${name}`;
  });
  return `import type { Formats, LocaleFormat } from '../../../i18n/locale-format.js';
    ${constants.join('\n')}
    export const formats: Formats = { ${entries.join(', ')} };`;
}
