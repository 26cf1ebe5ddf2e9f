import { fold } from '../../i18n/fold.js';
import type { Found, Path } from '../finding.js';
import { distance } from './distance.js';
import { childOf, isRecord, listAt, type DataFile } from './walk.js';

/** The words that two spellings of one name share: no case, marks, punctuation, articles, or seats of hamza. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/[ؤئء]/g, '')
    .split(/[ \n]/)
    .map(word => word.replace(/^(?:و?ال|و?لل)(?=\p{L}{3})/u, ''))
    .filter(word => word && !/^(?:the|of|for|and|in|ve|icin|u|bo|ji)$/.test(word));

/** Two names with the same digits that differ in a letter or two: "Foundation" and "Fundation". */
function alike(one: string, other: string): boolean {
  if (one === other) return one.length > 1;
  const length = Math.min(one.length, other.length);
  if (length < 12 || Math.abs(one.length - other.length) > 2) return false;
  return distance(one, other) <= (length < 20 ? 1 : 2);
}

/** The host and path of a page, without what does not matter. */
function pageOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const { hostname, pathname, search } = new URL(url);
  return hostname && `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}

/**
 * What the names that may be alike share: all digits, since different numbers are different names, and all letters, or all
 * words but one. So a name is compared with few others, however long the list is.
 */
function keysOf(words: readonly string[]): string[] {
  const letters = words.join('');
  const digits = letters.replace(/\D/g, '');
  return [letters, ...words.map((_, at) => `${digits} ${words.with(at, '*').join(' ')}`)];
}

interface Known {
  readonly index: number;
  readonly name: string;
}

/** Finds an earlier member of nearly the same name. */
function nameIndex(): (member: unknown, index: number) => readonly [lang: string, first: number] | undefined {
  const known = new Map<string, Known[]>();
  return (member, index) => {
    const names = childOf(member, 'name');
    let found: readonly [lang: string, first: number] | undefined;
    for (const [lang, text] of isRecord(names) ? Object.entries(names) : []) {
      if (typeof text !== 'string') continue;
      const words = wordsOf(text);
      const name = words.join('');
      const rows = keysOf(words).map(key => {
        const row = known.get(`${lang} ${key}`) ?? [];
        known.set(`${lang} ${key}`, row);
        return row;
      });
      const first = rows.flatMap(row => row.find(other => alike(name, other.name)) ?? [])[0];
      if (first) found ??= [lang, first.index];
      for (const row of rows) row.push({ index, name });
    }
    return found;
  };
}

/** Members that are in the list twice. */
export function memberFaults({ root }: DataFile): Found[] {
  const earlier = nameIndex();
  const pages = new Map<string, number>();
  return listAt(root, 'members').flatMap((member, index): Found[] => {
    const found = (path: Path, what: string, first: number): Found[] => [
      {
        id: 'duplicate-member',
        severity: 'warning',
        path: ['members', index, ...path],
        message: `${what} as member ${first + 1} of the list: is it the same member twice?`,
      },
    ];
    const page = pageOf(childOf(member, 'url'));
    const samePage = page === undefined ? undefined : pages.get(page);
    if (page !== undefined && samePage === undefined) pages.set(page, index);
    const sameName = earlier(member, index);
    if (sameName) return found(['name', sameName[0]], 'The same name, or nearly the same,', sameName[1]);
    return samePage === undefined ? [] : found(['url'], 'The same address', samePage);
  });
}
