/** What a coalition publishes: the data file, and beside it its prerendered texts (`publication.json`). */
import { createHash } from 'node:crypto';
import { fragmentOf } from '../../src/cli/prerender/fragment.js';
import { publishedData } from '../../src/cli/prerender/data.js';
import { CoalitionDataError } from '../../src/data/errors.js';
import { tags } from '../../src/generated/tags.js';

const bytes = (content: string | Buffer): Buffer => Buffer.from(content);
const integrity = (content: string | Buffer): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** A fragment's shadow root without its style sheets. */
const rootOf = (shadow: string): string =>
  shadow.replace(/^<template[^>]*>(?:<style>[^<]*<\/style>)*|<\/template>$/g, '');

/**
 * The files of a publication, by path.
 * @param data the data file
 * @param url its public address
 */
export async function publicationOf(data: object, url: string): Promise<Map<string, Buffer>> {
  const text = JSON.stringify(data);
  const published = await publishedData('coalition.json', text, url);
  const files = new Map([['coalition.json', bytes(text)]]);
  const fragments: Record<string, Record<string, object>> = {};
  for (const tag of tags)
    for (const lang of published.languages)
      try {
        const file = await published.forReaders(lang);
        const { shadow, light, sheets } = await fragmentOf(tag, {}, lang, file, { styles: 'inline', light: true });
        const [root, plain] = ['root', 'light'].map(one => `fragments/${tag}.${lang}.${one}.html`) as [string, string];
        files.set(root, bytes(rootOf(shadow))).set(plain, bytes(light));
        for (const { path, css } of sheets) files.set(path, bytes(css));
        (fragments[tag] ??= {})[lang] = { root, light: plain, styles: sheets.map(({ path }) => path) };
      } catch (error) {
        if (!(error instanceof CoalitionDataError)) throw error; // the file has no such section
      }
  const listed = [...files].map(([path, content]) => [path, { bytes: content.length, integrity: integrity(content) }]);
  const publication = {
    contract: 'coalition-publication/1',
    version: '0.1.0',
    data: 'coalition.json',
    revision: published.revision,
    updated: '2026-11-27',
    languages: Object.fromEntries(published.languages.map(lang => [lang, { data: `coalition.${lang}.json` }])),
    fragments,
    files: Object.fromEntries(listed) as object,
  };
  return files.set('publication.json', bytes(JSON.stringify(publication)));
}
