import { setTimeout as wait } from 'node:timers/promises';
import { sample, type Accepted, type Sample } from './sample.js';
import { Unmet } from './unmet.js';

/** Longer than a form waits for an answer. */
const DEADLINE = 20_000;
/** How often the command waits and repeats a request that was "too many". */
const PATIENCE = 3;
/** The longest that it waits each time, in seconds. */
const LONGEST_WAIT = 60;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The answer as JSON; `undefined` if it is none. */
  readonly body: unknown;
}

export interface Target extends Accepted {
  readonly url: string;
  /** The origin of the page that the requests seem to come from. */
  readonly origin: string;
  /** Whether the receiver is of the kind `json-text`. */
  readonly isText: boolean;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A receiver under test. */
export class Receiver {
  readonly target: Target;
  /** The number of submissions that it said it had stored, by id. */
  readonly stored = new Set<string>();

  constructor(target: Target) {
    this.target = target;
  }

  /** A submission that it should accept. */
  sample(value?: unknown): Sample {
    return sample(this.target, value);
  }

  /** Sends a submission as the form does. */
  submit(submission: object, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const id: Record<string, string> =
      'id' in submission && typeof submission.id === 'string' ? { 'idempotency-key': submission.id } : {};
    return this.post(JSON.stringify(submission), this.target.isText ? headers : { ...id, ...headers });
  }

  /** Sends a body as it is. */
  post(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const type = this.target.isText ? 'text/plain;charset=utf-8' : 'application/json';
    return this.request({ method: 'POST', body, headers: { 'content-type': type, ...headers } });
  }

  /** Sends a request, again later if it was one too many. */
  async request(init: RequestInit & { headers?: Record<string, string> }): Promise<Reply> {
    for (let attempt = 0; ; attempt += 1) {
      const reply = await this.#once(init);
      if (reply.status !== 429 || attempt === PATIENCE) return reply;
      await wait(Math.min(Number(reply.headers.get('retry-after')) || 1, LONGEST_WAIT) * 1000);
    }
  }

  async #once(init: RequestInit & { headers?: Record<string, string> }): Promise<Reply> {
    const { url, origin, isText } = this.target;
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        ...init,
        headers: { origin, ...init.headers },
        redirect: isText ? 'follow' : 'manual',
        signal: AbortSignal.timeout(DEADLINE),
      });
      text = await response.text();
    } catch (error) {
      throw new Unmet(`no answer: ${reasonOf(error)}`);
    }
    const body = parse(text);
    const status = isText && isObject(body) && typeof body['status'] === 'number' ? body['status'] : response.status;
    if (status < 300 && isObject(body) && typeof body['id'] === 'string') this.stored.add(body['id'].toLowerCase());
    return { status, headers: response.headers, text, body };
  }
}

/** Why a request failed, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing within ${DEADLINE / 1000} seconds`;
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}
