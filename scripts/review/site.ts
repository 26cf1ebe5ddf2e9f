import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { transformWithOxc } from 'vite';
import { directionOf } from '../../src/i18n/tag.js';
import type { Scene } from './scene.js';

/** The origin of the scenes. No request leaves the browser: all are answered here. */
export const origin = 'https://coalition.example';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The folders of served files, by first path segment. */
const folders: Readonly<Record<string, string>> = {
  cdn: 'dist/cdn',
  images: 'data/images',
};

const markup = ({ tags }: Scene, lang: string): string => `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
  <meta charset="utf-8" />
  <title>Scene</title>
  <script type="module" src="/mark.js"></script>
  <script type="module" src="/cdn/coalition-widgets.js" data-coalition="/coalition.json" fonts></script>
  <style>
    body { margin: 0; padding: 20px 36px; background: #fff }
    * { animation: none !important; transition: none !important; caret-color: transparent }
  </style>
  ${tags.map(tag => `<${tag}></${tag}>`).join('\n')}
</html>`;

/** The script that marks messages, compiled to JavaScript. */
const markScript = async (): Promise<string> => {
  const path = 'scripts/review/mark.ts';
  return (await transformWithOxc(await readFile(path, 'utf8'), path, { sourcemap: false })).code;
};

type Response = Parameters<HTTPRequest['respond']>[0];
const json = (value: unknown, status = 200): Response => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify(value),
});

/** The response to a request for a path; `undefined` to never respond. */
async function answerTo(
  request: HTTPRequest,
  scene: Scene,
  lang: string,
  times: Map<string, number>,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url());
  const time = (times.get(pathname) ?? 0) + 1;
  times.set(pathname, time);
  if (pathname === '/') return { contentType: 'text/html; charset=utf-8', body: markup(scene, lang) };
  if (pathname === '/mark.js') return { contentType: types['.js'], body: await markScript() };
  if (pathname === '/coalition.json')
    return scene.file && (time === 1 || !scene.failsLater) ? json(scene.file) : { status: 503, body: '' };
  if (pathname === '/volunteer') {
    const answer = time > 1 && scene.laterAnswer ? scene.laterAnswer : scene.answer;
    if (answer === undefined || answer === 'silence') return undefined;
    const sent = request.postData() ?? '';
    const { id } = (sent.startsWith('{') ? JSON.parse(sent) : {}) as { id?: string }; // services get a form's body
    return json({ id, ...answer.body }, answer.status);
  }
  const [, first = '', ...rest] = pathname.split('/');
  const body = await readFile([folders[first], ...rest].join('/')).catch(() => undefined);
  return body ? { contentType: types[extname(pathname)] ?? 'text/plain', body } : { status: 404, body: '' };
}

/** Opens a scene in a language, and waits until its widgets have rendered. */
export async function open(page: Page, scene: Scene, lang: string): Promise<void> {
  const times = new Map<string, number>();
  await page.setRequestInterception(true);
  page.on('request', request => {
    void answerTo(request, scene, lang, times).then(answer => answer && request.respond(answer));
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(
    tags => tags.every(tag => ['ready', 'failed', 'missing'].includes(document.querySelector(tag)?.state ?? '')),
    {},
    scene.tags,
  );
  await scene.act?.(page);
  await page.evaluate(async () => void (await document.fonts.ready));
}
