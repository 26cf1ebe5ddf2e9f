import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { run } from '../run.js';
import { file } from '../support.js';

const folder = await mkdtemp(join(tmpdir(), 'publish-'));
after(() => rm(folder, { recursive: true }));
/** A file of the test's own folder. */
export const path = (name: string): string => join(folder, name);
/** The public address of the data file. */
export const url = 'https://coalition.example/data/coalition.json';

const goal = (id: string): object => ({ id, text: { ar: `هدف ${id}`, en: `Goal ${id}` } });
/** A data file of a revision, with what the test adds. */
export const data = (revision: number, more: object = {}): Record<string, unknown> =>
  file({ revision, languages: ['ar', 'en'], name: { ar: 'تحالف', en: 'Coalition' }, goals: [goal('one')], ...more });

/** Publishes a file into a folder, and returns what the command did. */
export async function publish(value: unknown, out: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const source = path('source.json');
  await writeFile(source, JSON.stringify(value, null, 2));
  return run(['publish', source, '--out', path(out), '--url', url, ...args], '', env);
}

/** The paths of all files in a folder. */
export async function filesIn(name: string): Promise<readonly string[]> {
  const entries = await readdir(path(name), { recursive: true, withFileTypes: true });
  return entries
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(path(name).length + 1))
    .sort();
}

/** A published JSON file. */
export const published = async (name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path(name), 'utf8')) as Record<string, unknown>;
