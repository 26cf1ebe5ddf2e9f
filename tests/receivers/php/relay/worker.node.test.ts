import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { startOpenRosa } from '../../node/support/openrosa.js';
import { post } from '../../node/support/post.js';
import { openRosaSettings } from '../../node/support/relay.js';
import { aSubmission } from '../../node/support/submissions.js';
import { command, makeSite, serve, skip } from '../support/php.js';
import { openRows, ripen, settingsWith, sql, startWithRelay } from '../support/relay.js';
import { startSendmail } from '../support/sendmail.js';

const mail = { from: 'form@coalition.example', to: ['office@coalition.example'] };

/** A receiver that sends after its answers. */
async function startOnTheWeb(t: TestContext, settings: object, options: readonly string[] = []) {
  const site = await makeSite(settingsWith(settings, false));
  return { site, ...(await serve(t, site, { options })) };
}

const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + 60_000;
  while (!(await condition())) {
    assert.ok(Date.now() < end, 'it does not come');
    await new Promise(setImmediate);
  }
};

/** Seconds from now until a time of the database. */
const secondsTo = (time: unknown): number => (Date.parse(String(time)) - Date.now()) / 1000;

describe('the relay of the receiver for PHP, after an answer', { skip }, () => {
  it('sends at once, and again with a later request or a look at the address', async t => {
    const kobo = await startOpenRosa(t);
    const { site, url, log } = await startOnTheWeb(t, openRosaSettings(kobo.url));
    const [first, second] = [aSubmission(), aSubmission()];
    kobo.instead.push({ status: 503 });
    await post(url, first);
    await until(() => openRows(site)[0]?.['reason'] === 'HTTP 503');
    await post(url, second); // the target rests
    ripen(site);
    assert.equal((await fetch(url)).status, 405);
    await until(() => openRows(site).length === 0);
    assert.deepEqual([...kobo.records.keys()].sort(), [`uuid:${first.id}`, `uuid:${second.id}`].sort());
    assert.equal(kobo.requests.length, 3);
    assert.doesNotMatch(log(), /PHP (?:Warning|Notice|Deprecated|Fatal)/);
  });

  it('does not keep a visitor waiting: the receipt comes while the target is silent', async t => {
    const kobo = await startOpenRosa(t);
    let arrived = 0;
    kobo.server.on('request', () => (arrived += 1));
    kobo.state.delay = () => 60_000;
    const { url, log } = await startOnTheWeb(t, openRosaSettings(kobo.url));
    const reply = await post(url, aSubmission());
    assert.equal(reply.status, 201);
    await until(() => arrived === 1);
    assert.doesNotMatch(log(), /no answer in time/); // it was still waiting then
    await until(() => log().includes('receive.php: relay: openrosa: later: no answer in time'));
  });

  it('sends an e-mail although KoBoToolbox does not answer', async t => {
    const kobo = await startOpenRosa(t);
    kobo.state.delay = () => 60_000;
    const box = await startSendmail(t);
    const { url } = await startOnTheWeb(t, { ...openRosaSettings(kobo.url), mail }, box.options);
    await post(url, aSubmission());
    await until(async () => (await box.mails()).length === 1);
  });

  it('sends nothing if only the command may', async t => {
    const kobo = await startOpenRosa(t);
    const { site, url, send, relay } = await startWithRelay(t, openRosaSettings(kobo.url));
    await send(aSubmission());
    await fetch(url);
    assert.deepEqual(
      openRows(site).map(({ attempts }) => Number(attempts)),
      [0],
    );
    await relay();
    assert.equal(kobo.records.size, 1);
  });
});

