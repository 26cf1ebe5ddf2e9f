/**
 * Prints how many source lines the tests run, one row per folder of `src`, from the reports of `npm run coverage`. Some
 * browser tests load built files (above all for `src/embed`); their lines count as not run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { coverageTable, type Report } from './lib/coverage.js';

const istanbul = z.record(
  z.string(),
  z.object({
    path: z.string(),
    statementMap: z.record(z.string(), z.object({ start: z.object({ line: z.number() }) })),
    s: z.record(z.string(), z.number()),
  }),
);

/** Istanbul's JSON, made from V8's figures, in which each line is a statement. */
function readReport(file: string): Report {
  const report = istanbul.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.values(report).map(({ path, statementMap, s }) => [
      relative('.', path).replaceAll('\\', '/'),
      new Map(Object.entries(statementMap).map(([id, { start }]) => [start.line, (s[id] ?? 0) > 0])),
    ]),
  );
}

/** A file that contains only types: no engine loads it, so no report lists it. */
const isTypesOnly = (text: string): boolean =>
  /^\s*(?:export \{\};)?\s*$/.test(
    ts.transpileModule(text, {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
        removeComments: true,
      },
    }).outputText,
  );

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => `src/${file.replaceAll('\\', '/')}`)
  .filter(file => /(?<!\.d)\.ts$/.test(file) && !file.startsWith('src/generated/'))
  .map(file => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => !isTypesOnly(text));
const lengths = new Map(sources.map(({ file, text }) => [file, text.trimEnd().split('\n').length]));
const reports = {
  browser: readReport('coverage/browser/coverage-final.json'),
  node: readReport('coverage/node/coverage-final.json'),
};

const print = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => (index ? cell.padStart(9) : cell.padEnd(14))).join(''));
print('lines run', 'files', 'lines', 'browser', 'Node', 'either');
for (const { floor, files, lines, ...counts } of coverageTable(lengths, reports)) {
  const percent = (count: number): string => `${((100 * count) / lines).toFixed(1)} %`;
  print(floor, String(files), String(lines), percent(counts.browser), percent(counts.node), percent(counts.either));
}
const unread = [...lengths.keys()].filter(file => !reports.browser.has(file) && !reports.node.has(file));
if (unread.length) console.log(`\nNo test loads the source of:\n  ${unread.join('\n  ')}`);
