import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { receiptNumber } from '../../../receivers/node/receipt.js';
import { start, stored } from './support/server.js';
import { aSubmission, SEALED } from './support/submissions.js';

describe('a submission that is taken in', () => {
  it('is answered 201 with a receipt that echoes its id', async t => {
    const { post } = await start(t);
    const sent = aSubmission();
    const before = Date.now();
    const { status, headers, body } = await post(sent);
    assert.equal(status, 201);
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('idempotency-replayed'), null);
    assert.ok(typeof body === 'object' && body && 'received' in body && typeof body.received === 'string');
    const { received } = body;
    assert.deepEqual(body, {
      contract: 'coalition-receipt/1',
      id: sent.id,
      receipt: receiptNumber(sent.id),
      received: new Date(received).toISOString(),
    });
    assert.ok(Date.parse(received) >= before && Date.parse(received) <= Date.now());
  });

  it('is in the file before the answer, and the file and its folder are for their owner alone', async t => {
    const { post, file } = await start(t);
    const sent = aSubmission({ text: 'دوو\u2028ڕێز\nline' });
    const { body } = await post(sent);
    assert.ok(typeof body === 'object' && body && 'received' in body);
    assert.deepEqual(await stored(file), [{ ...sent, receipt: receiptNumber(sent.id), received: body.received }]);
    for (const each of [file, `${file}-wal`, `${file}-lock`])
      assert.equal((await stat(each)).mode & 0o777, 0o600, each);
    assert.equal((await stat(dirname(file))).mode & 0o777, 0o700);
  });

  it('leaves nothing in the file that the contract does not name', async t => {
    const { post, file, end } = await start(t);
    await post({ ...aSubmission(), ip: '192.0.2.7' }, { 'User-Agent': 'Fingerprint/1' });
    await end();
    const text = await readFile(file, 'latin1');
    assert.match(text, /volunteer/);
    assert.doesNotMatch(text, /192\.0\.2\.7|127\.0\.0\.1|Fingerprint/);
  });

  it('keeps why no person may have written it, whatever the reason', async t => {
    const { post, file } = await start(t);
    const suspect = ['honeypot', 'fast', 'a-later-reason'];
    assert.equal((await post({ ...aSubmission(), suspect })).status, 201);
    assert.deepEqual((await stored(file))[0]?.['suspect'], suspect);
  });

  it('may be sealed', async t => {
    const { post, file } = await start(t);
    assert.equal((await post({ ...aSubmission(), fields: undefined, sealed: SEALED })).status, 201);
    assert.equal((await stored(file))[0]?.['sealed'], SEALED);
  });

  it('may come as plain text, or name its charset', async t => {
    const { post } = await start(t);
    for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'Application/JSON ; charset=utf-8']) {
      assert.equal((await post(aSubmission(), { 'Content-Type': type })).status, 201, type);
    }
  });

  it('may repeat its id in Idempotency-Key, bare or quoted, in either case', async t => {
    const { post } = await start(t);
    for (const write of [(id: string) => id, (id: string) => `"${id}"`, (id: string) => id.toUpperCase()]) {
      const sent = aSubmission();
      assert.equal((await post(sent, { 'Idempotency-Key': write(sent.id) })).status, 201);
    }
  });

  it('may fill the last byte', async t => {
    const { post } = await start(t);
    const empty = aSubmission({ text: '' });
    const room = 48 * 1024 - Buffer.byteLength(JSON.stringify(empty));
    const full = { ...empty, fields: { text: 'x'.repeat(room) } };
    assert.equal((await post(full)).status, 201);
    assert.equal(
      (await post({ ...full, id: crypto.randomUUID(), fields: { text: 'x'.repeat(room + 1) } })).status,
      413,
    );
  });

  it('never mixes with others that come at the same time', async t => {
    const { post, file } = await start(t);
    const sent = Array.from({ length: 50 }, (_, i) => aSubmission({ text: String(i).repeat(1000 * (i % 7)) }));
    const replies = await Promise.all(sent.map(each => post(each)));
    assert.ok(replies.every(reply => reply.status === 201));
    assert.equal((await stored(file)).length, 50);
  });
});
