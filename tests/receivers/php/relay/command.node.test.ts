import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { receiptNumber } from '../../../../receivers/node/receipt.js';
import { startOpenRosa } from '../../node/support/openrosa.js';
import { openRosaSettings } from '../../node/support/relay.js';
import { aSubmission } from '../../node/support/submissions.js';
import { command, skip, type Site } from '../support/php.js';
import { settingsWith, sql, startWithRelay } from '../support/relay.js';

const configure = ({ webRoot }: Site, relay: object) =>
  writeFile(join(webRoot, 'receive.settings.php'), `<?php return ${settingsWith(relay)};`);

describe('php receive.php relay', { skip }, () => {
  it('lists what was refused without its answers, and sends it again with mended settings', async t => {
    const kobo = await startOpenRosa(t);
    const settings = openRosaSettings(kobo.url);
    settings.openrosa.forms.volunteer.id = 'misspelt';
    const { site, send, relay, log } = await startWithRelay(t, settings);
    const sent = [aSubmission({ name: 'Zozan-0944' }), aSubmission(), aSubmission()];
    for (const each of sent) await send(each);
    const { stdout, stderr } = await relay();
    const [receipt, other] = sent.map(({ id }) => receiptNumber(id)) as [string, string];
    assert.match(stdout, new RegExp(`^\\S+Z\t${receipt}\topenrosa\trefused\t1\tHTTP 404$`, 'm'));
    assert.equal(stdout.split('\n').length, 4);
    assert.equal(stderr, 'receive.php: relay: openrosa: refused: HTTP 404\n'.repeat(3));
    assert.ok(![stdout, stderr, log()].some(text => /Zozan/.test(text) || text.includes(sent[0]!.id)));

    settings.openrosa.forms.volunteer.id = 'aForm';
    await configure(site, settings);
    assert.equal((await relay('drop', other)).stdout, '1 given up\n');
    assert.equal((await relay('drop', other)).stdout, '0 given up\n');
    assert.equal((await relay('retry', receipt)).stdout, '1 wait again\n');
    assert.match((await relay()).stdout, /^[^\n]*\trefused\t1\tHTTP 404\n$/); // the third
    assert.deepEqual([...kobo.records.keys()], [`uuid:${sent[0]!.id}`]);
    assert.equal((await relay('retry')).stdout, '1 wait again\n');
    assert.equal((await relay()).stdout, '');
    assert.deepEqual([...kobo.records.keys()], [`uuid:${sent[0]!.id}`, `uuid:${sent[2]!.id}`]);
    assert.deepEqual(sql(site, 'SELECT DISTINCT payload FROM relay'), [{ payload: null }]);
  });

  it('sends what was stored before it had settings, once', async t => {
    const kobo = await startOpenRosa(t);
    const { site, send, relay } = await startWithRelay(t, {});
    const [earlier, later] = [aSubmission({ name: 'سوسن', skills: ['health', 'care'] }), aSubmission()];
    await send(earlier);
    assert.equal((await relay()).stdout, '');
    await configure(site, openRosaSettings(kobo.url));
    await send(later);
    for (const expected of ['1 added\n', '0 added\n']) assert.equal((await relay('add')).stdout, expected);
    await relay();
    assert.equal((await relay('add')).stdout, '0 added\n');
    assert.deepEqual([...kobo.records.keys()].sort(), [`uuid:${earlier.id}`, `uuid:${later.id}`].sort());
    assert.match(kobo.records.get(`uuid:${earlier.id}`)!, /<full_name>سوسن<.*<skills>health care</);
  });

  it('stores what comes while the settings are wrong, says what is wrong, and sends it when they are right', async t => {
    const kobo = await startOpenRosa(t);
    const settings = openRosaSettings(kobo.url);
    const { site, url, send, relay, log } = await startWithRelay(t, {
      openrosa: { ...settings.openrosa, tokn: 'secret' },
    });
    assert.equal((await send(aSubmission())).status, 201);
    const message =
      /The setting relay\.openrosa\.tokn does not exist\. There are: url, token, .*receive\.settings\.php/;
    const look = await fetch(url);
    assert.equal(look.status, 503);
    const [shown, { status, stderr }] = [await look.text(), await relay()];
    assert.equal(status, 1);
    for (const text of [shown, stderr, log()]) {
      assert.match(text, message);
      assert.doesNotMatch(text, /secret|#0/);
    }
    await configure(site, settings);
    assert.match((await relay()).stdout, /\topenrosa\trefused\t0\tthe settings were wrong\n$/);
    assert.equal((await relay('retry')).stdout, '1 wait again\n');
    assert.equal((await relay()).stdout, '');
    assert.equal(kobo.records.size, 1);
  });

  it('ends with 2 when it is called wrongly', async t => {
    const { site } = await startWithRelay(t, {});
    for (const args of [['x'], ['drop'], ['add', 'x'], ['retry-all']]) {
      const { status, stderr } = command(site, 'relay', ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^php receive\.php export .*\n(?:.*\n)*php receive\.php relay add /);
    }
  });
});
