import { foldLetters } from '../../i18n/fold.js';
import type { Found, Path } from '../finding.js';
import { pointerOf } from '../finding.js';
import { excerpt } from './place.js';
import { childOf, isRecord, listAt, type DataFile, type TextAt } from './walk.js';

/** A counter that counts the coalition's members. */
interface Counter {
  readonly path: Path;
  readonly value: number;
  /** The end of a range; otherwise equal to the value. */
  readonly to: number;
  readonly bound: unknown;
}

/** Whether a number is consistent with a counter and its bound. */
function allows({ value, to, bound }: Counter, number: number): boolean {
  if (bound === 'at-least') return number >= value;
  if (bound === 'at-most') return number <= to;
  const tolerance = bound === 'about' ? to / 10 : 0;
  return number >= value - tolerance && number <= to + tolerance;
}

/**
 * Folded words for members, by language. A number before one of them, with at most two words between, counts members.
 */
const members: Readonly<Record<string, string>> = {
  en: 'members?|organi[sz]ations?|ngos?|csos?|associations?',
  tr: 'uye|orgut|kurulus|stk|dernek',
  ku: 'endam|rexistin|sazi|komele',
  ar: '(?:ال)?(?:منظم|عضو|اعضا|جمعي|مؤسس|موسس)',
  ckb: 'ريكخراو|ئهندام',
  syr: 'ܡܛܟܣܬ|ܗܕܡ',
};
/** Whether a counter counts members: by its id, or by the words of its label. Parts of the members are no total. */
function countsMembers(stat: unknown): boolean {
  if (/^(?:members?|organi[sz]ations?|ngos?)$/i.test(String(childOf(stat, 'id')))) return true;
  const label = childOf(stat, 'label');
  return Object.entries(isRecord(label) ? label : {}).some(([lang, forms]) => {
    const words = members[lang.split(/[-_]/)[0]!.toLowerCase()];
    const texts = isRecord(forms) ? Object.values(forms) : [forms];
    if (!words || childOf(stat, 'unit') !== undefined) return false;
    const whole = new RegExp(`^(?:[\\p{L}-]+ )?(?:${words})[\\p{L}]*(?: [\\p{L}-]+)?$`, 'u');
    return texts.some(text => typeof text === 'string' && whole.test(foldLetters(text).trim()));
  });
}

function memberCounter(root: unknown): Counter | undefined {
  const stats = listAt(root, 'stats');
  const index = stats.findIndex(countsMembers);
  const value = childOf(stats[index], 'value');
  if (typeof value !== 'number') return undefined;
  const to = childOf(stats[index], 'to');
  return {
    path: ['stats', index, 'value'],
    value,
    to: typeof to === 'number' && to > value ? to : value,
    bound: childOf(stats[index], 'bound'),
  };
}

/** Four-digit years, which look like numbers of members. */
const year = /^(?:19|20)\d\d$/;

/** The numbers of members that a text mentions, in any digits. */
export function membersIn(text: string, lang: string): number[] {
  const words = members[lang.split(/[-_]/)[0]!.toLowerCase()];
  if (!words) return [];
  const folded = foldLetters(text).replace(/(\d)[.,٬' ](?=\d{3}(?!\d))/g, '$1');
  const pattern = new RegExp(`(?<![\\d.,/-])(\\d+)(?![\\d/%-]|[.,]\\d) +(?:[\\p{L}-]+ +){0,2}?(?:${words})`, 'gu');
  return [...folded.matchAll(pattern)]
    .map(([, digits]) => digits!)
    .filter(one => !year.test(one))
    .map(Number);
}

const isProse = (path: Path): boolean =>
  ['about', 'vision', 'mission', 'banner', 'goals', 'values'].includes(String(path[0])) && !path.includes('image');

function inProse({ path, text, lang }: TextAt, counter: Counter): Found[] {
  const number = isProse(path) ? membersIn(text, lang).find(one => !allows(counter, one)) : undefined;
  if (number === undefined) return [];
  const message = `The text says ${number}, but the counter says ${counter.value} (${pointerOf(counter.path)}): "${excerpt(text)}". Which is right?`;
  return [{ id: 'numbers-contradict', severity: 'warning', path, message }];
}

/** A list of members that is shorter than the counter says may be a selection; a longer one is a contradiction. */
function inList(root: unknown, counter: Counter): Found[] {
  const count = listAt(root, 'members').length;
  if (!isRecord(root) || !Array.isArray(root['members']) || allows(counter, count)) return [];
  const severity = count > counter.to ? 'warning' : 'info';
  const message = `The counter says ${counter.value}, but the list of members has ${count}. Is one of them out of date?`;
  return [{ id: 'numbers-contradict', severity, path: counter.path, message }];
}

/** Contradictory numbers of members. */
export function contradictions({ root, texts }: DataFile): Found[] {
  const counter = memberCounter(root);
  return counter ? [...inList(root, counter), ...texts.flatMap(text => inProse(text, counter))] : [];
}
