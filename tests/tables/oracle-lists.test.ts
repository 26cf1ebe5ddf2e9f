import { formatList } from '../../src/i18n/list.js';
import { cldrList } from './cldr-pages.js';
import { holdAgainstOracle, langs, serves, type Case } from '../support/oracle.js';

const names = ['Raqqa', 'الحسكة', 'Kobanî', 'ܩܡܫܠܝ', 'Afrîn', 'منبج', 'Tabqa'];
/** Lists of none to seven items, beginning with each. */
const lists = names.flatMap((_, from) =>
  Array.from({ length: names.length + 1 - from }, (_none, count) => names.slice(from, from + count)),
);
const asked = [...new Map(lists.map(list => [list.join('|'), list])).values()];

/** CLDR's algorithm for lists (UTS 35, part 2, "List Patterns"), from its end to its start. */
function listFromTables(lang: string, items: readonly string[]): string {
  const patterns = cldrList(lang);
  const fill = (key: string, first: string, second: string): string =>
    patterns[key]!.replace('{0}', () => first)
      .replace('{1}', () => second)
      // Sorani has no pattern but root's, and no such comma (CLDR characters, "punctuation")
      .replaceAll(',', lang === 'ckb' ? '،' : ',');
  if (items.length < 2) return items.join('');
  if (items.length === 2) return fill('2', items[0]!, items[1]!);
  let text = fill('end', items.at(-2)!, items.at(-1)!);
  for (let index = items.length - 3; index >= 0; index -= 1)
    text = fill(index ? 'middle' : 'start', items[index]!, text);
  return text;
}

function listCases(): Case[] {
  return langs.flatMap(lang => {
    const intl = new Intl.ListFormat(lang, { type: 'conjunction', style: 'long' });
    const served = serves(Intl.ListFormat, lang, () => intl.resolvedOptions().locale);
    return asked.map(items => ({
      what: 'list',
      lang,
      input: items.join(' | '),
      ours: () => formatList(lang, items).join(''),
      engine: () => (served ? intl.format(items) : undefined),
      tables: () => listFromTables(lang, items),
    }));
  });
}

/** CLDR has no pattern of Sorani's own, but root's, whose comma is none of Sorani's (CLDR characters, "punctuation"). */
const soraniComma = Object.fromEntries(
  asked
    .filter(items => items.length > 1)
    .map(items => [`list ckb ${items.join(' | ')}`, 'a comma of the Arabic script']),
);

holdAgainstOracle('lists', listCases(), { least: 250, exceptions: soraniComma });
