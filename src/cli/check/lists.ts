import { parseTag } from '../../i18n/tag.js';
import { pointerOf, type Found } from '../finding.js';
import { europeanDigits } from './letters.js';
import { report } from './text-rule.js';
import type { DataFile, TextAt } from './walk.js';

/** The texts of one list, in one language: of all its titles, or of all its texts. */
type Row = readonly TextAt[];

/** The rows of all lists: `goals/*∕text` in English, and so on. Members have names, which follow no rule. */
function rowsOf(texts: readonly TextAt[]): Row[] {
  const rows = new Map<string, TextAt[]>();
  for (const at of texts) {
    const index = at.field.findLastIndex(key => typeof key === 'number');
    if (index < 0 || at.path[0] === 'members' || at.path.length > at.field.length + 1) continue;
    const key = `${pointerOf(at.field.map((part, position) => (position === index ? '*' : part)))} ${at.lang}`;
    rows.set(key, [...(rows.get(key) ?? []), at]);
  }
  return [...rows.values()];
}

const indexOf = ({ field }: TextAt): number => Number(field.findLast(key => typeof key === 'number')) + 1;

const bullet = /^\s*(?:[•·▪●○◦‣∙■□➢➤✓✔►*]|[-–—−](?=\s)|o(?=\s{2,}))\s*(?=[\p{L}\p{N}«“"(])/u;
const number = /^\s*\(?([0-9٠-٩۰-۹]{1,2})\s?([.)\-–:/]|\.\)|\))\s*(?=[\p{L}«“"(])/u;
const letter = /^\s*\(?[a-hأبجد][.)]\s+(?=\p{L})/iu;

/** A number or a bullet typed before an item: the page has its own. */
function typedMarks(row: Row): Found[] {
  const numbered = row.filter(at => Number(europeanDigits(number.exec(at.text)?.[1] ?? '')) === indexOf(at));
  return row.flatMap(at => {
    const [, typed, sign] = number.exec(at.text) ?? [];
    const own = typed !== undefined && Number(europeanDigits(typed)) === indexOf(at);
    // "1. Kongre" is an ordinal number in Turkish, Kurmanji and German
    const isNumber = typed !== undefined && (numbered.length > 1 || (sign !== '.' && (own || row.length > 1)));
    const isLetter = row.length > 1 && letter.test(at.text) && row.filter(one => letter.test(one.text)).length > 1;
    const pattern = bullet.test(at.text) ? bullet : isNumber ? number : isLetter ? letter : undefined;
    if (!pattern) return [];
    const message = 'The item begins with a typed number or bullet: remove it, the widgets show their own.';
    const suggestion = at.text.replace(pattern, '');
    return report(at, 'typed-number', message, { suggestion, safe: pattern === bullet || own });
  });
}

/** Bullets and numbers before texts that are in no list. "1. Kongre" may be an ordinal number. */
const typedBullets = (texts: readonly TextAt[]): Found[] =>
  texts.flatMap(at => {
    const pattern = [bullet, number].find(one => one.test(at.text));
    if (!pattern || at.field.some(key => typeof key === 'number') || number.exec(at.text)?.[2] === '.') return [];
    const message = 'The text begins with a typed number or bullet: remove it.';
    return report(at, 'typed-number', message, { suggestion: at.text.replace(pattern, ''), safe: pattern === bullet });
  });

const fullStop = /[.۔܀](?:["»”)\]])?$/u;
const noStop = /[\p{L}\p{M}\p{N})»”"]$/u;
/** A full stop between two sentences of a text. */
const sentences = /[.!?؟](?=\s+\S)/u;

/** Lists whose items are alike: paragraphs are not. */
const isEven = ([at]: Row): boolean =>
  at !== undefined && ['goals', 'values', 'stats', 'volunteer', 'forms'].includes(String(at.path[0]));

/** Whether so few items differ from so many that it is a slip, not a mixed list. */
const isSlip = (few: number, many: number): boolean => few > 0 && many > 1 && few <= Math.max(1, (few + many) / 4);

/** A full stop after some items of a list only. */
function endings(row: Row): Found[] {
  if (!isEven(row)) return [];
  const texts = row.map(at => ({ at, text: at.text.trim() }));
  const [stopped, open] = [
    texts.filter(({ text }) => fullStop.test(text)),
    texts.filter(({ text }) => noStop.test(text) && !fullStop.test(text)),
  ];
  const [few, many] = stopped.length >= open.length ? [open, stopped] : [stopped, open];
  if (!isSlip(few.length, many.length)) return [];
  const adds = few === open;
  return few.flatMap(({ at, text }) => {
    // a text of several sentences needs its full stop
    if (!adds && sentences.test(text)) return [];
    const message = adds
      ? 'The other items of this list end with a full stop.'
      : 'The other items of this list end without a full stop.';
    const suggestion = adds ? `${text}.` : text.replace(/[.۔]((?:["»”)\]])?)$/u, '$1');
    return report(at, 'uneven-list', message, { suggestion, safe: !/[)»”"]$/u.test(text) });
  });
}

/** A small letter at the start of some items of a list only. */
function capitals(row: Row): Found[] {
  const start = /^[\p{Pi}\p{Ps}"'’]*(\p{L})/u;
  const small = row.filter(({ text }) => /\p{Ll}/u.test(start.exec(text)?.[1] ?? ''));
  if (!isEven(row) || !isSlip(small.length, row.length - small.length)) return [];
  return small.flatMap(at => {
    const [found = '', one = ''] = start.exec(at.text) ?? [];
    const suggestion =
      found.slice(0, -one.length) +
      one.toLocaleUpperCase(parseTag(at.lang)?.language ?? 'en') +
      at.text.slice(found.length);
    return report(at, 'uneven-list', 'The other items of this list begin with a capital letter.', { suggestion });
  });
}

/** Lists whose items are numbered by hand, or written in different ways. */
export function listFaults({ texts }: DataFile): Found[] {
  const rows = rowsOf(texts);
  return [...typedBullets(texts), ...[typedMarks, endings, capitals].flatMap(rule => rows.flatMap(rule))];
}
