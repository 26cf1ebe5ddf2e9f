import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { createReceiver } from '../../../receivers/node/receiver.js';
import { openStore } from '../../../receivers/node/store/open.js';
import { portOf } from './support/port.js';
import { freshFile, post, start, stop, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

describe('the receiver for pages of other sites', () => {
  it('answers a preflight for POST with both headers a sender sets', async t => {
    const { url } = await start(t);
    const { status, headers } = await fetch(url, { method: 'OPTIONS' });
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-methods'), 'POST');
    assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
    assert.match(headers.get('access-control-max-age') ?? '', /^\d+$/);
  });

  it('names the one origin it is given, and never allows credentials', async t => {
    const { url, post } = await start(t, { origins: ['https://example.org'] });
    for (const { headers } of [await fetch(url, { method: 'OPTIONS' }), await post(aSubmission()), await post('')]) {
      assert.equal(headers.get('access-control-allow-origin'), 'https://example.org');
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });

  it('names the page’s origin when it is on the list, and lets no cache mix them up', async t => {
    const { url, post, file } = await start(t, { origins: ['https://a.example', 'https://b.example'] });
    for (const origin of ['https://a.example', 'https://b.example']) {
      const asked = await fetch(url, { method: 'OPTIONS', headers: { Origin: origin } });
      const sent = await post(aSubmission(), { Origin: origin });
      assert.equal(sent.status, 201);
      for (const { headers } of [asked, sent]) {
        assert.equal(headers.get('access-control-allow-origin'), origin);
        assert.equal(headers.get('vary'), 'Origin');
      }
    }
    const foreign = await post(aSubmission(), { Origin: 'https://c.example' });
    assert.equal(foreign.status, 403);
    assert.notEqual(foreign.headers.get('access-control-allow-origin'), 'https://c.example');
    assert.equal((await stored(file)).length, 2);
  });

  it('lets them read when to try again and whether an answer is a replay', async t => {
    const { post } = await start(t);
    const { headers } = await post(aSubmission());
    assert.equal(headers.get('access-control-expose-headers'), 'idempotency-replayed, retry-after');
  });
});

describe('every answer', () => {
  it('is kept by no cache and sniffed by no browser', async t => {
    const { url, post } = await start(t);
    const answers = [
      await post(aSubmission()),
      await post(''),
      await fetch(url),
      await fetch(url, { method: 'OPTIONS' }),
    ];
    for (const { headers } of answers) {
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('set-cookie'), null);
    }
  });

  it('to another method is 405 and names those there are', async t => {
    const { url } = await start(t);
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
      const { status, headers } = await fetch(url, { method });
      assert.equal(status, 405, method);
      assert.equal(headers.get('allow'), 'POST, OPTIONS');
    }
  });
});

describe('the handler', () => {
  it('mounts under a path of a server that answers others itself', async t => {
    const store = await openStore(freshFile());
    const receive = createReceiver({ store });
    const server = createServer((req, res) => (req.url === '/volunteer' ? void receive(req, res) : res.end('home')));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    t.after(() => stop(server, store));
    const base = `http://127.0.0.1:${portOf(server)}`;
    assert.equal((await post(`${base}/volunteer`, aSubmission())).status, 201);
    assert.equal(await (await fetch(base)).text(), 'home');
  });

  it('answers 400, and does not hang, when other middleware has read the body', { timeout: 5000 }, async t => {
    const store = await openStore(freshFile());
    const receive = createReceiver({ store });
    const server = createServer((req, res) => void req.resume().on('end', () => void receive(req, res)));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    t.after(() => stop(server, store));
    assert.equal((await post(`http://127.0.0.1:${portOf(server)}`, aSubmission())).status, 400);
  });

  it('settles and stores nothing when the sender hangs up half way', { timeout: 5000 }, async t => {
    const file = freshFile();
    const store = await openStore(file);
    const receive = createReceiver({ store });
    let settle: (outcome: Promise<void>) => void;
    const settled = new Promise<void>(resolve => (settle = resolve));
    const server = createServer((req, res) => settle(receive(req, res)));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    t.after(() => stop(server, store));
    const socket = connect(portOf(server), '127.0.0.1');
    const whole = JSON.stringify(aSubmission({ text: 'then a proxy dropped the rest' })); // JSON already, yet not the body
    const length = Buffer.byteLength(whole) + 10;
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n${whole}`);
    setTimeout(() => socket.destroy(), 50);
    await settled;
    assert.deepEqual(await stored(file), []);
  });
});
