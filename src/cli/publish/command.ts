import { resolve, dirname, basename } from 'node:path';
import { parseArgs } from 'node:util';
import { errorsIn } from '../check/check.js';
import { Misused } from '../misused.js';
import { readSource } from '../read-source.js';
import { hasColours, report } from '../report.js';
import { checkSlices } from '../slices.js';
import { changesBetween, type Change } from './changes.js';
import { withAllMembers } from './members.js';
import { bytesAt, inParallel, integrityOf, remove, tooLarge, write, type Output } from './outputs.js';
import { copyPictures } from './pictures.js';
import { progressOn } from './progress.js';
import { PUBLICATION, publicationIn, refusal, type Publication } from './publication.js';
import { publicationOf, type Published } from './publish.js';
import { ownBuild } from './script-tag.js';
import { findSharp } from './sharp.js';
import { publishUsage } from './usage.js';

const options = {
  out: { type: 'string' },
  url: { type: 'string' },
  script: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

type Json = Readonly<Record<string, unknown>>;

function addressOf(option: string, url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new Misused(`${option} is a public address, such as https://example.org/coalition.json`);
  return new URL(url).href;
}

/** The data file that is published, with all its members. */
async function publishedRoot(folder: string, before: Publication): Promise<Json> {
  const path = resolve(folder, before.data);
  return withAllMembers(path, JSON.parse(await readSource(path)) as Json);
}

/** What is in the folder afterwards. */
interface Result {
  readonly written: number;
  readonly removed: readonly string[];
}

async function save(folder: string, { outputs, publication }: Published, before?: Publication): Promise<Result> {
  const kept = new Set([...outputs.map(({ path }) => path), ...publication.copies]);
  const removed = [...Object.keys(before?.files ?? {}), ...(before?.copies ?? [])].filter(path => !kept.has(path));
  const last = outputs.at(-1)!; // it tells others that all is there
  const isWritten = await inParallel(outputs.slice(0, -1), output => write(folder, output));
  isWritten.push(await write(folder, last));
  const written = isWritten.filter(Boolean).length;
  for (const path of removed) await remove(folder, path);
  return { written, removed };
}

/** The bytes of a file of the last publication, if it is still as it was written. */
const keptIn =
  (folder: string, before: Publication | undefined) =>
  async (path: string): Promise<Buffer | undefined> => {
    const bytes = before?.files[path] && (await bytesAt(resolve(folder, path)));
    return bytes && integrityOf(bytes) === before.files[path]!.integrity ? bytes : undefined;
  };

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

async function sizes(folder: string, { path, bytes }: Output): Promise<string> {
  const small = await bytesAt(resolve(folder, `${path}.br`));
  return `  ${path}: ${kilobytes(bytes.length)}${small ? `, compressed ${kilobytes(small.length)}` : ''}`;
}

const describe = ({ section, added, changed, removed }: Change): string =>
  `  ${section}: ${[added && `${added} added`, changed && `${changed} changed`, removed && `${removed} removed`]
    .filter(Boolean)
    .join(', ')}`;

/** What must be mended in a file and its slices before it is published, as a report; empty if nothing must. */
async function faultsOf(source: string, text: string): Promise<string> {
  const own = errorsIn(text);
  const isJson = !own.findings.some(({ id }) => id === 'json');
  const { slices, findings } = isJson ? await checkSlices(source, text, errorsIn) : { slices: [], findings: [] };
  const all = [{ name: source, inspection: { ...own, findings: [...own.findings, ...findings] } }, ...slices];
  return all
    .filter(({ inspection }) => inspection.findings.length)
    .map(({ name, inspection: { findings: errors, coverage } }) =>
      report(name, errors, coverage, { colour: hasColours(process.stderr) }),
    )
    .join('\n\n');
}

/** Runs the command `publish`. */
export async function publish(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: { ...options }, allowPositionals: true });
  const [source, ...rest] = positionals;
  const { out, json } = values;
  if (source === undefined || rest.length || out === undefined || values.url === undefined)
    throw new Misused(publishUsage);
  const url = addressOf('--url', values.url);
  if (!/\.json$/.test(new URL(url).pathname)) throw new Misused('--url is the address of a file that ends in .json');
  if (resolve(dirname(source)) === resolve(out))
    throw new Misused('--out is the folder of FILE itself; name another one');

  const progress = progressOn(process.stderr);
  progress.step('Check');
  const text = await readSource(source);
  const refuse = (reason: string): number => {
    progress.end();
    console.error(reason);
    return 1;
  };
  const faults = await faultsOf(source, text);
  if (faults) return refuse(faults);
  const complete = await withAllMembers(source, JSON.parse(text) as Json);
  const hash = integrityOf(Buffer.from(JSON.stringify(complete)));
  const before = await publicationIn(out);
  const refused = refusal(before, complete, hash);
  if (refused) return refuse(`${source}: ${refused}`);
  progress.step('Pictures');
  const means = { sharp: await findSharp(), kept: keptIn(out, before), progress };
  const { root, outputs: pictures, problems, warnings } = await copyPictures(source, complete, means);
  const script = values.script && {
    url: addressOf('--script', values.script),
    build: await ownBuild(),
  };
  const published = await publicationOf({ root, url, hash, pictures, script: script || undefined }, before, progress);
  const large = tooLarge(published.outputs);
  if (large.length) return refuse(large.join('\n'));
  const earlier = before && (await publishedRoot(out, before).catch(() => undefined));
  const changes = earlier ? changesBetween(earlier, root) : [];
  progress.step('Files');
  const result = values['dry-run'] ? undefined : await save(out, published, before);
  progress.end();

  const { outputs, publication, sheets } = published;
  if (json) {
    const { files, ...facts } = publication;
    console.log(
      JSON.stringify({ ...facts, before: before?.revision, changes, problems, warnings, files, ...result }, null, 2),
    );
    return problems.length ? 1 : 0;
  }
  const isData = ({ path }: Output): boolean =>
    path.endsWith('.json') && !publication.copies.includes(path) && path !== PUBLICATION && path !== 'sri.json';
  console.log(
    [
      before
        ? `Revision ${before.revision} → ${publication.revision}`
        : `Revision ${publication.revision}, the first one here`,
      ...changes.map(describe),
      ...(await Promise.all(outputs.filter(isData).map(one => sizes(out, one)))),
      `  texts of widgets: ${Object.values(publication.fragments).reduce((sum, one) => sum + Object.keys(one).length, 0)}, style sheets: ${sheets.length}, pictures: ${pictures.length}`,
      ...problems.map(problem => `A picture could not be read: ${problem}`),
      ...warnings,
      ...(script ? [] : ['Name the script tag with --script to get snippets.html.']),
      result
        ? `${outputs.length} files in ${basename(resolve(out))}: ${result.written} changed, ${result.removed.length} removed`
        : `${outputs.length} files; nothing written`,
    ].join('\n'),
  );
  return problems.length ? 1 : 0;
}
