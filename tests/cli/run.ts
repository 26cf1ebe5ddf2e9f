import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Runs the command from its sources. */
export async function run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { ...process.env, ...env },
  });
  child.stdin.on('error', () => undefined).end(input);
  const closed = new Promise<number | null>(done => child.on('close', done));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { out, err, code };
}
