import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { portOf } from './support/port.js';
import { start, stored, type Reply } from './support/server.js';
import { aSubmission } from './support/submissions.js';

function isProblem({ status, headers, body }: Reply, expected: number, errors: unknown[] = []) {
  assert.equal(status, expected);
  assert.equal(headers.get('content-type'), 'application/problem+json');
  assert.ok(typeof body === 'object' && body && 'title' in body && 'detail' in body);
  const { title, detail } = body;
  assert.ok(typeof title === 'string' && typeof detail === 'string' && title && detail);
  assert.deepEqual(body, { type: 'about:blank', title, status, detail, errors });
}

describe('a request that is refused', () => {
  it('is 415 when it is neither JSON nor plain text', async t => {
    const { post } = await start(t);
    for (const type of ['multipart/form-data; boundary=x', 'application/jsonp', 'text/html', '']) {
      isProblem(await post(aSubmission(), { 'Content-Type': type }), 415);
    }
  });

  it('is 400 when its body is not JSON in UTF-8', async t => {
    const { post, url } = await start(t);
    for (const body of ['', '{', 'name=x', '{"a":1}{}']) {
      isProblem(await post(body), 400, [{ pointer: '', code: 'json' }]);
    }
    const bytes = Buffer.from([0x22, 0xff, 0x22]);
    const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: bytes });
    assert.equal(response.status, 400);
  });

  it('is 422 with a pointer and a code for each fault', async t => {
    const { post } = await start(t);
    const sent = { ...aSubmission(), lang: 'ar_SY', fields: { 'a/b~c': { deep: 1 } } };
    isProblem(await post(sent), 422, [
      { pointer: '/lang', code: 'format' },
      { pointer: '/fields/a~1b~0c', code: 'type' },
    ]);
  });

  it('is 422 when Idempotency-Key is another', async t => {
    const { post, file } = await start(t);
    for (const key of [crypto.randomUUID(), 'x', '""']) {
      isProblem(await post(aSubmission(), { 'Idempotency-Key': key }), 422, [
        { pointer: '/id', code: 'idempotency-key' },
      ]);
    }
    assert.deepEqual(await stored(file), []);
  });

  it('leaves no trace, and its id may be used again', async t => {
    const { post, file } = await start(t);
    const sent = aSubmission();
    assert.equal((await post({ ...sent, consent: { version: '1', granted: false } })).status, 422);
    assert.deepEqual(await stored(file), []);
    assert.equal((await post(sent)).status, 201);
  });

  it('never reads back what was sent', async t => {
    const { post } = await start(t);
    const secret = 'Zozan-0944';
    const bodies = [
      secret,
      { ...aSubmission(), id: secret, lang: secret, consent: secret, contract: secret, [secret]: 1 },
    ];
    for (const body of bodies) assert.ok(!JSON.stringify((await post(body)).body).includes(secret));
    const known = await post(aSubmission(), { 'Idempotency-Key': secret });
    assert.ok(!JSON.stringify(known.body).includes(secret));
  });
});

describe('a body that is too long', () => {
  it('is 413 by its Content-Length, however long', async t => {
    const { post } = await start(t);
    isProblem(await post('x'.repeat(48 * 1024 + 1)), 413);
    isProblem(await post('x'.repeat(1_000_000)), 413);
  });

  it('is 413 before its first byte when its Content-Length says so', { timeout: 1500 }, async t => {
    const { server } = await start(t);
    const socket = connect(portOf(server), '127.0.0.1').setEncoding('utf8');
    t.after(() => socket.destroy());
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 49153\r\n\r\n');
    assert.match(String((await once(socket, 'data'))[0]), /^HTTP\/1\.1 413 /);
  });

  it('is 413 by its bytes when it names no length', async t => {
    const { url } = await start(t, { maxBytes: 1000 });
    const body = new Blob(['x'.repeat(1001)]).stream();
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    assert.equal(response.status, 413);
  });

  it('is counted in bytes, not letters', async t => {
    const { post } = await start(t, { maxBytes: 1000 });
    assert.equal((await post(aSubmission({ text: 'ܐ'.repeat(500) }))).status, 413);
  });

  it('leaves the connection fit for the next request once the sender has stopped', { timeout: 1500 }, async t => {
    const { server } = await start(t, { maxBytes: 1000 });
    const socket = connect(portOf(server), '127.0.0.1').setEncoding('utf8');
    t.after(() => socket.destroy());
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n';
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n400\r\n${'x'.repeat(1024)}\r\n`);
    assert.match(String((await once(socket, 'data'))[0]), /^HTTP\/1\.1 413 /);
    socket.write(`40000\r\n${'x'.repeat(0x40000)}\r\n0\r\n\r\n${head}Content-Length: 1\r\n\r\n{`);
    assert.match(String((await once(socket, 'data'))[0]), /^HTTP\/1\.1 400 /);
  });

  it('is answered before its end, and a sender that does not stop is cut off', { timeout: 4000 }, async t => {
    const { server } = await start(t, { maxBytes: 1000 });
    const socket = connect(portOf(server), '127.0.0.1');
    let heard = '';
    socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
    socket.on('error', () => undefined);
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n');
    const sending = setInterval(() => socket.write(`400\r\n${'x'.repeat(1024)}\r\n`), 20);
    await new Promise(resolve => socket.once('close', resolve));
    clearInterval(sending);
    assert.match(heard, /^HTTP\/1\.1 413 /);
  });
});
