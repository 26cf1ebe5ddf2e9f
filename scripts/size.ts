/**
 * Prints what visitors download, in bytes after brotli compression (quality 11, as hosts should serve it), and fails if
 * it exceeds the limits. "A page with one widget" covers all scripts that such a page loads: the script tag, the base
 * with Lit, the widget, and the words of one language. Then lists every published file, with its limit in
 * `scripts/size-limits.json`. Run `npm run build` first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { chunkTable } from './lib/chunk-table.js';
import { tags } from '../src/generated/tags.js';
import { codes } from './lib/locales.js';
import { grown, holdAgainst } from './lib/size-limits.js';

const entry = 'dist/cdn/coalition-widgets.js';
const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length;
/**
 * All scripts of a page with one widget in Arabic.
 * @param loaded what the widget loads by itself before it shows
 */
function page(tag: string, ...loaded: string[]): string[] {
  const { folder, needs } = chunkTable();
  const names = new Set([tag, `ar.${tag}`, ...loaded]);
  for (const name of names) for (const needed of needs[name] ?? []) names.add(needed);
  return [entry, ...[...names].map(name => `dist/cdn/${folder}/${name}.js`)];
}

interface Row {
  readonly what: string;
  readonly files: readonly string[];
  readonly limit: number;
}
const rows: Row[] = [
  { what: 'a page with one <coalition-goals>, Arabic', files: page('coalition-goals'), limit: 13_050 },
  { what: 'a page with one <member-counter>, Arabic', files: page('member-counter'), limit: 16_050 },
  { what: 'a page with one <volunteer-form>, Arabic', files: page('volunteer-form', 'safety'), limit: 29_150 },
  { what: 'the script tag alone', files: [entry], limit: 1_560 },
  { what: 'the classic script, every widget, English', files: ['dist/iife/coalition-widgets.js'], limit: 60_400 },
];

function print(what: string, bytes: number, limit: number): void {
  const over = bytes > limit;
  const figures = `${String(bytes).padStart(7)} of ${String(limit).padStart(6)} bytes brotli`;
  console.log(`${figures}${over ? ` TOO LARGE by ${bytes - limit}: raise its limit by that` : ''}  ${what}`);
  if (over) process.exitCode = 1;
}

const room = (name: string, limit: number): number => grown(name, limit, tags.length, codes.length);

for (const { what, files, limit } of rows) {
  print(
    what,
    files.reduce((sum, file) => sum + brotli(file), 0),
    files.length === 1 ? room(files[0]!.replace('dist/', ''), limit) : limit,
  );
  for (const file of files) console.log(`${String(brotli(file)).padStart(11)}  ${file.replace('dist/', '')}`);
}

console.log('\nEvery published file:');
const listed = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync('scripts/size-limits.json', 'utf8')));
const limits: Record<string, number> = { ...listed };
for (const { files, limit } of rows) if (files.length === 1) limits[files[0]!.replace('dist/', '')] = limit;
const published = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.(?:js|css|html|json|woff2|txt|zip)$/.test(file))
  .map(path => ({ path, bytes: brotli(`dist/${path}`) }));
for (const { name, bytes, limit, files } of holdAgainst(limits, published))
  print(files.length > 1 ? `${name}  (${files.length} files)` : name, bytes, room(name, limit));