describe('the queue of the receiver for PHP', { skip }, () => {
  it('is written together with the submission, or neither is', async t => {
    const { site, send } = await startWithRelay(t, { mail });
    const [first, second] = [aSubmission(), aSubmission()];
    await send(first);
    sql(site, "CREATE TRIGGER full BEFORE INSERT ON relay BEGIN SELECT RAISE(ABORT, 'full'); END");
    assert.equal((await send(second)).status, 503);
    assert.deepEqual(sql(site, 'SELECT id FROM submission'), [{ id: first.id }]);
    sql(site, 'DROP TRIGGER full');
    assert.equal((await send(second)).headers.get('idempotency-replayed'), null);
    assert.deepEqual(
      openRows(site).map(({ id }) => id),
      [first.id, second.id],
    );
  });

  it('works in one process at a time, and the next takes over when that one is killed', async t => {
    const kobo = await startOpenRosa(t);
    const { site, send, relay } = await startWithRelay(t, openRosaSettings(kobo.url));
    await send(aSubmission());
    const file = command(site, 'where').stdout.trim();
    const code = "$lock = fopen($argv[1] . '-relay', 'c'); flock($lock, LOCK_EX); echo 'held'; fgets(STDIN);";
    const holder = spawn('php', ['-r', code, '--', file], { stdio: ['pipe', 'pipe', 'inherit'] });
    t.after(() => holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    assert.match((await relay()).stdout, /\topenrosa\twaiting\t0\t\n$/);
    holder.kill('SIGKILL');
    await once(holder, 'close');
    assert.equal((await relay()).stdout, '');
    assert.equal(kobo.records.size, 1);
  });

  it('says so if it cannot lock', async t => {
    const { site, send, relay } = await startWithRelay(t, { mail });
    await send(aSubmission());
    mkdirSync(`${command(site, 'where').stdout.trim()}-relay`);
    const { status, stderr } = await relay();
    assert.equal(status, 1);
    assert.match(stderr, /^The file submissions\.sqlite-relay cannot be opened\. .*same user\.\n$/);
  });

  it('rests longer after each failure, up to an hour, and sends the others meanwhile', async t => {
    const kobo = await startOpenRosa(t);
    const { site, send, relay } = await startWithRelay(t, openRosaSettings(kobo.url));
    await send(aSubmission());
    for (const longest of [5, 10, 20]) {
      kobo.instead.push({ status: 500 });
      ripen(site);
      await relay();
      const wait = secondsTo(openRows(site)[0]!['due']);
      assert.ok(wait > longest / 2 - 2.5 && wait <= longest + 1, `${wait} of ${longest}`);
    }
    sql(site, "UPDATE relay SET attempts = 100, due = ''");
    sql(site, "INSERT OR REPLACE INTO relay_rest VALUES ('openrosa', 100, '')");
    kobo.instead.push({ status: 500 });
    await relay();
    const [row] = openRows(site);
    const [rest] = sql(site, 'SELECT * FROM relay_rest');
    assert.ok(secondsTo(row!['due']) > 1790 && secondsTo(row!['due']) <= 3601);
    assert.ok(secondsTo(rest!['until']) > 25 && secondsTo(rest!['until']) <= 61);
    const other = aSubmission();
    await send(other);
    await relay();
    assert.equal(kobo.records.size, 0); // the target rests
    sql(site, 'DELETE FROM relay_rest');
    await relay();
    assert.deepEqual([...kobo.records.keys()], [`uuid:${other.id}`]);
  });

  it('waits as long as Retry-After says, with all that is for this target', async t => {
    const kobo = await startOpenRosa(t);
    const { site, send, relay } = await startWithRelay(t, openRosaSettings(kobo.url));
    for (const [header, seconds] of [
      [() => '600', 600],
      [() => new Date(Date.now() + 900_000).toUTCString(), 900],
      [() => '9999999', 86_400],
    ] as const) {
      await send(aSubmission());
      ripen(site);
      kobo.instead.push({ status: 429, headers: { 'X-OpenRosa-Version': '1.0', 'Retry-After': header() } });
      await relay();
      const [rest] = sql(site, 'SELECT * FROM relay_rest');
      assert.ok(Math.abs(secondsTo(rest!['until']) - seconds) < 30, String(rest!['until']));
    }
    await relay();
    assert.equal(kobo.requests.length, 3);
  });

  it('forgets what it sent, and what is deleted on request', async t => {
    const kobo = await startOpenRosa(t);
    const { site, send, relay } = await startWithRelay(t, openRosaSettings(kobo.url));
    const [sent, deleted] = [aSubmission({ name: 'Zozan-0944' }), aSubmission()];
    await send(sent);
    await relay();
    await send(deleted);
    assert.equal(command(site, 'delete', deleted.id).status, 0);
    await relay();
    assert.equal(kobo.requests.length, 1);
    const rows = sql(site, 'SELECT id, state, payload FROM relay');
    assert.deepEqual(rows, [{ id: sent.id, state: 'done', payload: null }]);
  });

  it('is added to a database that an earlier version made', async t => {
    const kobo = await startOpenRosa(t);
    const { site, send, relay } = await startWithRelay(t, openRosaSettings(kobo.url));
    await send(aSubmission());
    for (const what of ['TRIGGER submission_deleted', 'TABLE relay', 'TABLE relay_rest']) sql(site, `DROP ${what}`);
    await send(aSubmission());
    await relay();
    assert.equal(kobo.records.size, 1);
  });
});
