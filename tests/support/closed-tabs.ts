/** Visitors who close the tab right after Send, and what a receiver far away gets of them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { openSealed } from '../../src/data/open/jwe.js';
import type { SealedSubmission, Submission } from '../../src/data/submit/submission.js';
import { farAway, type FarAway } from './far-away.js';
import { formShows, send, serveForm } from './form-page.js';
import { makeKey, publicPart, type PrivateKey } from './sealed.js';
import { stored } from './sealed-page.js';
import type { Tabs } from './tab.js';

/** How long nothing may arrive before nothing more is expected, in milliseconds. */
const QUIET = 5000;

export interface Visits {
  /** How many tabs open one after the other. */
  readonly tabs: number;
  /** How long each stays open after Send, in milliseconds. */
  readonly open?: number;
  /** The round trip to the receiver, in milliseconds. */
  readonly roundTrip?: number;
  /** Whether the answers are sealed. Those that did not arrive then wait on the device. */
  readonly isSealed?: boolean;
  /** Whether nothing reaches the receiver before all tabs are closed. */
  readonly isCutOff?: boolean;
}

export interface Arrivals {
  /** How many visitors' answers have arrived before the next visit. Of sealed ones, a later tab also sends what earlier ones left. */
  readonly closed: number;
  /** How many have arrived once a page with the form has been open again. */
  readonly visited: number;
  /** How many submissions have arrived besides: a visitor's answers under another id. */
  readonly doubled: number;
  /** How often browsers asked the receiver whether they may send. */
  readonly preflights: number;
  /** How many visitors' answers arrived after their tab had closed. A busy machine closes a tab late. */
  readonly afterwards: number;
  /** The longest time that a tab was open after Send, in milliseconds. */
  readonly longest: number;
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** A receiver on another origin, so that browsers ask with OPTIONS before they send: each time, as from a first visitor. */
function receiver(key: PrivateKey | undefined) {
  const names = new Map<string, string>();
  /** When the answers of a visitor arrived first. */
  const times = new Map<string, number>();
  let preflights = 0;
  const nameIn = async (body: Submission | SealedSubmission): Promise<string> => {
    const opened = 'sealed' in body ? (JSON.parse(await openSealed(body.sealed, [key!])) as Submission) : body;
    return String(opened.fields['name']);
  };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
    response.setHeader('access-control-max-age', '0');
    if (request.method === 'OPTIONS') {
      preflights++;
      return void response.writeHead(204).end();
    }
    const body = JSON.parse(await text(request)) as Submission | SealedSubmission;
    const at = performance.now();
    const name = await nameIn(body);
    names.set(body.id, name);
    if (!times.has(name)) times.set(name, at);
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id: body.id }));
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy()); // a connection that was cut
  });
  return { server, names, times, preflights: () => preflights };
}

/** Sends one form from a tab, and closes the tab. Returns how long it was open after Send. */
async function sendAndClose(browser: Tabs, url: string, name: string, open: number): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(url);
  await formShows(tab);
  const start = performance.now();
  const closes = pause(open);
  await send(tab, name);
  await closes;
  const time = performance.now() - start;
  await tab.close();
  return time;
}

/** Opens a page with the form, until nothing waits on the device. */
async function visitAgain(browser: Tabs, url: string): Promise<void> {
  const tab = await browser.newPage();
  await tab.goto(url);
  await formShows(tab);
  for (const end = Date.now() + 30_000; ((await stored(tab)) as unknown[]).length && Date.now() < end;)
    await pause(100);
  await tab.close();
}

/** Has visitors close their tabs right after Send, and counts what arrives. */
export async function closeTabs(browser: Tabs, visits: Visits): Promise<Arrivals> {
  const { tabs, open = 50, roundTrip = 300, isSealed = false, isCutOff = false } = visits;
  const key = isSealed ? await makeKey('closed-tab') : undefined;
  const { server, names, times, preflights } = receiver(key);
  const far: FarAway = await farAway(await listen(server), roundTrip);
  const submit = { url: `http://127.0.0.1:${far.port}/`, to: 'json' };
  const host = createServer((request, response) =>
    serveForm(request, response, { submit, ...(key && { recipients: [publicPart(key)] }) }),
  );
  const url = `http://localhost:${await listen(host)}/`;
  const arrived = (): number => new Set(names.values()).size;
  const settled = async (): Promise<number> => {
    for (let [count, quiet] = [names.size, 0]; arrived() < tabs && quiet < QUIET; quiet += 50) {
      await pause(50);
      if (names.size > count) [count, quiet] = [names.size, 0];
    }
    return arrived();
  };
  try {
    far.isReachable = !isCutOff;
    let longest = 0;
    const ends = new Map<string, number>();
    for (let visitor = 0; visitor < tabs; visitor++) {
      const name = `visitor ${visitor}`;
      longest = Math.max(longest, await sendAndClose(browser, url, name, open));
      ends.set(name, performance.now());
    }
    const closed = isCutOff ? arrived() : await settled();
    if (isCutOff) far.isReachable = true;
    if (isSealed) await visitAgain(browser, url);
    const afterwards = [...ends].filter(([name, end]) => times.get(name)! > end).length;
    const doubled = names.size - arrived();
    return { closed, visited: arrived(), doubled, preflights: preflights(), afterwards, longest };
  } finally {
    far.close();
    for (const one of [server, host]) {
      one.close();
      one.closeAllConnections();
    }
  }
}
