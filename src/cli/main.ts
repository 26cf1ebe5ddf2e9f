#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { receive } from '../../receivers/node/command.js';
import { inspect } from './check/check.js';
import type { Finding } from './finding.js';
import { fixText } from './fix.js';
import { readSource, Unreadable } from './read-source.js';
import { report } from './report.js';
import { checkSlices } from './slices.js';

const usage = `coalition-widgets check FILE [--fix] [--json] [--strict]

Checks a coalition's data file and says what is wrong, where, and what to do.

FILE       a file, an https or http address, or - for standard input
--fix      corrects what is safe to correct, and keeps the rest of the file as it is
--json     the findings as JSON
--strict   warnings fail too
--help     this

coalition-widgets receive --help   stores what the form sends

Exit code: 0 no findings that fail, 1 findings that fail, 2 the file could not be read.`;

const options = {
  fix: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

interface Options {
  readonly fix: boolean;
  readonly json: boolean;
  readonly strict: boolean;
}

const fails = (findings: readonly Finding[], strict: boolean): boolean =>
  findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

function refuse(reason: string): number {
  console.error(`coalition-widgets: ${reason}`);
  return 2;
}

/** Corrects a file, and returns its text. The byte order mark stays, if there is one. */
async function fix(file: string): Promise<string> {
  const original = await readSource(file, { keepMark: true });
  const mark = original.startsWith('\ufeff') ? '\ufeff' : '';
  const { text, fixed } = fixText(original.slice(mark.length));
  if (fixed > 0) await writeFile(file, mark + text);
  console.error(`${file}: ${fixed} ${fixed === 1 ? 'correction' : 'corrections'} written`);
  return text;
}

async function check(source: string, options: Options): Promise<number> {
  const { json, strict } = options;
  const text = options.fix ? await fix(source) : await readSource(source);
  const { findings: own, coverage } = inspect(text);
  const isJson = !own.some(({ id }) => id === 'json');
  const { slices, findings: ofSlices } = isJson ? await checkSlices(source, text) : { slices: [], findings: [] };
  const findings = [...own, ...ofSlices];
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  const inSlices = slices.flatMap(({ name, inspection }) => inspection.findings.map(one => ({ ...one, file: name })));
  const reports = slices.map(({ name, inspection }) =>
    report(name, inspection.findings, inspection.coverage, { colour }),
  );
  if (json) console.log(JSON.stringify([...findings, ...inSlices], null, 2));
  else console.log([report(source, findings, coverage, { colour }), ...reports].join('\n\n'));
  return fails([...findings, ...inSlices], strict) ? 1 : 0;
}

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'receive') return receive(args.slice(1));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, source, ...rest] = positionals;
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (command !== 'check' || source === undefined || rest.length > 0) return refuse(usage);
    if (values.fix && (source === '-' || /^https?:/i.test(source)))
      return refuse('--fix needs a file that it can write');
    return await check(source, values);
  } catch (error) {
    if (error instanceof Unreadable) return refuse(`could not read the file: ${error.message}`);
    if (error instanceof TypeError && 'code' in error) return refuse(`${error.message}\n\n${usage}`);
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
