import type { Found, Path } from '../finding.js';
import { childOf, isRecord, listAt, valueAt, type DataFile } from './walk.js';

/** Lists whose items have a unique key, and the harm if two items share it. */
const lists: readonly (readonly [path: Path, key: string, severity: Found['severity'], harm: string])[] = [
  [['goals'], 'id', 'warning', 'Links and styles that name it find only the first one.'],
  [['values'], 'id', 'warning', 'Links and styles that name it find only the first one.'],
  [['stats'], 'id', 'warning', 'A page that names it shows both.'],
  [['members'], 'id', 'warning', 'Links and styles that name it find only the first one.'],
  [['members', 'list'], 'id', 'warning', 'Links and styles that name it find only the first one.'],
  [['volunteer', 'fields'], 'name', 'error', 'One of the two answers is lost.'],
];

function repeatedKeys(root: unknown, path: Path, key: string, severity: Found['severity'], harm: string): Found[] {
  const seen = new Map<unknown, number>();
  return listAt(root, ...path).flatMap((item, index): Found[] => {
    const name = childOf(item, key);
    const first = seen.get(name);
    if (typeof name !== 'string') return [];
    if (first === undefined) {
      seen.set(name, index);
      return [];
    }
    const message = `"${name}" is already the ${key} of item ${first + 1} in this list. ${harm} Choose another.`;
    return [{ id: 'duplicate-id', severity, path: [...path, index, key], message }];
  });
}

/** Two options of a question with the same value. */
const options = (root: unknown): Found[] =>
  listAt(root, 'volunteer', 'fields').flatMap((_, index) =>
    repeatedKeys(
      root,
      ['volunteer', 'fields', index, 'options'],
      'value',
      'error',
      'The answers cannot be told apart.',
    ),
  );

/** Sectors and places of members that have no entry in `terms`. */
function withoutTerm(root: unknown): Found[] {
  const terms = valueAt(root, ['terms']);
  const known = isRecord(terms) ? Object.keys(terms) : [];
  const path = Array.isArray(valueAt(root, ['members'])) ? ['members'] : ['members', 'list'];
  return listAt(root, ...path).flatMap((member, index) =>
    ['sectors', 'places'].flatMap(key =>
      listAt(member, key).flatMap((term, at): Found[] => {
        if (typeof term !== 'string' || known.includes(term)) return [];
        const message = `"terms" has no entry for "${term}": the widgets omit it. Add it, or correct the spelling.`;
        return [{ id: 'missing-term', severity: 'warning', path: [...path, index, key, at], message }];
      }),
    ),
  );
}

const withoutRevision = (root: unknown): Found[] =>
  !isRecord(root) || Object.hasOwn(root, 'revision')
    ? []
    : [
        {
          id: 'missing-revision',
          severity: 'warning',
          path: [],
          message:
            'The file has no "revision": an old copy of it may then be shown over a new one. Raise it with every publication.',
          suggestion: '"revision": 1',
        },
      ];

/** References to something that does not exist, and names that are not unique. */
export const referenceFaults = ({ root }: DataFile): Found[] => [
  ...withoutRevision(root),
  ...lists.flatMap(list => repeatedKeys(root, ...list)),
  ...options(root),
  ...withoutTerm(root),
];
