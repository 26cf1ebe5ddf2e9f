import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A slow connection, as a visitor far away has it. */
export const slow = { roundTrip: 300, down: 1600, up: 750 };

/** Where the parts of the benchmark run, and how slow it is between them. */
export interface Link {
  readonly description: string;
  /** Whether the network itself is slow. If not, the browser has to pretend it. */
  readonly isReal: boolean;
  /** Runs a command on the server's side or on the browser's side. */
  run(side: 'server' | 'client', command: string, args: readonly string[]): ChildProcess;
  close(): void;
}

const namespaces = { server: 'cw-server', client: 'cw-client' };
const ip = (...args: readonly string[]): boolean => spawnSync('ip', args, { stdio: 'ignore' }).status === 0;
const remove = (): void => {
  for (const name of Object.values(namespaces)) ip('netns', 'del', name);
};

/** Waits for a line of a process's output, and fails if the process ends before. */
export async function untilPrinted(child: ChildProcess, line: string): Promise<void> {
  for await (const one of createInterface({ input: child.stdout! })) if (one === line) return;
  throw new Error(`${child.spawnargs.join(' ')} ended before it was ready`);
}

/** Two network namespaces with a slow link between them; `undefined` where the system cannot have them. */
async function namespaceLink(): Promise<Link | undefined> {
  remove(); // of a run that was killed
  if (process.getuid?.() !== 0 || !existsSync('/dev/net/tun')) return undefined;
  if (!Object.values(namespaces).every(name => ip('netns', 'add', name))) return undefined;
  const program = fileURLToPath(new URL('link.py', import.meta.url));
  const numbers = [slow.roundTrip, slow.down, slow.up].map(String);
  const emulator = spawn('python3', [program, namespaces.server, namespaces.client, ...numbers], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const failed = new Promise<never>((_, reject) => void emulator.once('error', reject));
  try {
    await Promise.race([untilPrinted(emulator, 'ready'), failed]);
  } catch {
    remove();
    return undefined;
  }
  return {
    isReal: true,
    description: 'two network namespaces with a slow link between them: TCP, TLS 1.3 and HTTP/2 of the system',
    run: (side, command, args) =>
      spawn('ip', ['netns', 'exec', namespaces[side], command, ...args], { stdio: ['ignore', 'pipe', 'inherit'] }),
    close() {
      emulator.kill();
      remove();
    },
  };
}

/** Without a link of its own, the browser delays each answer. It does not delay connections. */
const browserLink: Link = {
  isReal: false,
  description:
    'the protocol of the browser, which delays answers but not connections: figures for pages that connect to more than ' +
    'one host are too low',
  run: (_side, command, args) => spawn(command, [...args], { stdio: ['ignore', 'pipe', 'inherit'] }),
  close() {},
};

/** The slowest honest link that this machine can have. */
export const openLink = async (): Promise<Link> => (await namespaceLink()) ?? browserLink;
