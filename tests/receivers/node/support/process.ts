import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The receiver's command. */
export const COMMAND = fileURLToPath(new URL('../../../../receivers/node/serve.ts', import.meta.url));

/** A receiver in its own process; `limit` is the most KiB a file of it may have, from the kernel. */
export async function startProcess(t: TestContext, options: readonly string[], limit = 'unlimited') {
  const command = 'ulimit -f "$1"; shift; exec "$@"';
  const args = ['-c', command, 'sh', limit, process.execPath, '--import', 'tsx', COMMAND, '--port', '0', ...options];
  const child: ChildProcess = spawn('bash', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  assert.ok(child.stdout && child.stderr);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [printed] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const [url] = /http:\S+/.exec(printed) ?? [];
  assert.ok(url, printed);
  /** Ends the process, and resolves with its exit code; null when the signal ended it. */
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  };
  return { url, end, errors: () => errors };
}
