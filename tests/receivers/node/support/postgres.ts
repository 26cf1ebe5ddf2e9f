import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The folder of PostgreSQL's programs, in which Debian keeps one for each version; undefined if there is none. */
async function findPrograms(): Promise<string | undefined> {
  const versions = await readdir('/usr/lib/postgresql').catch((): string[] => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest && `/usr/lib/postgresql/${newest}/bin`;
}

export const programs = await findPrograms();

/** Why the tests of this file do not run, or false. */
export const missing = !programs && 'PostgreSQL is not installed (Debian: apt-get install postgresql)';

export interface Cluster {
  /** The address of an empty database. */
  createDatabase(encoding?: string): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops the server and deletes its data. */
  remove(): Promise<void>;
}

/** PostgreSQL refuses to run as root; as root, Debian's user `postgres` runs it. */
function asUser(program: string, args: readonly string[]): Promise<unknown> {
  const command = join(programs ?? '', program);
  return process.getuid?.() === 0
    ? run('runuser', ['-u', 'postgres', '--', command, ...args])
    : run(command, [...args]);
}

/** A PostgreSQL server with data of its own, which listens on a socket in a temporary folder. */
export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  if (process.getuid?.() === 0) {
    const { stdout } = await run('id', ['-u', 'postgres']);
    await chown(folder, Number(stdout), -1);
  }
  const data = join(folder, 'data');
  await asUser('initdb', [
    '-D',
    data,
    '-U',
    'receiver',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale',
    'C.UTF-8',
    '--no-sync',
  ]);
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c max_connections=50`;
  const start = async (): Promise<void> => {
    await asUser('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  };
  const stop = async (): Promise<void> => {
    await asUser('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']); // as if the machine had failed
  };
  await start();
  let databases = 0;
  return {
    start,
    stop,
    async createDatabase(encoding = 'UTF8') {
      const name = `test${++databases}`;
      const options = ['-h', folder, '-U', 'receiver', '-T', 'template0', '-E', encoding, '--locale', 'C'];
      await asUser('createdb', [...options, name]);
      return `postgres://receiver@/${name}?host=${folder}`;
    },
    async remove() {
      await stop().catch(() => undefined); // it may have been stopped
      await rm(folder, { recursive: true });
    },
  };
}
