/**
 * Runs all tests: in Node, then in the browsers (`--browsers chromium,firefox,webkit`; default chromium; `none` for
 * Node only), and prints the names of those that failed and one total. `--folder package` runs the tests of one folder
 * of `tests`; the tests in `tables`, which need packages of their own, run only this way. `--further` runs what
 * `npm test` leaves out: the other engines, the oldest Chromium, and the formats in browsers set to other languages.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

const option = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const further = process.argv.includes('--further');
const wanted = further ? 'others' : (option('--browsers') ?? 'chromium');
const only = option('--folder');
const folder = `tests/${only ?? ''}`;

/** Runs a command and prints and returns its output. */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; text: string }> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      process.stdout.write(part);
    });
    child.on('close', code => resolve({ code: code ?? 1, text }));
  });
}

const number = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0);
/** Escape sequences that move a terminal's cursor to overwrite a line. */
const cursor = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');
/** The last count of each browser. The lines before it are progress reports. */
const perBrowser = (text: string, pattern: RegExp): number => {
  const last = new Map(
    [...text.replace(cursor, '').matchAll(pattern)].map(([, browser, count]) => [browser, Number(count)]),
  );
  return [...last.values()].reduce((sum, count) => sum + count, 0);
};

/** The files below a folder. Installed packages are none of ours, and the recipes' have a link back to this folder. */
const filesBelow = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap(one =>
    one.isDirectory() && one.name !== 'node_modules' ? filesBelow(`${path}/${one.name}`) : `${path}/${one.name}`,
  );

/** Expands the file pattern, because Node 20 takes none after `--test` and shells differ. */
const nodeTests = filesBelow(`tests${only ? `/${only}` : ''}`).filter(
  file => file.endsWith('.node.test.ts') && (only || !file.startsWith('tests/tables/')),
);
const browserTests = only
  ? readdirSync(folder)
      .filter(file => /(?<!\.node)\.test\.ts$/.test(file))
      .map(file => `${folder}/${file}`)
  : [];

/**
 * Tests whose result must not depend on the browser's language. They also run in Chromium set to Turkish and to Arabic.
 */
const formatTests = readdirSync(only ? folder : 'tests/i18n')
  .filter(file => /^(?:oracle|browser-language).*\.test\.ts$/.test(file))
  .map(file => `${only ? folder : 'tests/i18n'}/${file}`);

const node = further ? { code: 0, text: '' } : await run('npx', ['tsx', '--test', ...nodeTests]);
if (wanted === 'none') process.exit(node.code);
const runs = [await run('npx', ['wtr', ...browserTests], { BROWSERS: wanted })];
const isFull = (wanted === 'all' || further) && !only;
/** Chromium 109 over the built files; there is one for Linux on x64 alone. */
const oldest =
  isFull && process.platform === 'linux' && process.arch === 'x64'
    ? await run('npx', ['tsx', '--test', 'tests/engines/chromium-109/chromium.check.ts'])
    : { code: 0, text: '' };
if (wanted === 'all' || further)
  runs.push(await run('npx', ['wtr', ...formatTests], { BROWSERS: 'chromium-tr,chromium-ar' }));
/** The lines that name a failed test, with the file of those in browsers: a long output hides them. */
const failures = (text: string): string[] => {
  let file = '';
  const found = text
    .replace(cursor, '')
    .split('\n')
    .flatMap(line => {
      file = /^(tests\/\S+):$/.exec(line.trim())?.[1] ?? file;
      if (/^\s*(?:not ok \d|✖ )/.test(line)) return [line.trim()];
      return /^\s*(?:𐄂|❌)/u.test(line) ? [`${file} ${line.trim()}`] : [];
    });
  return [...new Set(found)];
};
const inBrowsers = (pattern: RegExp): number => runs.reduce((sum, { text }) => sum + perBrowser(text, pattern), 0);
const inNode = (pattern: RegExp): number => number([node, oldest].map(({ text }) => text).join('\n'), pattern);
const passed = inNode(/^(?:ℹ|#) pass (\d+)/gm) + inBrowsers(/^(\w+):\s+\|.*?(\d+) passed/gm);
const failed = inNode(/^(?:ℹ|#) fail (\d+)/gm) + inBrowsers(/^(\w+):\s+\|.*?(\d+) failed/gm);
const broken = [node, oldest, ...runs].some(({ code }) => code !== 0);
if (broken) console.log(['\nFailed:', ...[node, oldest, ...runs].flatMap(({ text }) => failures(text))].join('\n  '));
console.log(`\n${passed} passed, ${Math.max(failed, broken ? 1 : 0)} failed`);
process.exitCode = broken ? 1 : 0;
