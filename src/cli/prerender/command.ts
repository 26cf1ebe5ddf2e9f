import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { inspect } from '../check/check.js';
import { Misused } from '../misused.js';
import { readSource, reasonOf, Unreadable } from '../read-source.js';
import { hasColours, report } from '../report.js';
import { publishedData, type PublishedData } from './data.js';
import { eachFragment } from './each-fragment.js';
import type { Writing } from './fragment.js';
import { prerenderPage, type Outcome } from './page.js';
import { prerenderUsage } from './usage.js';

const options = {
  data: { type: 'string' },
  url: { type: 'string' },
  styles: { type: 'string', default: 'inline' },
  nonce: { type: 'string' },
  light: { type: 'boolean', default: false },
  fragments: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** The pages at a path, in order. */
async function pagesAt(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await readdir(path, { recursive: true });
    return names
      .filter(name => /\.html?$/i.test(name))
      .sort()
      .map(name => join(path, name));
  } catch (error) {
    throw new Unreadable(`${path}: ${reasonOf(error)}`);
  }
}

function addressOf(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new Misused(`--url is the public address of the data file, such as https://example.org/coalition.json`);
  return new URL(url).href;
}

/** Writes each widget in each language, as a file of its own. Returns how many there are. */
async function writeFragments(
  folder: string,
  data: PublishedData,
  writing: Writing,
  write: (path: string, text: string) => Promise<unknown>,
): Promise<number> {
  const sheets = new Map<string, string>();
  let count = 0;
  const all = eachFragment(data.languages, lang => data.forReaders(lang), { ...writing, light: true });
  for await (const { tag, lang, shadow, light, sheets: own } of all) {
    await write(join(folder, `${tag}.${lang}.html`), `${shadow}${light}\n`);
    await write(join(folder, `${tag}.${lang}.light.html`), `${light}\n`);
    for (const { path, css } of own) sheets.set(path, css);
    count++;
  }
  for (const [path, css] of sheets) await write(join(folder, path), css);
  return count;
}

const describe = (page: string, { tag, line, lang, isWritten, problem }: Outcome): string =>
  `${page}:${line} <${tag}> in ${lang}: ${[isWritten ? 'written' : 'left alone', problem].filter(Boolean).join(', ')}`;

async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Runs the command `prerender`. */
export async function prerender(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: { ...options }, allowPositionals: true });
  const { data: source, styles, nonce, light, json, fragments } = values;
  if (source === undefined || values.url === undefined || !(positionals.length || fragments))
    throw new Misused(prerenderUsage);
  if (styles !== 'inline' && styles !== 'link') throw new Misused('--styles is inline or link');
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce)) throw new Misused('--nonce is a base64 value');
  const url = addressOf(values.url);
  const text = await readSource(source);
  const { findings, coverage } = inspect(text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length) {
    console.error(report(source, errors, coverage, { colour: hasColours(process.stderr) }));
    return 1;
  }
  const data = await publishedData(source, text, url);
  const writing: Writing = { styles, nonce, light };
  const write = values['dry-run'] ? () => Promise.resolve() : save;
  const pages = (await Promise.all(positionals.map(pagesAt))).flat();
  const results: { readonly page: string; readonly changed: boolean; readonly outcomes: readonly Outcome[] }[] = [];
  for (const page of pages) {
    const before = await readSource(page, { keepMark: true });
    const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
    const { html, outcomes } = await prerenderPage(before.slice(mark.length), data, writing);
    const changed = mark + html !== before;
    if (changed) await write(page, mark + html);
    results.push({ page, changed, outcomes });
    if (!json) for (const one of outcomes) console.log(describe(page, one));
  }
  const written = fragments === undefined ? 0 : await writeFragments(fragments, data, writing, write);
  if (json) console.log(JSON.stringify({ pages: results, fragments: written }, null, 2));
  else {
    const changed = results.filter(one => one.changed).length;
    console.log(`${pages.length} pages, ${changed} changed; ${written} fragments`);
  }
  return results.some(({ outcomes }) => outcomes.some(({ problem }) => problem)) ? 1 : 0;
}
