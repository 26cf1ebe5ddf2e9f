import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import { limitRate } from '../../../receivers/node/rate-limit.js';
import { senderOf } from '../../../receivers/node/sender.js';
import { startProcess } from './support/process.js';
import { freshFile, post, start, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';

const request = (remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;
const from = (remoteAddress: string) => senderOf(request(remoteAddress), undefined);

describe('a sender', () => {
  it('is an IPv4 address, also when it is written as an IPv6 address', () => {
    assert.equal(from('203.0.113.9'), '203.0.113.9');
    assert.equal(from('::ffff:203.0.113.9'), '203.0.113.9');
  });

  it('is all addresses of an IPv6 subscriber together', () => {
    const network = from('2001:db8:0:7::1');
    assert.equal(network, '2001:db8:0:7::/64');
    for (const address of ['2001:db8:0:7:ffff::', '2001:0db8:0000:0007:1:2:3:4', '2001:db8::7:0:0:0:5'])
      assert.equal(from(address), network, address);
    assert.notEqual(from('2001:db8:0:8::1'), network);
    assert.equal(from('2001:db8::'), '2001:db8:0:0::/64');
  });

  it('is unknown behind a proxy, unless a header of the proxy names it', () => {
    for (const address of [
      '127.0.0.1',
      '::1',
      '10.1.2.3',
      '172.18.0.1',
      '192.168.1.1',
      '::ffff:127.0.0.1',
      'fe80::1%eth0',
      '',
    ])
      assert.equal(from(address), undefined, address);
    const named = (value: string) => senderOf(request('127.0.0.1', { 'x-forwarded-for': value }), 'x-forwarded-for');
    assert.equal(named('203.0.113.9'), '203.0.113.9');
    // what a visitor writes into the header comes first; what the proxy adds comes last
    assert.equal(named('198.51.100.1, 203.0.113.9'), '203.0.113.9');
    assert.equal(named('nonsense'), '127.0.0.1');
    assert.equal(senderOf(request('127.0.0.1'), 'x-forwarded-for'), '127.0.0.1');
  });

  it('cannot choose a name by a header that nobody trusts', () => {
    assert.equal(senderOf(request('203.0.113.9', { 'x-forwarded-for': '198.51.100.1' }), undefined), '203.0.113.9');
  });
});

describe('the rate limit', () => {
  it('lets each sender send so often in a minute, and says when the next minute begins', () => {
    let time = 5000;
    const wait = limitRate({ perMinute: 2 }, () => time);
    const [one, other] = [request('203.0.113.9'), request('203.0.113.10')];
    assert.deepEqual([wait(one), wait(one), wait(one), wait(other)], [0, 0, 60, 0]);
    time += 45_500;
    assert.equal(wait(one), 15);
    time += 14_500;
    assert.deepEqual([wait(one), wait(one), wait(one)], [0, 0, 60]);
  });

  it('answers 429 with Retry-After, stores nothing, and forms of other senders go on', async t => {
    const rateLimit = { perMinute: 2, addressHeader: 'x-real-ip' };
    const { post, file, url } = await start(t, { rateLimit });
    const statuses: number[] = [];
    for (const address of ['203.0.113.9', '203.0.113.9', '203.0.113.9', '203.0.113.10'])
      statuses.push((await post(aSubmission(), { 'X-Real-IP': address })).status);
    assert.deepEqual(statuses, [201, 201, 429, 201]);
    assert.equal((await stored(file)).length, 3);
    const { headers, body } = await post(aSubmission(), { 'X-Real-IP': '203.0.113.9' });
    assert.match(headers.get('retry-after') ?? '', /^[1-9]\d?$/);
    assert.match(headers.get('access-control-expose-headers') ?? '', /retry-after/);
    assert.ok(typeof body === 'object' && body && 'errors' in body);
    assert.equal((await fetch(`${url}health`, { headers: { 'X-Real-IP': '203.0.113.9' } })).status, 200);
  });

  it('is set by options of the command', async t => {
    const options = ['--out', freshFile(), '--per-minute', '1', '--address-header', 'X-Real-IP'];
    const { url, log } = await startProcess(t, options);
    const send = async () => (await post(url, aSubmission(), { 'X-Real-IP': '203.0.113.9' })).status;
    assert.deepEqual([await send(), await send()], [201, 429]);
    assert.doesNotMatch(log(), /203\.0/);
  });
});
