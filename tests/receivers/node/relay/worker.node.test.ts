import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOpenRosa } from '../support/openrosa.js';
import { openRosaSettings, QUICK, startWithRelay } from '../support/relay.js';
import { aSubmission } from '../support/submissions.js';

const OPENROSA = { 'X-OpenRosa-Version': '1.0' };

describe('the relay', () => {
  it('sends a new submission at once, without waiting for its next look into the queue', async t => {
    const kobo = await startOpenRosa(t);
    const { post, logged } = await startWithRelay(t, openRosaSettings(kobo.url), {
      timing: { ...QUICK, poll: 60_000 },
    });
    for (const times of [1, 2]) {
      await post(aSubmission());
      await logged('relayed', times);
    }
  });

  it('does not keep a visitor waiting: the receipt comes while the target is silent', async t => {
    const kobo = await startOpenRosa(t);
    kobo.state.delay = () => 60_000;
    const { post } = await startWithRelay(t, openRosaSettings(kobo.url));
    assert.equal((await post(aSubmission())).status, 201);
  });

  it('waits as long as Retry-After says, with all that is in the queue', async t => {
    const kobo = await startOpenRosa(t);
    const { post, logged } = await startWithRelay(t, openRosaSettings(kobo.url));
    kobo.instead.push({ status: 503, headers: { ...OPENROSA, 'Retry-After': '1' } });
    await Promise.all([post(aSubmission()), post(aSubmission())]);
    await logged('relayed', 2);
    const [first, second] = kobo.requests;
    assert.ok(second!.at - first!.at >= 990, String(second!.at - first!.at));
  });

  it('gives up an answer that does not come, and tries again', async t => {
    const kobo = await startOpenRosa(t);
    const timing = { ...QUICK, patience: 100 };
    const { post, logged } = await startWithRelay(t, openRosaSettings(kobo.url), { timing });
    kobo.state.delay = () => 500;
    await post(aSubmission());
    const [failure] = await logged('failed');
    assert.deepEqual(failure, {
      level: 'error',
      event: 'failed',
      doing: 'relay',
      target: 'openrosa',
      error: 'no answer in time',
    });
    kobo.state.delay = () => 0;
    await logged('relayed');
    assert.equal(kobo.records.size, 1);
  });

  it('goes on when the target is back, and logs the code of the failure alone', async t => {
    const kobo = await startOpenRosa(t);
    const url = kobo.url.replace(/:\d+/, ':1');
    const first = await startWithRelay(t, openRosaSettings(url));
    await first.post(aSubmission());
    assert.match(String((await first.logged('failed'))[0]?.['error']), /^(?:ECONNREFUSED|network)$/);
    await first.relay.stop();
    await first.end();
    // the bytes were made when the submission came; only the address is another one
    const second = await startWithRelay(t, openRosaSettings(kobo.url), { file: first.file });
    await second.logged('relayed');
    assert.equal(kobo.records.size, 1);
  });

  it('lets what does not fit pass by others: they are sent meanwhile', async t => {
    const kobo = await startOpenRosa(t);
    const { post, logged } = await startWithRelay(t, openRosaSettings(kobo.url), {
      timing: { ...QUICK, firstPause: 30, longestPause: 60_000, longestRest: 30 },
    });
    kobo.instead.push({ status: 500 });
    const [poison, other] = [aSubmission(), aSubmission()];
    await post(poison);
    await logged('failed');
    kobo.instead.push({ status: 500 });
    await logged('failed', 2);
    await post(other);
    await logged('relayed');
    assert.deepEqual([...kobo.records.keys()][0], `uuid:${other.id}`);
  });

  it('ends what it is sending when it stops, and otherwise keeps it', async t => {
    const kobo = await startOpenRosa(t);
    const { post, relay, store } = await startWithRelay(t, openRosaSettings(kobo.url));
    kobo.state.delay = () => 60_000;
    await post(aSubmission());
    while ((await store.queue.open())[0]?.state !== 'sending') await new Promise(setImmediate);
    await relay.stop();
    assert.equal((await store.queue.open())[0]?.state, 'waiting');
  });

  it('logs nothing of what it sends', async t => {
    const kobo = await startOpenRosa(t);
    const { post, logged, entries } = await startWithRelay(t, openRosaSettings(kobo.url));
    kobo.instead.push({ status: 500 }, { status: 409 });
    const sent = aSubmission({ name: 'Zozan-0944' });
    await post(sent);
    await logged('refused');
    for (const secret of ['Zozan', sent.id, '127.0.0.1']) assert.ok(!JSON.stringify(entries).includes(secret), secret);
  });
});
