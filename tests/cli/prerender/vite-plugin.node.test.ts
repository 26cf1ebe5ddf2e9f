import assert from 'node:assert/strict';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { setTimeout as nextTurn } from 'node:timers/promises';
import { build, createLogger, createServer, type InlineConfig } from 'vite';
import { DataFileError, prerenderHtml } from '../../../src/cli/prerender-html.js';
import { coalitionWidgets } from '../../../src/cli/vite.js';
import { data, url } from './support.js';

const root = await realpath(await mkdtemp(join(tmpdir(), 'vite-plugin-')));
after(() => rm(root, { recursive: true }));

const page = `<!doctype html>
<html lang="ar"><body>
<coalition-goals>ours</coalition-goals>
<member-counter></member-counter>
</body></html>
`;
const text = (goal: string): string => JSON.stringify({ ...data, goals: [{ id: 'one', text: { ar: goal } }] });
const save = (value: string): Promise<void> => writeFile(join(root, 'coalition.json'), value);

let told: string[];
/** Vite as a site uses it; what it logs is in `told`. */
function config(): InlineConfig {
  told = [];
  const logger = {
    ...createLogger('warn'),
    warn: (line: string) => told.push(line),
    error: (line: string) => told.push(line),
  };
  return {
    root,
    configFile: false,
    customLogger: logger,
    build: { outDir: 'out' },
    plugins: [coalitionWidgets({ data: 'coalition.json', url })],
  };
}

describe('coalitionWidgets() for Vite', () => {
  beforeEach(async () => {
    await writeFile(join(root, 'index.html'), page);
    await save(text('هدف'));
  });

  it('prerenders the pages of a build, and warns with the place of a widget that was left alone', async () => {
    await build(config());
    const html = await readFile(join(root, 'out/index.html'), 'utf8');
    assert.match(html, /<coalition-goals><template shadowrootmode="open">.*<bdi lang="ar" dir="rtl">هدف<\/bdi>/s);
    assert.equal(html.replace(/<template shadowrootmode="open">.*?<\/template>/gs, ''), page);
    // Vite itself warns of slow plug-ins on a busy machine
    const own = told.filter(line => line.startsWith('index.html'));
    assert.deepEqual(own, ['index.html:4 <member-counter> in ar: left alone, the file has no "stats"']);
  });

  it('writes the same bytes in a second build', async () => {
    const built = async (): Promise<string> => {
      await build(config());
      return readFile(join(root, 'out/index.html'), 'utf8');
    };
    assert.equal(await built(), await built());
  });

  it('fails a build, in words, only if the data file has errors', async () => {
    await save(JSON.stringify({ ...data, goals: [{ id: 'one' }] }));
    await assert.rejects(build(config()), /goals[^]*coalition\.json: 1 error/);
  });

  it('reloads the page of the development server when the data file changes', async () => {
    const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
    try {
      const shown = (): Promise<string> => server.transformIndexHtml('/index.html', page);
      assert.match(await shown(), />هدف<\/bdi>/);
      const reloaded = new Promise<unknown>(done => {
        server.ws.send = (...args: unknown[]) => done(args[0]);
      });
      while (!server.watcher.getWatched()[root]?.includes('coalition.json')) await nextTurn(10);
      await save(text('جديد'));
      assert.deepEqual(await reloaded, { type: 'full-reload', path: '*' });
      assert.match(await shown(), />جديد<\/bdi>/);
      await save('{');
      assert.equal((await shown()).includes('shadowrootmode'), false);
      assert.match(told.join('\n'), /coalition\.json: 1 error/);
    } finally {
      await server.close();
    }
  });
});

describe('prerenderHtml()', () => {
  const options = { file: 'index.html', data: join(root, 'coalition.json'), url };

  it("leaves the thread's globals as they are", async () => {
    await save(text('هدف'));
    const before = Reflect.ownKeys(globalThis);
    const { html } = await prerenderHtml(page, options);
    assert.notEqual(html, page);
    assert.deepEqual(Reflect.ownKeys(globalThis), before);
  });

  it('says what is wrong with a data file', async () => {
    await save(JSON.stringify({ ...data, goals: [{ id: 'one' }] }));
    const wrong = (error: unknown): boolean =>
      error instanceof DataFileError && error.findings[0]?.pointer === '/goals/0/text';
    await assert.rejects(prerenderHtml(page, options), wrong);
    await assert.rejects(prerenderHtml(page, { ...options, data: join(root, 'absent.json') }), /there is no such file/);
  });

  it('does not blame the data file for what is not its fault', async () => {
    await save(text('هدف'));
    const notHtml = Symbol('page') as never;
    await assert.rejects(prerenderHtml(notHtml, options), (error: unknown) => !(error instanceof DataFileError));
  });

  it('refuses options that it does not know what to do with', async () => {
    const { url: _, ...without } = options;
    await assert.rejects(prerenderHtml(page, without), /url is the public address/);
    await assert.rejects(prerenderHtml(page, { ...options, nonce: '"' }), /nonce is a base64 value/);
  });
});
