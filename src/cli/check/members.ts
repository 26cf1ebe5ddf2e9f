import { fold } from '../../i18n/fold.js';
import type { Found, Path } from '../finding.js';
import { distance } from './distance.js';
import { childOf, isRecord, listAt, type DataFile } from './walk.js';

/** What two spellings of one name share: no case, marks, punctuation, spaces, articles, or seats of hamza. */
const essence = (name: string): string =>
  fold(name)
    .replace(/[ؤئء]/g, '')
    .split(' ')
    .map(word => word.replace(/^(?:و?ال|و?لل)(?=\p{L}{3})/u, ''))
    .filter(word => !/^(?:the|of|for|and|in|ve|icin|u|bo|ji)$/.test(word))
    .join('');

/** Two names that differ in a letter or two: "Foundation" and "Fundation". Different numbers are different names. */
function alike(one: string, other: string): boolean {
  if (one === other) return one.length > 1;
  const length = Math.min(one.length, other.length);
  const digits = (name: string): string => name.replace(/\D/g, '');
  if (length < 12 || digits(one) !== digits(other) || Math.abs(one.length - other.length) > 2) return false;
  return distance(one, other) <= (length < 20 ? 1 : 2);
}

/** The host and path of a page, without what does not matter. */
function pageOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const { hostname, pathname, search } = new URL(url);
  return hostname && `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}

function namesOf(member: unknown): Map<string, string> {
  const names = childOf(member, 'name');
  const entries = isRecord(names) ? Object.entries(names) : [];
  return new Map(entries.flatMap(([lang, name]) => (typeof name === 'string' ? [[lang, essence(name)] as const] : [])));
}

/** Members that are in the list twice. */
export function memberFaults({ root }: DataFile): Found[] {
  const members = listAt(root, 'members').map(member => ({
    names: namesOf(member),
    page: pageOf(childOf(member, 'url')),
  }));
  return members.flatMap(({ names, page }, index): Found[] => {
    const before = members.slice(0, index);
    const found = (path: Path, what: string, first: number): Found[] => [
      {
        id: 'duplicate-member',
        severity: 'warning',
        path: ['members', index, ...path],
        message: `${what} as member ${first + 1} of the list: is it the same member twice?`,
      },
    ];
    for (const [lang, name] of names) {
      const first = before.findIndex(other => alike(name, other.names.get(lang) ?? ''));
      if (first >= 0) return found(['name', lang], 'The same name, or nearly the same,', first);
    }
    const first = page === undefined ? -1 : before.findIndex(other => other.page === page);
    return first < 0 ? [] : found(['url'], 'The same address', first);
  });
}
