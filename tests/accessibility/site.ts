/**
 * A member's site for the accessibility tests. It lives in the browser's request interception: there is no server, so
 * its addresses are the same on every machine, and some of its requests can stay without an answer.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { directionOf } from '../../src/i18n/tag.js';
import { sentFields } from '../fixtures/volunteer-form.js';
import { chromiumOptions } from '../support/browsers.mjs';
import { own } from './own.js';
import { files, pages, type Scene } from './states.js';

export const ORIGIN = 'https://site.example/';
export type Colours = 'light' | 'dark' | 'forced';
/**
 * In this order, because Chromium does not compute `-webkit-text-fill-color` again on the way from dark to forced colours.
 * It paints the forced ones, but axe-core reads that property.
 */
export const colours: readonly Colours[] = ['light', 'forced', 'dark'];

/** The virtual screen reader, which `transcript.ts` installs. */
const screenReader = `${own}/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js`;
const types = { js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', html: 'text/html' } as const;
const acts = `${readFileSync('tests/accessibility/acts.js', 'utf8')}
globalThis.sentFields = ${JSON.stringify(sentFields)}`;
/**
 * Fixes the clock, because a copy says of which day it is, and the id, because a receipt may show it. Stops timers longer
 * than all that visitors wait for: a page that loads would turn into one that failed.
 */
const clock = `{
  const now = Date.UTC(2026, 5, 1, 12);
  globalThis.Date = class extends Date {
    constructor(...parts) { super(...(parts.length ? parts : [now])); }
    static now() { return now; }
  };
  crypto.randomUUID = () => '0b9f0b0e-6d5c-4c7e-9a51-2f6f6f0f5c11';
  const start = setTimeout;
  globalThis.setTimeout = (task, delay, ...values) => delay > 1200 ? 0 : start(task, delay, ...values);
}`;

/** Starts the Chromium of this machine. */
export const launch = async (): Promise<Browser> => {
  if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });
  return puppeteer.launch(await chromiumOptions());
};

const html = (lang: string, scenes: readonly Scene[]): string => `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${scenes[0]!.name}</title>
<link rel="icon" href="data:,">
<style>html { color-scheme: light dark; background: Canvas; color: CanvasText; font-family: sans-serif }
  main > * { display: block; margin-block: 24px }</style>
<script type="module" src="cdn/coalition-widgets.js"></script></head>
<body><main><h1>${scenes[0]!.name}</h1>
${scenes
  .map(
    ({ tag, name, file }) =>
      `<${tag} data-state="${name}" src="data/${file}.json"><a href="/${tag}">${tag}</a></${tag}>`,
  )
  .join('\n')}</main></body></html>`;

/** What a receiver answers to a submission; nothing if it waits. */
function receive(receiver: string, body = '{}'): { status: number; body: unknown } | undefined {
  if (receiver === 'hand-over') return { status: 200, body: { success: true } }; // to a form's body, not JSON
  const { id } = JSON.parse(body) as { id?: string };
  if (receiver === 'store') return { status: 201, body: { id, receipt: '7ZK3-0QMD' } };
  if (receiver === 'refuse') return { status: 422, body: { errors: [{ pointer: '/fields/email', code: 'refused' }] } };
  return receiver === 'fail' ? { status: 503, body: {} } : undefined;
}

/** Answers the requests of one page. */
class Answers {
  /** Whether the server of the data has gone down. */
  isDown = false;
  readonly #page: string;

  constructor(page: string) {
    this.#page = page;
  }

  readonly answer = async (request: HTTPRequest): Promise<void> => {
    const { origin, pathname } = new URL(request.url());
    if (!request.url().startsWith(ORIGIN)) return origin === 'null' ? request.continue() : request.abort();
    const found = this.#find(pathname.slice(1), request);
    if (found)
      await request.respond({
        status: found.status,
        contentType: `${found.type}; charset=utf-8`,
        body: found.body,
      });
  };

  #find(path: string, request: HTTPRequest): { status: number; type: string; body: string | Buffer } | undefined {
    const [, folder, name = '', extension = 'html'] = /^(?:(\w+)\/)?(.*?)(?:\.(\w+))?$/.exec(path) ?? [];
    const type = types[extension as keyof typeof types] ?? 'text/plain';
    const send = (body: unknown, status = 200) => ({ status, type, body: body as string | Buffer });
    const json = (value: unknown, status = 200) => ({ ...send(JSON.stringify(value), status), type: types.json });
    if (path === 'page.html') return send(this.#page);
    if (path === 'screen-reader.js') return send(readFileSync(screenReader));
    if (folder === 'cdn') return send(readFileSync(`dist/${path}`));
    if (folder === 'receivers') {
      const answer = receive(name, request.postData());
      return answer && json(answer.body, answer.status);
    }
    if (folder === 'data' && extension === 'svg') return send(readFileSync(path));
    if (folder !== 'data' || name === 'silent') return undefined;
    if (name === 'broken' || (name === 'stale' && this.isDown)) return json({}, 503);
    return json(files[name === 'stale' ? 'whole' : name]);
  }
}

/** What a browser says of a reader who prefers these colours. */
const features = (scheme: Colours): { name: string; value: string }[] => [
  { name: 'prefers-reduced-motion', value: 'reduce' },
  { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
  { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
];

/** What the tests do with a scene, when its widget has come to its state. */
export type Visit = (page: Page, scene: Scene) => Promise<void>;
export const selectorOf = ({ tag, name }: Scene): string => `${tag}[data-state='${name}']`;

/** What they do with a page when all its widgets have; `setColours` changes the colours and waits until they show. */
type Look = (page: Page, setColours: (scheme: Colours) => Promise<void>) => Promise<void>;

/**
 * Opens a page of `pages`, brings each of its widgets into its state, and closes it after `look`.
 * @param visit called for each scene in turn, while it has the focus
 */
export async function withPage(
  browser: Browser,
  [name, lang, scheme]: readonly [name: string, lang: string, scheme: Colours],
  { visit, look }: { visit?: Visit; look?: Look },
): Promise<void> {
  const scenes = pages.get(name)!;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // one session, because each has its own idea of the media
    const setColours = async (wanted: Colours): Promise<void> => {
      await devtools.send('Emulation.setEmulatedMedia', { features: features(wanted) });
      await page.evaluate('globalThis.scene?.painted()');
    };
    await setColours(scheme);
    page.setDefaultTimeout(120_000); // both cores may be busy
    await page.emulateTimezone('Asia/Damascus');
    await page.setViewport({ width: 1280, height: 12_000 }); // every widget loads, and nothing is out of view
    await page.evaluateOnNewDocument(clock);
    await page.evaluateOnNewDocument(acts);
    const answers = new Answers(html(lang, scenes));
    page.on('request', request => void answers.answer(request));
    await page.setRequestInterception(true);
    await page.goto(`${ORIGIN}page.html`);
    if (scenes.some(({ file }) => file === 'stale')) {
      await page.waitForFunction(`scene.hasCopy('${ORIGIN}data/stale.json')`);
      answers.isDown = true;
      await page.reload();
    }
    for (const scene of scenes) {
      const host = `document.querySelector(${JSON.stringify(selectorOf(scene))})`;
      await page.evaluate(`scene.ready(${host}, '${scene.state}')`);
      if (scene.act) await page.evaluate(`scene.act(${host}, '${scene.act}')`);
      await visit?.(page, scene);
    }
    await look?.(page, setColours);
  } finally {
    await context.close();
  }
}
