import type { Worker } from 'node:worker_threads';
import type { Finding } from './finding.js';
import { startThread } from './prerender-thread.js';

/** How pages are prerendered. */
export interface PrerenderOptions {
  /** The data file: its path, or its `https` or `http` address. */
  readonly data: string;
  /** The public address of the data file, as the pages name it. Required if `data` is a path. */
  readonly url?: string | undefined;
  /** Whether the text also stands in the page as plain HTML, for reader views, search engines and old browsers. */
  readonly light?: boolean | undefined;
  /** The nonce of the page's Content Security Policy, for inline style sheets: a base64 value. */
  readonly nonce?: string | undefined;
  /** `inline` (default): style sheets stand in the page; `link`: they are files beside the data file, from `publish`. */
  readonly styles?: 'inline' | 'link' | undefined;
}

/** A widget that was left alone, or whose text is not wholly in the page. */
export interface PrerenderFinding {
  readonly file: string;
  /** The line of its tag, from 1. */
  readonly line: number;
  readonly tag: string;
  /** The language of its text. */
  readonly lang: string;
  /** Why, with place: one line. */
  readonly message: string;
}

/** Thrown if the data file cannot be read, or has errors. `message` is the report for people. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  /** The errors of `coalition-widgets check`; empty if the file could not be read. */
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[]) {
    super(message);
    this.findings = findings;
  }
}

/** @internal */
export interface Order {
  readonly id: number;
  readonly html: string;
  readonly data: string;
  readonly url: string;
  readonly light: boolean;
  readonly styles: 'inline' | 'link';
  readonly nonce: string | undefined;
}

/** @internal */
export type Answer =
  | { readonly id: number; readonly errors: readonly Finding[]; readonly message: string }
  | { readonly id: number; readonly failure: unknown }
  | {
      readonly id: number;
      readonly html: string;
      readonly outcomes: readonly {
        readonly tag: string;
        readonly line: number;
        readonly lang: string;
        readonly isWritten: boolean;
        readonly problem?: string;
      }[];
    };

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let count = 0;

/** The thread that prerenders. It does not keep a process running that has nothing else to do. */
function thread(): Worker {
  if (worker) return worker;
  const made = startThread();
  const stop = (error: unknown): void => {
    if (worker === made) worker = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  made.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.done(answer);
    waiting.delete(answer.id);
    if (!waiting.size) made.unref();
  });
  made.on('error', stop);
  made.on('exit', code => stop(new Error(`The thread that prerenders ended with code ${code}`)));
  return (worker = made);
}

function addressOf({ data, url = data }: PrerenderOptions): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new TypeError('url is the public address of the data file, such as https://example.org/coalition.json');
  return new URL(url).href;
}

/**
 * Puts the text of each widget into a page. What an earlier call has put there is replaced; every other byte stays.
 * @param html the page
 * @param options `file`: the name of the page in findings; the others as for the command
 * @returns the page, and what was left alone; `html` is as before if nothing has changed
 * @throws DataFileError if the data file cannot be read, or has errors
 * @throws TypeError if an option has a wrong value
 */
export async function prerenderHtml(
  html: string,
  options: PrerenderOptions & { readonly file: string },
): Promise<{ readonly html: string; readonly findings: readonly PrerenderFinding[] }> {
  const { data, file, light = false, nonce, styles = 'inline' } = options;
  const url = addressOf(options);
  if (!['inline', 'link'].includes(styles)) throw new TypeError('styles is inline or link');
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce)) throw new TypeError('nonce is a base64 value');
  const mark = html.startsWith('\ufeff') ? '\ufeff' : '';
  const id = count++;
  const order: Order = { id, html: html.slice(mark.length), data, url, light, styles, nonce };
  const answer = await new Promise<Answer>((done, fail) => {
    waiting.set(id, { done, fail });
    const port = thread();
    port.ref();
    port.postMessage(order);
  });
  if ('failure' in answer) throw answer.failure;
  if ('errors' in answer) throw new DataFileError(answer.message, answer.errors);
  const findings = answer.outcomes.flatMap(({ tag, line, lang, isWritten, problem }) => {
    const message = `${file}:${line} <${tag}> in ${lang}: ${isWritten ? 'written' : 'left alone'}, ${problem}`;
    return problem ? [{ file, line, tag, lang, message }] : [];
  });
  return { html: mark + answer.html, findings };
}
