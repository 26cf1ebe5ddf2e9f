/**
 * Runs every test: in Node, then in the browsers (`--browsers chromium,firefox,webkit`, default chromium), and ends with
 * one count of both.
 */
import { spawn } from 'node:child_process';

const browsers = process.argv[process.argv.indexOf('--browsers') + 1] ?? '';
const wanted = process.argv.includes('--browsers') ? browsers : 'chromium';

/** Runs a command, shows what it prints, and answers with it. */
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
/** The last count that each browser printed; the lines before it are of a run under way. */
const perBrowser = (text: string, pattern: RegExp): number => {
  const last = new Map([...text.matchAll(pattern)].map(([, browser, count]) => [browser, Number(count)]));
  return [...last.values()].reduce((sum, count) => sum + count, 0);
};

const node = await run('npx', ['tsx', '--test', 'tests/**/*.node.test.ts']);
const web = await run('npx', ['wtr'], { BROWSERS: wanted });
const passed = number(node.text, /^(?:ℹ|#) pass (\d+)/gm) + perBrowser(web.text, /^(\w+): \|.*?(\d+) passed/gm);
const failed = number(node.text, /^(?:ℹ|#) fail (\d+)/gm) + perBrowser(web.text, /^(\w+): \|.*?(\d+) failed/gm);
const broken = node.code !== 0 || web.code !== 0;
console.log(`\n${passed} passed, ${Math.max(failed, broken ? 1 : 0)} failed`);
process.exitCode = broken ? 1 : 0;
