/**
 * Mutation test: puts one mistake at a time into a copy of the sources and runs the tests that should notice it.
 * A mutant is killed when a test fails; a mutant that survives shows behaviour that no test holds.
 *
 *     npm run test:mutation                            every mutant
 *     npm run test:mutation -- src/i18n                the mutants with this text in their code or the path of their file or tests
 *     npm run test:mutation -- --list                  checks and prints the list; runs nothing
 *     npm run test:mutation -- --jobs 4                how many mutants run side by side; 2 by default
 *     npm run test:mutation -- --output                prints what the tests print for each survivor
 *
 * Exits with 1 when fewer than 95 % are killed, when the list no longer fits the sources, or when a test fails without a
 * mutant.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groups } from './mutants/index.js';
import { flatten, floorOf, problemsOf, type Mutant } from './mutant.js';
import { Workspace, type Verdict } from './workspace.js';

const REQUIRED = 0.95;

interface Result {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

const root = process.cwd();
const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, output: { type: 'boolean' }, jobs: { type: 'string', default: '2' } },
});

const isChosen = ({ file, from, tests }: Mutant): boolean =>
  !filters.length || filters.some(filter => [file, from, ...tests].some(text => text.includes(filter)));
const mutants = flatten(groups).filter(isChosen);

const oneLine = (code: string): string => code.replace(/\s+/g, ' ').trim() || '(nothing)';
const describe = ({ file, from, to, hurts }: Mutant): string =>
  `${file}\n    - ${oneLine(from)}\n    + ${oneLine(to)}\n    ${hurts}`;
const isKilled = ({ verdict }: Result): boolean => verdict === 'failed' || verdict === 'timed out';

/** Takes mutants off the queue until it is empty. */
async function work(workspace: Workspace, queue: Mutant[], results: Result[]): Promise<void> {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const started = performance.now();
    const verdict = await workspace.test(mutant);
    results.push({ mutant, verdict });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const word = { failed: 'killed', 'timed out': 'killed (timed out)', passed: 'SURVIVED', broken: 'BROKEN' };
    console.log(`${results.length} of ${mutants.length}  ${word[verdict]}  ${seconds} s  ${mutant.file}`);
    if (verdict === 'passed' || verdict === 'broken') {
      console.log(`  ${describe(mutant)}`);
      if (options.output || verdict === 'broken') console.log(workspace.output);
    }
  }
}

/** Prints the figures of each floor and the survivors. */
function report(results: readonly Result[]): void {
  const floors = new Set(results.map(({ mutant }) => floorOf(mutant)));
  const row = (name: string, of: readonly Result[]): void => {
    const killed = of.filter(isKilled).length;
    const percent = ((killed / of.length) * 100).toFixed(1);
    const cells = [of.length, killed, of.length - killed, percent].map(cell => String(cell).padStart(10));
    console.log(name.padEnd(10) + cells.join(''));
  };
  console.log(`\n${'floor'.padEnd(10)}   mutants    killed  survived         %`);
  for (const floor of [...floors].sort())
    row(
      floor,
      results.filter(({ mutant }) => floorOf(mutant) === floor),
    );
  row('all', results);
  const survivors = results.filter(result => !isKilled(result));
  if (survivors.length) console.log('\nSurvivors:');
  for (const { mutant } of survivors) console.log(`  ${describe(mutant)}\n    ${mutant.tests.join(' ')}`);
}

const problems = problemsOf(mutants, root);
for (const problem of problems) console.error(problem);
if (problems.length || !mutants.length) {
  console.error(`${problems.length} of ${mutants.length} mutants do not fit the sources.`);
  process.exit(1);
}
if (options.list) {
  for (const mutant of mutants) console.log(describe(mutant));
  console.log(`\n${mutants.length} mutants`);
  process.exit(0);
}

const jobs = Math.min(Math.max(1, Number(options.jobs) || 1), mutants.length);
const workspaces = Array.from(
  { length: jobs },
  (_, index) => new Workspace(root, join(root, '.cache/mutation', `${process.pid}-${index}`)),
);
const removeAll = (): void => workspaces.forEach(workspace => workspace.remove());
process.on('exit', removeAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

console.log('The tests, without a mutant …');
const started = performance.now();
const tests = [...new Set(mutants.flatMap(one => one.tests))];
const shares = workspaces.map((_, index) => tests.filter((_test, place) => place % jobs === index));
const first = await Promise.all(workspaces.map((workspace, index) => workspace.run(shares[index]!)));
for (const [index, verdict] of first.entries())
  if (verdict !== 'passed') console.error(`${workspaces[index]!.output}\nA test has ${verdict} without a mutant.`);
if (first.some(verdict => verdict !== 'passed')) process.exit(1);

const results: Result[] = [];
const queue = [...mutants];
await Promise.all(workspaces.map(workspace => work(workspace, queue, results)));
report(results);
console.log(`\n${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
process.exit(results.filter(isKilled).length / results.length < REQUIRED ? 1 : 0); // the browsers would keep it running
