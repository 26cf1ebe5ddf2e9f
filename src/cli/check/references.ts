import type { Found, Path } from '../finding.js';
import { childOf, formPaths, isRecord, listAt, questionPaths, valueAt, type DataFile } from './walk.js';

/** Lists whose items have a unique key, and the harm if two items share it. */
const lists: readonly (readonly [path: Path, key: string, severity: Found['severity'], harm: string])[] = [
  [['goals'], 'id', 'warning', 'Links and styles that name it find only the first one.'],
  [['values'], 'id', 'warning', 'Links and styles that name it find only the first one.'],
  [['stats'], 'id', 'warning', 'A page that names it shows both.'],
  [['members'], 'id', 'warning', 'Links and styles that name it find only the first one.'],
  [['members', 'list'], 'id', 'warning', 'Links and styles that name it find only the first one.'],
  [['forms'], 'form', 'error', 'A page that names it shows the first one.'],
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

const inForms = (root: unknown): Found[] => [
  ...formPaths(root).flatMap(form =>
    repeatedKeys(root, [...form, 'fields'], 'name', 'error', 'One of the two answers is lost.'),
  ),
  ...questionPaths(root).flatMap(question =>
    repeatedKeys(root, [...question, 'options'], 'value', 'error', 'The answers cannot be told apart.'),
  ),
];

/** A form that a page cannot name, because `volunteer` has its id. */
const hiddenForms = (root: unknown): Found[] =>
  listAt(root, 'forms').flatMap((form, index): Found[] => {
    const id = childOf(form, 'form');
    if (typeof id !== 'string' || id !== valueAt(root, ['volunteer', 'form'])) return [];
    const message = `"${id}" is already the form of "volunteer": a page that names it shows that one. Choose another.`;
    return [{ id: 'duplicate-id', severity: 'error', path: ['forms', index, 'form'], message }];
  });

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
  ...inForms(root),
  ...hiddenForms(root),
  ...withoutTerm(root),
];
