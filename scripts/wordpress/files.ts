import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSheets } from '../../src/cli/prerender/fragment.js';
import { tags } from '../../src/generated/tags.js';
import { elements } from '../../src/generated/elements.js';
import { sourceLocale } from '../lib/locales.js';
import { addresses } from './addresses.js';
import { attributesOf, blockOf } from './blocks.js';
import { catalogue } from './gettext.js';
import { php } from './php.js';
import { titles } from './titles.js';

const SOURCE = 'wordpress/coalition-widgets';
/** The names that WordPress has for a few of our languages; the others it calls as we do. */
const WORDPRESS_NAMES: Readonly<Record<string, string>> = { ku: 'kmr', tr: 'tr_TR' };

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).replaceAll('\\', '/'));

/** The table of widgets that the plug-in reads. */
const table = (named: Readonly<Partial<Record<string, string>>>): string => {
  const widgets = Object.fromEntries(
    tags.map(tag => [tag, { title: named[tag]!, summary: elements[tag].summary, attributes: attributesOf(tag) }]),
  );
  return `<?php
/**
 * The widgets, and where the data file has addresses. Written by the build.
 *
 * @package Coalition_Widgets
 */

defined( 'ABSPATH' ) || exit;

return ${php({ widgets, addresses: { ...addresses() } })};
`;
};

/**
 * Every file of the plug-in, by its path in the zip file. Reads `dist/cdn`: build it first.
 * @param version of the library
 */
export function pluginFiles(version: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const add = (path: string, content: string | Buffer): void =>
    void files.set(`coalition-widgets/${path}`, Buffer.from(content));
  const named = titles();
  const english = named.get(sourceLocale)!;
  for (const path of filesOf(SOURCE)) {
    const text = readFileSync(path, 'utf8').replaceAll('@VERSION@', version);
    add(path.slice(SOURCE.length + 1), text);
  }
  add('LICENSE', readFileSync('LICENSE'));
  add('includes/table.php', table(english));
  for (const tag of tags)
    add(`blocks/${tag}/block.json`, `${JSON.stringify(blockOf(tag, english[tag]!, version), null, '\t')}\n`);
  for (const [code, own] of named) {
    if (code === sourceLocale) continue;
    const entries = tags.flatMap(tag => (own[tag] ? [[english[tag]!, own[tag]] as const] : []));
    const both = entries.flatMap(([from, to]) => [[from, to] as const, [`block title\x04${from}`, to] as const]);
    add(`languages/coalition-widgets-${WORDPRESS_NAMES[code] ?? code}.mo`, catalogue(code, new Map(both)));
  }
  for (const [path, css] of allSheets()) add(path, css);
  for (const path of filesOf('dist/cdn'))
    if (!/\/frame\.|\/chunks\.json$/.test(path)) add(path.slice('dist/'.length), readFileSync(path));
  return files;
}
