/** A real WordPress on this machine: its own code, on PHP compiled to WebAssembly, with SQLite for a database. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzip } from './unzip.js';

/** Which version: one of those in the package (6.2 to 6.5, or nightly, which was 6.7-alpha when it was packed). */
const VERSION = process.env['WORDPRESS'] ?? '6.5';
const READY_AFTER = 180_000; // milliseconds; installing WordPress takes 20 s on a slow machine
const here = (file: string): string => join('tests/wordpress', file);
const cache = '.cache/wordpress';
const builds = join(cache, 'node_modules/@wp-playground/wordpress-builds');

export interface Site {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** The folder of its files. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Installs WordPress and PHP from their packages, unless they are there as the lock file says. */
function install(): void {
  const lock = readFileSync(here('package-lock.json'));
  const installed = join(cache, 'installed.json');
  if (existsSync(installed) && readFileSync(installed).equals(lock)) return;
  console.log('Installing WordPress and PHP into .cache/wordpress (1 GB on the disk) ...');
  mkdirSync(cache, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(here(file), join(cache, file));
  const windows = process.platform === 'win32';
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: cache,
    stdio: 'inherit',
    shell: windows,
  });
  writeFileSync(installed, lock);
}

/** Puts WordPress' files together: its code comes packed, its style sheets and scripts beside it. */
function unpack(folder: string): void {
  const zip = join(builds, `src/wordpress/wp-${VERSION}.zip`);
  if (!existsSync(zip)) throw new Error(`WORDPRESS=${VERSION}: the package has no such version`);
  unzip(readFileSync(zip), folder);
  cpSync(join(builds, `public/wp-${VERSION}`), folder, { recursive: true });
  for (const path of ['mu-plugins', 'plugins']) mkdirSync(join(folder, 'wp-content', path), { recursive: true });
  cpSync(here('theme'), join(folder, 'wp-content/themes/classic'), { recursive: true });
}

/** Adds what the tests of pasted tags need: the plug-in of one file, and a site that changes with its addresses. */
function addSnippets(folder: string, widgets: string): void {
  const content = (path: string): string => join(folder, 'wp-content', path);
  const fill = (from: string, to: string, data = ''): void =>
    writeFileSync(
      content(to),
      readFileSync(from, 'utf8')
        .replaceAll('WIDGETS/', widgets)
        .replace(/https:\/\/widgets\.example\.org\/0\.1\.0\//, widgets)
        .replace(/https:\/\/coalition\.example\.org\/coalition\.json/, data),
    );
  fill(here('test-site.php'), 'mu-plugins/test-site.php');
  fill('docs/wordpress/coalition-widgets.php', 'plugins/coalition-widgets.php', `${widgets}data/cso-nes.json`);
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Waits until the server says that it listens. */
const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`WordPress did not start:\n${said}`)), READY_AFTER);
    const hear = (text: string): void => {
      said += text;
      if (!said.includes('Ready!')) return;
      clearTimeout(late);
      resolve();
    };
    server.stdout!.setEncoding('utf8').on('data', hear);
    server.stderr!.setEncoding('utf8').on('data', hear);
    server.once('exit', code => reject(new Error(`WordPress ended with ${code}:\n${said}`)));
  });

/**
 * Starts a new WordPress for pasted tags, with an administrator named `admin`.
 * @param widgets where the built library and the example data are served, ending in a slash
 */
export const startSite = (widgets: string): Promise<Site> => startWith(folder => addSnippets(folder, widgets));

/**
 * Starts a new WordPress, with an administrator named `admin`.
 * @param prepare adds what the site needs into its folder
 * @param php the version of PHP
 */
export async function startWith(prepare: (folder: string) => void, php = '8.3'): Promise<Site> {
  install();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  unpack(folder);
  prepare(folder);
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      join(cache, 'node_modules/@wp-playground/cli/wp-playground.js'),
      ...['server', '--port', String(port), '--php', php],
      ...['--wordpress-install-mode', 'install-from-existing-files'],
      ...['--mount-dir-before-install', folder, '/wordpress'],
      ...['DISABLE_WP_CRON', 'WP_DEBUG', 'WP_DEBUG_LOG'].flatMap(name => ['--define-bool', name, 'true']),
      ...['--define-bool', 'WP_DEBUG_DISPLAY', 'false'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = async (): Promise<void> => {
    const gone = new Promise(resolve => server.once('exit', resolve));
    if (server.exitCode === null && server.kill()) await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, folder, stop };
}
