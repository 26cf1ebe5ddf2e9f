import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { mutate, type Mutant } from './mutant.js';

/** How long tests may take, in milliseconds. A mutant that makes them hang is noticed too. */
const DEADLINE = 180_000;

/** The tests that read `dist/`. */
const needsBuild = (test: string): boolean =>
  /^tests\/(?:embed|fonts|host)\//.test(test) && !test.endsWith('/query.node.test.ts');

const isNodeTest = (test: string): boolean => test.endsWith('.node.test.ts');

/** `broken`: the build failed, or the process of the browser ended; that says nothing of the tests. */
export type Verdict = 'passed' | 'failed' | 'timed out' | 'broken';

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A copy of the project in which mutants are tested; the working tree is never changed. */
export class Workspace {
  /** What the last tests printed. */
  output = '';
  #browser: ChildProcess | undefined;

  constructor(
    readonly root: string,
    readonly folder: string,
  ) {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
      .toString()
      .split('\0')
      .filter(file => file && existsSync(join(root, file)));
    for (const file of [...files, 'custom-elements.json']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    const dependencies = '.cache/vite-wtr'; // prepared once
    if (existsSync(join(root, dependencies)))
      cpSync(join(root, dependencies), join(folder, dependencies), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  }

  /** Ends what runs, and deletes the copy. */
  remove(): void {
    this.#browser?.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs the tests of a mutant with the mutant in place. */
  async test(mutant: Mutant): Promise<Verdict> {
    const path = join(this.folder, mutant.file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, mutate(source, mutant));
    try {
      return await this.run(mutant.tests);
    } finally {
      writeFileSync(path, source);
    }
  }

  /** Runs tests, those in Node first, since they are quick; stops after the first file with a failure. */
  async run(tests: readonly string[]): Promise<Verdict> {
    if (tests.some(needsBuild) && (await this.#command('vite', ['build', '--logLevel', 'error'])) !== 'passed')
      return 'broken';
    const inNode = tests.filter(isNodeTest);
    let verdict = inNode.length ? await this.#command('tsx', ['--test', ...inNode]) : 'passed';
    for (const test of tests.filter(file => !isNodeTest(file)))
      if (verdict === 'passed') verdict = await this.#inBrowser(test);
    return verdict;
  }

  #command(name: string, args: readonly string[]): Promise<Verdict> {
    const child = spawn(join(this.folder, 'node_modules/.bin', name), args, {
      cwd: this.folder,
      shell: process.platform === 'win32',
    });
    return this.#verdict(child, answer => child.once('close', code => answer(code === 0 ? 'passed' : 'failed')));
  }

  async #inBrowser(test: string): Promise<Verdict> {
    const port = await freePort();
    this.#browser ??= fork(join(this.folder, 'tests/mutation/browser.ts'), {
      cwd: this.folder,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const child = this.#browser;
    const verdict = await this.#verdict(child, answer => {
      child.once('message', passed => answer(passed ? 'passed' : 'failed')).once('close', () => answer('broken'));
      child.send({ tests: [test], port });
    });
    if (verdict === 'timed out' || verdict === 'broken') this.#browser = undefined;
    return verdict;
  }

  /** What comes of tests in another process, which is ended at the deadline. */
  #verdict(child: ChildProcess, run: (answer: (verdict: Verdict) => void) => void): Promise<Verdict> {
    this.output = '';
    const print = (text: Buffer): void => void (this.output += text.toString());
    child.stdout?.on('data', print);
    child.stderr?.on('data', print);
    return new Promise<Verdict>(resolve => {
      const timer = setTimeout(() => {
        child.kill(); // closes its browser
        setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
        resolve('timed out');
      }, DEADLINE);
      run(verdict => {
        clearTimeout(timer);
        resolve(verdict);
      });
    }).finally(() => {
      child.removeAllListeners();
      child.stdout?.removeAllListeners('data').resume();
      child.stderr?.removeAllListeners('data').resume();
    });
  }
}
