import { basename } from 'node:path';
import { parseFile, type CoalitionFile } from '../../data/coalition-file.js';
import type { Sheet } from '../prerender/fragment.js';
import { fragmentsOf } from './fragments.js';
import { headersFor } from './headers.js';
import { hasMany, membersSlice, withFirstMembers } from './members.js';
import { shortHash, textOutput, type Output } from './outputs.js';
import type { Progress } from './progress.js';
import { listOf, PUBLICATION, type Publication } from './publication.js';
import { sliceFile, sliceNames } from './slice.js';
import { sliceTemplate, type ScriptTag } from './script-tag.js';
import { snippetsFor } from './snippets.js';

type Json = Readonly<Record<string, unknown>>;

/** What is published. */
export interface Source {
  /** The data file with all its members in it. */
  readonly root: Json;
  /** The public address of the data file. */
  readonly url: string;
  /** The hash of what `root` was made from. */
  readonly hash: string;
  readonly script?: ScriptTag | undefined;
  /** The pictures of the file, copied. */
  readonly pictures: readonly Output[];
}

export interface Published {
  /** In the order in which to write them. */
  readonly outputs: readonly Output[];
  readonly publication: Publication;
  readonly sheets: readonly Sheet[];
}

/** How many earlier revisions stay under their own names. */
const COPIES = 10;

const json = (path: string, value: unknown): Output => textOutput(path, `${JSON.stringify(value)}\n`);

/** The members' slices of a file with many members, one for each language that it offers. */
const memberSlices = (root: Json, file: CoalitionFile): readonly Output[] =>
  hasMany(root)
    ? file.languages.map(lang => json(`members.${lang}.json`, membersSlice(sliceFile(membersSlice(root), lang, file))))
    : [];

/**
 * Everything that a publication consists of. The same source makes the same bytes.
 * @param before what is published now
 */
export async function publicationOf(
  { root, url, hash, script, pictures }: Source,
  before: Publication | undefined,
  progress: Progress,
): Promise<Published> {
  const name = basename(new URL(url).pathname);
  const whole = json(name, withFirstMembers(root));
  progress.step('Languages');
  const file = await parseFile(url, JSON.stringify(root));
  const first = withFirstMembers(root);
  const slices = sliceNames(file).map(slice => ({
    slice,
    output: json(sliceTemplate(name).replace('{lang}', slice), sliceFile(first, slice, file)),
  }));
  const members = memberSlices(root, file);
  progress.step('Texts of widgets');
  const { fragments, light, outputs: texts, sheets } = await fragmentsOf(file, progress.at);
  const copy = { ...whole, path: sliceTemplate(name).replace('{lang}', shortHash(whole.bytes)) };
  const copies = [copy.path, ...(before?.copies ?? []).filter(path => path !== copy.path)].slice(0, COPIES);
  const data = [...pictures, ...texts, ...members, ...slices.map(({ output }) => output), copy, whole];
  const hashes = Object.fromEntries(sheets.map(({ path, hash: style }) => [path, style]));
  const integrity = Object.fromEntries(Object.entries(listOf(data)).map(([path, one]) => [path, one.integrity]));
  const others = [
    ...headersFor([...data.map(({ path }) => path), ...copies, PUBLICATION, 'sri.json']),
    json('sri.json', { files: integrity, styles: hashes }),
    ...(script ? [snippetsFor({ fragments, light }, script, root, file)] : []),
  ];
  const publication: Publication = {
    contract: 'coalition-publication/1',
    version: __VERSION__,
    data: name,
    revision: file.revision!,
    updated: typeof root['updated'] === 'string' ? root['updated'] : undefined,
    source: hash,
    languages: Object.fromEntries(slices.map(({ slice, output }) => [slice, { data: output.path }])),
    fragments,
    copies,
    files: listOf([...data, ...others]),
  };
  return { outputs: [...data, ...others, json(PUBLICATION, publication)], publication, sheets };
}
