import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Result } from '../../../src/cli/conformance/check.js';
import { Receiver } from '../../../src/cli/conformance/receiver.js';
import { checks, runCheck } from '../../../src/cli/conformance/run.js';

/** A receiver under test; `work`: the bits of the proof of work that it asks for. */
export const receiverAt = (url: string, work?: number) =>
  new Receiver({ url, form: 'volunteer', field: 'name', origin: 'https://member.example', isText: false, work });

/** What one check finds. */
export async function result(url: string, id: string, work?: number): Promise<Result> {
  const check = checks.find(one => one.id === id);
  assert.ok(check, id);
  return runCheck(check, receiverAt(url, work));
}

/** Runs the command. */
export const shell = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'conformance', ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
