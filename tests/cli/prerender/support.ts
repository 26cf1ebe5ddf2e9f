import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { run } from '../run.js';
import { file } from '../support.js';

const folder = await mkdtemp(join(tmpdir(), 'prerender-'));
after(() => rm(folder, { recursive: true }));
/** A file of the test's own folder. */
export const path = (name: string): string => join(folder, name);
/** The public address of the data file. */
export const url = 'https://coalition.example/data.json';

const goals = [{ id: 'one', title: { ar: 'الأول', en: 'First' }, text: { ar: 'هدف', en: 'A <goal> & "more"' } }];
export const data = file({ revision: 3, languages: ['ar', 'en'], goals });
await writeFile(path('data.json'), JSON.stringify(data));

/** Prerenders a page, and returns what the command did. */
export async function prerender(
  page: string,
  args: readonly string[] = [],
  source = 'data.json',
): Promise<{ readonly html: string; readonly code: number | null; readonly out: string; readonly err: string }> {
  const name = path(`${crypto.randomUUID()}.html`);
  await writeFile(name, page);
  const told = await run(['prerender', name, '--data', path(source), '--url', url, ...args]);
  return { ...told, html: await readFile(name, 'utf8') };
}

/** The declarative shadow root of a page. */
export const root = (html: string): string =>
  /<template shadowrootmode="open">(.*?)<\/template>/s.exec(html)?.[1] ?? '';
/** The plain HTML of a page. */
export const light = (html: string): string => /<section data-coalition-text="".*?<\/section>/s.exec(html)?.[0] ?? '';
