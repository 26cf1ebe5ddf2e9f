import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveSite, type SiteServer } from '../../site/serve.js';
import { stored } from '../receivers/node/support/stored.js';

let site: SiteServer;
let folder: string;
const at = (path: string): string => new URL(path, site.url).href;

/** The status of a path that is sent as it is; `fetch` would resolve its dots before. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((done, failed) => {
    const { port } = new URL(site.url);
    get({ host: '127.0.0.1', port, path }, answer => done(answer.resume().statusCode)).on('error', failed);
  });

const submission = {
  contract: 'coalition-submission/1',
  id: '1b671a64-40d5-491e-99b0-da01ff1f3341',
  form: 'volunteer',
  lang: 'ar',
  fields: { name: 'ليلى', email: 'layla@example.org' },
  consent: { version: '2026-01', granted: true },
};
const post = (body: unknown): Promise<Response> =>
  fetch(at('api/submissions'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

before(async () => {
  if (!existsSync('dist/cdn/coalition-widgets.js') || !existsSync('dist/iife/coalition-widgets.js'))
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'ignore' });
  folder = await mkdtemp(join(tmpdir(), 'coalition-site-'));
  site = await serveSite({ port: 0, submissions: join(folder, 'submissions.db') });
});

after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('the pages of the site', () => {
  for (const path of ['', 'page.html'])
    it(`serves /${path} under a policy that lets nothing in from elsewhere`, async () => {
      const answer = await fetch(at(path));
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      const policy = answer.headers.get('content-security-policy') ?? '';
      for (const part of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"])
        assert.ok(policy.includes(part), part);
      assert.doesNotMatch(policy, /unsafe|https?:/);
      assert.equal(answer.headers.get('set-cookie'), null);
      const page = await answer.text();
      assert.match(page, /<script\s+type="module"\s+src="\/cdn\/coalition-widgets\.js"\s+data-coalition="\/data\//);
      assert.doesNotMatch(page, /\s(?:style|on\w+)=|<style|(?:src|href)="https?:\/\/(?!example\.org)/);
    });

  it('finds whatever the pages and their scripts load', async () => {
    for (const path of ['', 'page.html']) {
      const page = await (await fetch(at(path))).text();
      const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = '']) => file);
      assert.ok(files.length > 2);
      for (const file of files) {
        const answer = await fetch(at(file));
        assert.equal(answer.status, 200, file);
        const script = file.endsWith('.js') && !file.startsWith('/cdn/') ? await answer.text() : '';
        for (const [, module = ''] of script.matchAll(/from ['"](\.\.?\/[^'"]+)['"]/g))
          assert.equal((await fetch(new URL(module, at(file)))).status, 200, module);
      }
    }
  });

  it('sends TypeScript as JavaScript', async () => {
    const answer = await fetch(at('main.js'));
    assert.equal(answer.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.doesNotMatch(await answer.text(), /import type|: HTMLElement\b/);
  });
});

describe('the files of the site', () => {
  const files = {
    'cdn/coalition-widgets.js': 'text/javascript; charset=utf-8',
    'iife/coalition-widgets.js': 'text/javascript; charset=utf-8',
    'data/cso-nes.json': 'application/json; charset=utf-8',
    'data/syrian-ngo-alliance.json': 'application/json; charset=utf-8',
    'data/images/mosaic.svg': 'image/svg+xml',
  };
  for (const [file, type] of Object.entries(files))
    it(`lets every page load /${file}`, async () => {
      const answer = await fetch(at(file));
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), type);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.ok((await answer.arrayBuffer()).byteLength > 0);
    });

  it('answers 304 to who has the file already', async () => {
    const first = await fetch(at('data/cso-nes.json'));
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^"[\w-]+"$/);
    const second = await fetch(at('data/cso-nes.json'), { headers: { 'If-None-Match': etag } });
    assert.equal(second.status, 304);
    assert.equal(await second.text(), '');
  });

  it('answers HEAD without a body, and no other method than GET', async () => {
    const head = await fetch(at('data/cso-nes.json'), { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    const put = await fetch(at('data/cso-nes.json'), { method: 'PUT' });
    assert.equal(put.status, 405);
    assert.equal(put.headers.get('allow'), 'GET, HEAD');
  });

  for (const path of [
    '/data/../package.json',
    '/data/%2e%2e/package.json',
    '/data/..%2fpackage.json',
    '/data/..%5cpackage.json',
    '/data/images/%2e%2e/%2e%2e/package.json',
    '/cdn/%2e%2e/%2e%2e/.gitignore',
    '/data//etc/passwd.json',
    '/data/%00.json',
    '/data/%zz',
    '/data/',
    '/data',
    '/package.json',
    '/serve.ts',
    '/nothing',
  ])
    it(`has nothing at ${path}`, async () => assert.equal(await statusOf(path), 404));
});

describe('the receiver of the site', () => {
  it('writes a submission to the disk, and gives a repeated one its first answer', async () => {
    const first = await post(submission);
    assert.equal(first.status, 201);
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    const receipt: unknown = await first.json();
    const again = await post(submission);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(await again.json(), receipt);
    const found = await stored(site.submissions);
    assert.equal(found.length, 1);
    assert.deepEqual(found[0]?.['fields'], submission.fields);
  });

  it('refuses what is no submission', async () => {
    assert.equal((await post({ hello: 'there' })).status, 422);
    assert.equal((await fetch(at('api/submissions'))).status, 405);
  });

  it('is where the example file sends its form', async () => {
    const url = at('data/syrian-ngo-alliance.json');
    const file = (await (await fetch(url)).json()) as { volunteer: { submit: { url: string } } };
    assert.equal(new URL(file.volunteer.submit.url, url).href, at('api/submissions'));
  });
});

describe('the port of the site', () => {
  it('is the next free one when its own is taken', async () => {
    const other = createServer();
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const second = await serveSite({ port, submissions: join(folder, 'second.db') });
    assert.ok(Number(new URL(second.url).port) > port);
    assert.equal((await fetch(second.url)).status, 200);
    await second.close();
    await new Promise(done => other.close(done));
  });

  it('may differ from that of another site that runs, and each has a file of its own', async () => {
    const second = await serveSite({ port: 0, submissions: site.submissions });
    assert.equal(second.submissions, site.submissions.replace('.db', '-2.db'));
    await second.close();
  });

  it('is free again once it is closed', async () => {
    const one = await serveSite({ port: 0, submissions: join(folder, 'third.db') });
    await fetch(one.url); // leaves a connection open
    await one.close();
    await assert.rejects(fetch(one.url));
  });
});
