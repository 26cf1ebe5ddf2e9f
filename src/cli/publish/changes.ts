import { childOf, isRecord, walk } from '../check/walk.js';
import { pointerOf, type Path } from '../finding.js';

/** What changed in a section. */
export interface Change {
  readonly section: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** A path that names items by `id` instead of their position, so that a new item at the top is one change. */
function stablePath(root: unknown, path: Path): string {
  const parts: (string | number)[] = [];
  path.reduce((value, key) => {
    const child = childOf(value, key);
    const id = Array.isArray(value) ? childOf(child, 'id') : undefined;
    parts.push(typeof id === 'string' ? id : key);
    return child;
  }, root);
  return pointerOf(parts);
}

/** Every text, number and address of a file, by where it is. */
function valuesOf(root: unknown): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { path, value } of walk(root).leaves) {
    if (isRecord(value) || Array.isArray(value) || path.includes('sources')) continue; // copies follow their picture
    values.set(stablePath(root, path), JSON.stringify(value));
  }
  return values;
}

/** The keys that every publication changes. */
const expected = new Set(['revision', 'updated']);

/** How many values two versions of a data file differ in, by section. */
export function changesBetween(before: unknown, now: unknown): readonly Change[] {
  const [earlier, later] = [valuesOf(before), valuesOf(now)];
  const bySection = new Map<string, { added: number; changed: number; removed: number }>();
  for (const pointer of new Set([...earlier.keys(), ...later.keys()])) {
    const [old, value] = [earlier.get(pointer), later.get(pointer)];
    const section = pointer.split('/')[1]!;
    if (old === value || expected.has(section)) continue;
    const counts = bySection.get(section) ?? { added: 0, changed: 0, removed: 0 };
    counts[old === undefined ? 'added' : value === undefined ? 'removed' : 'changed']++;
    bySection.set(section, counts);
  }
  return [...bySection].map(([section, counts]) => ({ section, ...counts }));
}
