/**
 * Measures the receiver for Node: submissions a second, one, 16 and 100 at a time, and the first answer after a start with
 * 100,000 stored. `npx tsx bench/receiver.ts [--out STORE]`; `--url URL` measures a receiver that runs already. For the
 * kills: `npx tsx bench/receiver-kill.ts`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rowOf } from '../receivers/node/ledger.js';
import { openStore } from '../receivers/node/store/open.js';
import { aSubmission } from '../tests/receivers/node/support/submissions.js';

const ROWS = 100_000;
const SECONDS = 5;
/** About 1 KB of JSON in UTF-8, as a filled-in form has. */
const answers = { name: 'ليلى حسن', email: 'layla@example.org', text: 'أود التطوع في مجال الصحة. '.repeat(16) };

const { values } = parseArgs({ options: { out: { type: 'string' }, url: { type: 'string' } } });
const folder = await mkdtemp(join(tmpdir(), 'receiver-bench-'));
const out = values.out ?? join(folder, 'submissions.db');
const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** Sends one submission, and resolves with the milliseconds until its receipt. */
function send(url: string): Promise<number> {
  const body = JSON.stringify(aSubmission(answers));
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    request(url, { method: 'POST', agent, headers }, response => {
      response.resume().on('end', () => {
        if (response.statusCode === 201) resolve(performance.now() - start);
        else reject(new Error(`status ${response.statusCode}`));
      });
    })
      .on('error', reject)
      .end(body);
  });
}

async function measure(url: string, atOnce: number): Promise<void> {
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1000;
  const visit = async (): Promise<void> => {
    while (performance.now() < end) times.push(await send(url));
  };
  await Promise.all(Array.from({ length: atOnce }, visit));
  times.sort((a, b) => a - b);
  const [p50, p99] = [0.5, 0.99].map(part => times[Math.floor(times.length * part)]!.toFixed(1));
  console.log(`${atOnce} at a time: ${Math.round(times.length / SECONDS)} a second, p50 ${p50} ms, p99 ${p99} ms`);
}

async function startReceiver(): Promise<{ url: string; child: ChildProcess }> {
  const command = ['--import', 'tsx', 'tests/receivers/node/support/receive.ts', '--port', '0', '--out', out];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  // it keeps reading, so that the receiver can go on writing
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log = log.includes('\n') ? log : log + text));
  while (!log.includes('\n')) await once(child.stdout, 'data');
  console.log(log.trim());
  return { url: /http:[^"]+/.exec(log)![0], child };
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'close');
}

async function fill(): Promise<void> {
  const store = await openStore(out);
  const received = new Date().toISOString();
  for (let i = 0; i < ROWS; i += 500)
    await store.add(Array.from({ length: 500 }, () => rowOf(aSubmission(answers), received)));
  await store.close();
}

const runs = [1, 16, 100];
if (values.url !== undefined) {
  for (const atOnce of runs) await measure(values.url, atOnce);
} else {
  const first = await startReceiver();
  for (const atOnce of runs) await measure(first.url, atOnce);
  agent.destroy();
  await end(first.child);
  await fill();
  const second = await startReceiver();
  console.log(`with ${ROWS} more stored, the first answer takes ${(await send(second.url)).toFixed(1)} ms`);
  agent.destroy();
  await end(second.child);
}
await rm(folder, { recursive: true });
