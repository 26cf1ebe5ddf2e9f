import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

export const COMMAND = fileURLToPath(new URL('receive.ts', import.meta.url));

/** The arguments of Node that run the command from its sources. */
const FROM_SOURCES = ['--import', 'tsx', COMMAND];

interface ProcessOptions {
  /** The most KiB that a file of the process may have; the kernel refuses more. */
  readonly limit?: string;
  /** The arguments of Node that run the command `receive`. */
  readonly command?: readonly string[];
  /** Variables of the environment besides those of the test. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A receiver in its own process. */
export async function startProcess(
  t: Pick<TestContext, 'after'>,
  options: readonly string[],
  { limit = 'unlimited', command = FROM_SOURCES, env = {} }: ProcessOptions = {},
) {
  const script = 'ulimit -f "$1"; shift; exec "$@"';
  const args = ['-c', script, 'bash', limit, process.execPath, ...command, '--port', '0', ...options];
  const child: ChildProcess = spawn('bash', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  t.after(() => child.kill('SIGKILL'));
  assert.ok(child.stdout && child.stderr);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const [url] = /http:[^"]+/.exec(log) ?? [];
  assert.ok(url, log + errors);
  /** Ends the process, and resolves with its exit code; null when the signal ended it. */
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  };
  return { url, end, errors: () => errors, log: () => log };
}
