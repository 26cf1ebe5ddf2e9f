import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { errorsIn, inspect } from '../../src/cli/check/check.js';
import type { Finding } from '../../src/cli/finding.js';

/** The findings in the text of a file. Its errors are those that `publish` asks for alone. */
export function checkText(text: string): readonly Finding[] {
  const { findings } = inspect(text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errorsIn(text).findings, errors);
  return findings;
}

/** The findings in a value, as if it stood in a file. */
export const findIn = (value: unknown): readonly Finding[] => checkText(JSON.stringify(value));

/** Each finding as `id pointer`, sorted; of one id when it is given. */
export const found = (value: unknown, id?: string): string[] =>
  findIn(value)
    .filter(one => id === undefined || one.id === id)
    .map(one => `${one.id} ${one.pointer}`)
    .sort();

/** The head of a data file, with what the test adds. */
export const file = (more: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  version: 1,
  revision: 1,
  languages: ['en'],
  ...more,
});

/** A published example. */
export const example = (name: string): string =>
  readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
