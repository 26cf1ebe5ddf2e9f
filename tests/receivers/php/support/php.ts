import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { portOf } from '../../node/support/port.js';

const found = spawnSync('php', ['-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);']);

/** Why these tests cannot run here; `false` if they can. */
export const skip = found.status === 0 ? false : 'PHP with pdo_sqlite is not installed (php-cli, php-sqlite3)';

const root = await realpath(await mkdtemp(join(tmpdir(), 'receiver-php-')));
after(() => rm(root, { recursive: true, force: true }));

let sites = 0;

export interface Site {
  /** What the host's customer sees: the web root and what is beside it. */
  readonly home: string;
  readonly webRoot: string;
}

/** A host with the receiver in its web root. `settings`: PHP code of the array with the settings. */
export async function makeSite(settings?: string, folder = ''): Promise<Site> {
  sites += 1;
  const home = join(root, String(sites));
  const webRoot = join(home, 'public_html');
  await mkdir(join(webRoot, folder), { recursive: true });
  await copyFile('receivers/php/receive.php', join(webRoot, folder, 'receive.php'));
  if (settings) await writeFile(join(webRoot, folder, 'receive.settings.php'), `<?php return ${settings};`);
  return { home, webRoot };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server as unknown as Parameters<typeof portOf>[0]);
  await new Promise(resolve => server.close(resolve));
  return port;
}

export interface ServeOptions {
  readonly workers?: number;
  /** The most KiB that a file may have, from the kernel. */
  readonly limit?: string;
  /** Settings of PHP, such as `open_basedir=/srv`. */
  readonly options?: readonly string[];
  /** The script that answers every request, if there is one. */
  readonly script?: readonly [string] | readonly [];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts PHP's own server with several workers over a site. */
export async function serve(
  t: TestContext,
  { webRoot }: Site,
  { workers = 4, limit = 'unlimited', options = [], script = [], env = {} }: ServeOptions = {},
) {
  const port = await freePort();
  const args = [
    '-d',
    'display_errors=1',
    ...options.flatMap(one => ['-d', one]),
    '-S',
    `127.0.0.1:${port}`,
    '-t',
    webRoot,
    ...script,
  ];
  const shell = 'trap "" XFSZ; ulimit -f "$1"; shift; exec "$@"';
  const child: ChildProcess = spawn('bash', ['-c', shell, 'bash', limit, 'php', ...args], {
    detached: true, // a process group of its own, so that the workers end with it
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env, PHP_CLI_SERVER_WORKERS: String(workers) },
  });
  const closed = once(child, 'close');
  const kill = async (): Promise<void> => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, 'SIGKILL');
    await closed;
  };
  t.after(kill);
  let log = '';
  await new Promise<void>((resolve, reject) => {
    child.on('close', () => reject(new Error(`PHP ended:\n${log}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('started')) resolve();
    });
  });
  return { origin: `http://127.0.0.1:${port}`, url: `http://127.0.0.1:${port}/receive.php`, kill, log: () => log };
}

/** Runs the receiver's command line. */
export function command({ webRoot }: Site, ...args: string[]) {
  return spawnSync('php', [join(webRoot, 'receive.php'), ...args], { encoding: 'utf8' });
}
