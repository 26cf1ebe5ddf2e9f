/** The receiver for Node behind a proxy that makes one mistake. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { TestContext } from 'node:test';
import { portOf } from '../../receivers/node/support/port.js';
import { start, stop } from '../../receivers/node/support/server.js';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface Sent {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** A mistake: what is forwarded, or what is answered instead. */
export type Mistake = (sent: Sent, forward: (sent: Sent) => Promise<Answer>) => Promise<Answer>;

/** What arrived, until the body ended or the connection broke. */
async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of req) chunks.push(chunk as Buffer);
  } catch {
    // what there is
  }
  return Buffer.concat(chunks);
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    ['content-type', 'idempotency-key', 'origin'].flatMap(name => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Starts a receiver that makes a mistake; `patient`: whether it waits for a slow body. Resolves with its address. */
export async function startFaulty(t: TestContext, mistake: Mistake, patience = 10_000): Promise<string> {
  const { url } = await start(t);
  const forward = async ({ method, headers, body }: Sent): Promise<Answer> => {
    const content = method === 'POST' ? { body: new Uint8Array(body) } : {};
    const response = await fetch(url, { method, headers, ...content });
    const answer = Object.fromEntries(
      [...response.headers].filter(([name]) => !/^(?:connection|keep-|transfer-)/.test(name)),
    );
    return { status: response.status, headers: answer, body: await response.text() };
  };
  const server = createServer((req, res) => {
    const timer = setTimeout(() => res.writeHead(408).end(), patience);
    void bodyOf(req)
      .then(body => mistake({ method: req.method ?? '', headers: headersOf(req), body }, forward))
      .then(({ status, headers, body }) => {
        clearTimeout(timer);
        if (!res.headersSent) res.writeHead(status, headers).end(body);
      });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.after(() => stop(server));
  return `http://127.0.0.1:${portOf(server)}/`;
}

/** Changes every answer. */
export const answering =
  (change: (answer: Answer, sent: Sent) => Partial<Answer>): Mistake =>
  async (sent, forward) => {
    const answer = await forward(sent);
    return { ...answer, ...change(answer, sent) };
  };

/** Answers each body with a receipt of its own. */
export const newReceipts: Mistake = answering(({ status, body }) =>
  status === 201 ? { body: JSON.stringify({ ...(JSON.parse(body) as object), receipt: randomUUID() }) } : {},
);

/** Answers a known id without a look at the content. */
export function trusting(): Mistake {
  const known = new Map<string, Answer>();
  return async (sent, forward) => {
    const id = sent.headers['idempotency-key'] ?? '';
    const answer = known.get(id) ?? (await forward(sent));
    if (id && answer.status === 201) known.set(id, answer);
    return answer;
  };
}
