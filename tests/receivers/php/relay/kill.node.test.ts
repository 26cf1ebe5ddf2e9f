import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { headerOf } from '../../node/support/mailbox.js';
import { startOpenRosa } from '../../node/support/openrosa.js';
import { openRosaSettings } from '../../node/support/relay.js';
import { post, type Reply } from '../../node/support/post.js';
import { aSubmission } from '../../node/support/submissions.js';
import { makeSite, serve, skip } from '../support/php.js';
import { openRows, ripen, runPhp, settingsWith } from '../support/relay.js';
import { startSendmail } from '../support/sendmail.js';

const ROUNDS = 24;

describe('a relay of the receiver for PHP that is killed again and again', { skip, timeout: 300_000 }, () => {
  it('loses nothing, and stores nothing twice', async t => {
    const kobo = await startOpenRosa(t);
    const box = await startSendmail(t);
    let arrived = 0;
    kobo.server.on('request', () => (arrived += 1));
    kobo.state.delay = () => Math.random() * 40; // so that most kills hit a delivery whose answer has not come
    const mail = { from: 'form@a.example', to: ['office@a.example'] };
    const site = await makeSite(settingsWith({ ...openRosaSettings(kobo.url), mail }, false));
    const confirmed = new Set<string>();

    for (let round = 0; round < ROUNDS; round++) {
      const { url, kill } = await serve(t, site, box);
      const visit = async (): Promise<void> => {
        const sent = aSubmission();
        const reply = await post(url, sent).catch((): Reply | undefined => undefined); // killed
        if (reply?.status === 201) confirmed.add(sent.id);
      };
      if (round > 0) ripen(site);
      const before = arrived;
      const visits = [visit(), visit(), visit()];
      while (arrived === before) await setTimeout(1);
      if (round % 2) {
        await Promise.all(visits);
        await kill();
        ripen(site); // what the server did not send is sent by a command, which is killed in turn
        const args = [...box.options.flatMap(one => ['-d', one]), join(site.webRoot, 'receive.php'), 'relay'];
        const child = spawn('php', args, { stdio: 'ignore' });
        const closed = once(child, 'close');
        const now = arrived;
        while (arrived === now && child.exitCode === null) await setTimeout(1);
        await setTimeout(Math.random() * 40); // the moment of a kill is chance
        child.kill('SIGKILL');
        await closed;
      } else {
        await setTimeout(Math.random() * 40);
        await kill();
        await Promise.all(visits);
      }
    }
    for (let left = -1; left !== 0; left = openRows(site).length) {
      ripen(site);
      await runPhp(site, ['relay'], box.options);
    }

    const stored: string[] = (await runPhp(site, ['export'])).stdout.match(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}/g) ?? [];
    assert.ok(confirmed.size > ROUNDS);
    assert.deepEqual(
      [...confirmed].filter(id => !stored.includes(id)),
      [],
    );
    assert.deepEqual([...kobo.records.keys()].sort(), stored.map(id => `uuid:${id}`).sort());
    const unexpected = kobo.requests.filter(({ status }) => ![201, 202, 423].includes(status));
    assert.deepEqual(unexpected, []);
    const mails = await box.mails();
    // an e-mail that a kill has cut off has no header; a whole one follows
    const ids = mails.map(one => headerOf(one, 'Message-ID')).filter(Boolean);
    assert.equal(new Set(ids).size, stored.length);
    const again = kobo.requests.filter(({ status }) => status === 202).length;
    t.diagnostic(
      `${ROUNDS} kills, ${stored.length} submissions, ${again} sent again and recognised, ${mails.length} e-mails`,
    );
  });
});
