import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { portOf } from './port.js';
import { listen, type ListenOptions } from '../../../../receivers/node/listen.js';

const root = await mkdtemp(join(tmpdir(), 'receiver-'));
after(() => rm(root, { recursive: true }));

let files = 0;

/** A path in a folder that does not exist yet. */
export function freshFile(): string {
  files += 1;
  return join(root, String(files), 'submissions.jsonl');
}

export async function stop(server: Server): Promise<void> {
  await new Promise(resolve => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

/** Starts a receiver for one test; it is stopped when the test ends. */
export async function start(t: TestContext, options: Partial<ListenOptions> = {}) {
  const file = options.file ?? freshFile();
  const server = await listen({ port: 0, ...options, file });
  t.after(() => stop(server));
  const url = `http://127.0.0.1:${portOf(server)}/`;
  return { file, server, url, post: (body: unknown, headers?: Record<string, string>) => post(url, body, headers) };
}

export interface Reply {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Sends JSON, or a string as it is. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The file's lines, each of which must be JSON. */
export async function stored(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}
