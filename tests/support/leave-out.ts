import { coalition as schema, type Coalition } from '../../src/data/schema/coalition.js';
import type { Section } from '../fixtures/coalition.js';
import { remove } from './prune.js';

/** The way to an entry of a data file; its section first. */
export type Path = readonly [Section, ...(string | number)[]];

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function pathsBelow(path: Path, value: unknown): Path[] {
  return entriesOf(value).flatMap(([key, inside]) => {
    const entry: Path = [...path, Array.isArray(value) ? Number(key) : key];
    return [entry, ...pathsBelow(entry, inside)];
  });
}

/** The paths to all that these sections hold, what is around an entry before the entry. */
export const pathsIn = (file: Coalition, sections: readonly Section[]): Path[] =>
  sections.flatMap(key => pathsBelow([key], file[key]));

/** Whether a section is as the format says, and not empty. */
const isShown = (file: Coalition, key: Section): boolean =>
  entriesOf(file[key]).length > 0 && schema.shape[key].safeParse(file[key]).success;

/**
 * The file without some entries: languages of a text, optional texts, items of a list. What the format requires stays.
 * @param paths in the order of `pathsIn`
 */
export function leaveOut(file: Coalition, paths: readonly Path[]): Coalition {
  return paths.toReversed().reduce((left, path) => {
    const next = structuredClone(left);
    remove(next, path);
    return isShown(next, path[0]) ? next : left;
  }, file);
}
