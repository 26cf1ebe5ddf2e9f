#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { inspect } from './check/check.js';
import type { Finding } from './finding.js';
import { readSource, Unreadable } from './read-source.js';
import { report } from './report.js';

const usage = `coalition-widgets check FILE [--json] [--strict]

Checks a coalition's data file and says what is wrong, where, and what to do.

FILE       a file, an https or http address, or - for standard input
--json     the findings as JSON
--strict   warnings fail too
--help     this

Exit code: 0 no findings that fail, 1 findings that fail, 2 the file could not be read.`;

const options = {
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const fails = (findings: readonly Finding[], strict: boolean): boolean =>
  findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

function refuse(reason: string): number {
  console.error(`coalition-widgets: ${reason}`);
  return 2;
}

async function check(source: string, json: boolean, strict: boolean): Promise<number> {
  const { findings, coverage } = inspect(await readSource(source));
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  console.log(json ? JSON.stringify(findings, null, 2) : report(source, findings, coverage, { colour }));
  return fails(findings, strict) ? 1 : 0;
}

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, source, ...rest] = positionals;
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (command !== 'check' || source === undefined || rest.length > 0) return refuse(usage);
    return await check(source, values.json, values.strict);
  } catch (error) {
    if (error instanceof Unreadable) return refuse(`could not read the file: ${error.message}`);
    if (error instanceof TypeError && 'code' in error) return refuse(`${error.message}\n\n${usage}`);
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
