import { parseArgs } from 'node:util';
import { openAll, toCsv, toJsonText } from '../data/open/open.js';
import { NoSubmissions, readSubmissions } from '../data/open/submissions.js';
import { readKeyFiles, writePrivate } from './keys.js';
import { Misused } from './misused.js';
import { readSource, Unreadable } from './read-source.js';

export const openUsage = `coalition-widgets open FILE --key FILE [--out FILE] [--json]

Opens sealed submissions, and writes them as a table for spreadsheets (CSV).

FILE         what the receiver has stored or exported, as JSON Lines, JSON or CSV; - for standard input
--key FILE   a private key; repeat it for earlier keys
--out FILE   where to write, readable for you alone; an existing file is never replaced; default: standard output
--json       writes JSON instead

Exit code: 0 everything was opened, 1 something could not be opened, 2 a file could not be read.`;

const options = {
  key: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Runs the command `open`. */
export async function open(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: { ...options }, allowPositionals: true });
  const [source, ...rest] = positionals;
  const { key: files, out, json } = values;
  if (source === undefined || rest.length || !files.length) throw new Misused(openUsage);
  const keys = await readKeyFiles(files);
  const { opened, faults } = await openAll(readKept(await readSource(source)), keys);
  const text = json ? toJsonText(opened) : toCsv(opened);
  if (out === undefined) process.stdout.write(text);
  else await writePrivate(out, text);
  for (const fault of faults) console.error(fault);
  console.error(`${opened.length} opened, ${faults.length} not`);
  return faults.length ? 1 : 0;
}

function readKept(text: string): ReturnType<typeof readSubmissions> {
  try {
    return readSubmissions(text);
  } catch (error) {
    if (error instanceof NoSubmissions) throw new Unreadable(error.message);
    throw error;
  }
}
