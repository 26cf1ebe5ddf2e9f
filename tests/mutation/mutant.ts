import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transpileModule } from 'typescript';

/** A realistic mistake in one place of a source file. */
export interface Mutation {
  /** The code as it is; it occurs exactly once in the file. */
  readonly from: string;
  /** The code with the mistake. */
  readonly to: string;
  /** Who is hurt by the mistake, and how. */
  readonly hurts: string;
}

/** Mistakes in one file, and the tests that should notice them. */
export interface MutationGroup {
  readonly file: string;
  readonly tests: readonly string[];
  readonly mutations: readonly Mutation[];
}

export interface Mutant extends Mutation {
  readonly file: string;
  readonly tests: readonly string[];
}

export const flatten = (groups: readonly MutationGroup[]): Mutant[] =>
  groups.flatMap(({ file, tests, mutations }) => mutations.map(mutation => ({ file, tests, ...mutation })));

/** The folder of `src` that a mutant is in: `elements`, `base`, `data`, `i18n` or `embed`. */
export const floorOf = ({ file }: Mutant): string => file.split('/')[1] ?? '';

/**
 * The text of the source file with the mistake in it.
 * @throws Error when `from` does not occur exactly once, or when the result is not TypeScript
 */
export function mutate(source: string, { file, from, to }: Pick<Mutant, 'file' | 'from' | 'to'>): string {
  const count = source.split(from).length - 1;
  if (count !== 1) throw new Error(`${file}: this code occurs ${count} times, not once: ${from}`);
  const mutated = source.replace(from, () => to);
  const { diagnostics = [] } = transpileModule(mutated, { fileName: file, reportDiagnostics: true });
  if (diagnostics.length) throw new Error(`${file}: this is not TypeScript: ${to}`);
  return mutated;
}

/** What is wrong with a list of mutants, a line each. */
export function problemsOf(mutants: readonly Mutant[], root: string): string[] {
  return mutants.flatMap(mutant => {
    try {
      mutate(readFileSync(join(root, mutant.file), 'utf8'), mutant);
      for (const test of mutant.tests) readFileSync(join(root, test));
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}
