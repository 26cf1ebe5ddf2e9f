#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { receive, usage as receiveUsage } from '../../receivers/node/command.js';
import { inspect } from './check/check.js';
import { conformance, usage as conformanceUsage } from './conformance/command.js';
import type { Finding } from './finding.js';
import { fixText } from './fix.js';
import { keys, keysUsage } from './keys.js';
import { Misused } from './misused.js';
import { open, openUsage } from './open.js';
import { ROLE } from './prerender-thread.js';
import { prerenderUsage } from './prerender/usage.js';
import { publishUsage } from './publish/usage.js';
import { readSource, Unreadable } from './read-source.js';
import { hasColours, report } from './report.js';
import { checkSlices } from './slices.js';

const checkUsage = `coalition-widgets check FILE [--fix] [--json] [--strict]

Checks a coalition's data file and says what is wrong, where, and what to do.

FILE       a file, an https or http address, or - for standard input
--fix      corrects what is safe to correct, and keeps the rest of the file as it is
--json     the findings as JSON
--strict   warnings fail too
--help     this

Exit code: 0 no findings that fail, 1 findings that fail, 2 the file could not be read.`;

/** The commands besides `check`, with their own arguments. */
const commands: Readonly<Record<string, readonly [run: (args: readonly string[]) => Promise<number>, usage: string]>> =
  {
    conformance: [conformance, conformanceUsage],
    keys: [keys, keysUsage],
    open: [open, openUsage],
    // it changes the globals, so that the elements find what they expect of a page
    prerender: [async args => (await import('./prerender/command.js')).prerender(args), prerenderUsage],
    publish: [async args => (await import('./publish/command.js')).publish(args), publishUsage],
    receive: [receive, receiveUsage],
  };

const usage = [checkUsage, ...Object.values(commands).map(([, own]) => own)].join('\n\n\n');

const options = {
  fix: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
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
  const colour = hasColours(process.stdout);
  const inSlices = slices.flatMap(({ name, inspection }) => inspection.findings.map(one => ({ ...one, file: name })));
  const reports = slices.map(({ name, inspection }) =>
    report(name, inspection.findings, inspection.coverage, { colour }),
  );
  if (json) console.log(JSON.stringify([...findings, ...inSlices], null, 2));
  else console.log([report(source, findings, coverage, { colour }), ...reports].join('\n\n'));
  return fails([...findings, ...inSlices], strict) ? 1 : 0;
}

async function main(args: readonly string[]): Promise<number> {
  const [name = ''] = args;
  const [run, own] = (Object.hasOwn(commands, name) && commands[name]) || [];
  if (args.includes('--help') || args.includes('-h')) {
    console.log(own ?? (name === 'check' ? checkUsage : usage));
    return 0;
  }
  try {
    if (run) return await run(args.slice(1));
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, source, ...rest] = positionals;
    if (command !== 'check' || source === undefined || rest.length > 0) return refuse(usage);
    if (values.fix && (source === '-' || /^https?:/i.test(source)))
      return refuse('--fix needs a file that it can write');
    return await check(source, values);
  } catch (error) {
    if (error instanceof Misused) return refuse(error.message);
    if (error instanceof Unreadable) return refuse(`could not read the file: ${error.message}`);
    if (error instanceof TypeError && 'code' in error) return refuse(`${error.message}\n\n${own ?? checkUsage}`);
    throw error;
  }
}

// a build tool's thread for `coalition-widgets/prerender`, so that the package holds the code once
if (parentPort && workerData === ROLE) (await import('./prerender/serve.js')).serve(parentPort);
else process.exitCode = await main(process.argv.slice(2));
