import { foldLetters } from '../../i18n/fold.js';
import type { Found, Path } from '../finding.js';
import { europeanDigits, withoutAddresses } from './letters.js';
import { report } from './text-rule.js';
import { childOf, listAt, valueAt, type DataFile, type TextAt } from './walk.js';

/** Plans reach this far: "Agenda 2063". A later year is a slip of the hand, such as 2104 for 2014. */
const LAST_PLAN = 40;

/** Folded words that speak of the past, before or after a year. */
const past =
  'since|founded|established|formed|created|launched in|منذ|تاسس\\p{L}*|تاسيس\\p{L}*|انشي\\p{L}*|نشا\\p{L}*|انطلق\\p{L}*|yilindan beri|den beri|dan beri|kuruldu\\p{L}*|kurulan|kurulmus\\p{L}*|yilinda|hat damezrandin|damezr\\p{L}*|hat avakirin|hatiye|ji sala|لهوهتي|دامهزرا\\p{L}*|ܡܢ ܫܢܬ|ܐܬܬܣܝܡ\\p{L}*|ܐܬܝܣܕ\\p{L}*';
/** Folded verbs of foundation. */
const founding =
  'founded|established|formed in|تاسس\\p{L}*|تاسيس\\p{L}*|kuruldu|kurulan|kurulmus\\p{L}*|hat damezrandin|hatiye damezrandin|hat avakirin|hatiye avakirin|دامهزرا\\p{L}*|ܐܬܬܣܝܡ\\p{L}*';

const near = (words: string, year: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${words})(?!\\p{L})(?:[^\\p{N}.!?؟]{0,24})(?<!\\p{N})${year}(?!\\p{N})|(?<!\\p{N})${year}(?!\\p{N})[^\\p{N}.!?؟]{0,24}(?<!\\p{L})(?:${words})(?!\\p{L})`,
    'u',
  );

const yearsIn = (text: string): string[] =>
  europeanDigits(withoutAddresses(text)).match(/(?<![\d.,+#/-])(?:19|2[01])\d\d(?![\d/%]|[.,]\d)/g) ?? [];

const inProse = ({ path }: TextAt): boolean =>
  ['about', 'vision', 'mission', 'banner', 'goals', 'values'].includes(String(path[0]));

function yearInText(at: TextAt, now: number, founded: number | undefined): Found[] {
  if (!inProse(at)) return [];
  const folded = foldLetters(withoutAddresses(at.text));
  const found = yearsIn(at.text).flatMap((year): Found[] => {
    const future = Number(year) > now + LAST_PLAN || (Number(year) > now && near(past, year).test(folded));
    if (future) return report(at, 'future-year', `The year ${year} is in the future: is it a slip of the hand?`);
    if (at.path[0] !== 'about' || !founded || Number(year) === founded || !near(founding, year).test(folded)) return [];
    const message = `The text says that the coalition began in ${year}, but "founded" says ${founded}. Which is right?`;
    return report(at, 'numbers-contradict', message);
  });
  return found.slice(0, 1);
}

/** "founded" and "updated" that have not come yet. A day's difference may be a time zone. */
function futureDates(root: unknown, now: Date): Found[] {
  const latest = new Date(now.getTime() + 48 * 3_600_000).toISOString().slice(0, 10);
  const places: readonly Path[] = [['about', 'founded'], ['updated']];
  return places.flatMap((path): Found[] => {
    const day = valueAt(root, path);
    if (typeof day !== 'string' || !/^\d{4}(?:-\d\d){0,2}$/.test(day) || day <= latest) return [];
    return [{ id: 'future-year', severity: 'warning', path, message: `The date ${day} is in the future.` }];
  });
}

/** Folded words for years in a counter's label, at its start or its end. */
const yearWords =
  /(?<!\p{L})(?:years?|yil(?:lik|i)?|sal(?:en|a|an)?|سنه|سنوات|سنتان|عاما|عام|اعوام|عامان|سال\p{L}*|ܫܢ\p{L}*)(?!\p{L})/u;

/** A counter, or a text, of more years than have passed since "founded". */
function ages({ root, texts }: DataFile, now: number): Found[] {
  const founded = Number.parseInt(String(valueAt(root, ['about', 'founded'])), 10);
  if (!(founded > 1000) || founded > now) return [];
  const passed = now - founded + 1;
  const explain = (years: number): string =>
    `${years} years, but the coalition was founded in ${founded}, ${now - founded} years ago ("founded"). If the years of several members are added up, say so in the text.`;
  const counters = listAt(root, 'stats').flatMap((stat, index): Found[] => {
    const value = childOf(stat, 'value');
    const labels = texts.filter(({ path }) => path[0] === 'stats' && path[1] === index);
    const isAge = labels.some(({ text }) => yearWords.test(foldLetters(text)));
    if (typeof value !== 'number' || value <= passed || !isAge || childOf(stat, 'unit')) return [];
    const message = `The counter says ${explain(value)}`;
    return [{ id: 'older-than-founded', severity: 'info', path: ['stats', index, 'value'], message }];
  });
  const inTexts = texts.flatMap((at): Found[] => {
    if (!inProse(at)) return [];
    const folded = foldLetters(withoutAddresses(at.text));
    const pattern = new RegExp(`(?<![\\d.,/-])(\\d{2,3})\\+? (?:\\p{L}+ )?${yearWords.source}`, 'gu');
    const years = [...folded.matchAll(pattern)].map(([, digits]) => Number(digits)).find(one => one > passed);
    return years === undefined
      ? []
      : report(at, 'older-than-founded', `The text says ${explain(years)}`, { severity: 'info' });
  });
  return [...counters, ...inTexts];
}

/** Years and ages that cannot be right. */
export function yearFaults(file: DataFile, now = new Date()): Found[] {
  const year = now.getUTCFullYear();
  const founded = Number.parseInt(String(valueAt(file.root, ['about', 'founded'])), 10) || undefined;
  return [
    ...file.texts.flatMap(at => yearInText(at, year, founded)),
    ...futureDates(file.root, now),
    ...ages(file, year),
  ];
}
