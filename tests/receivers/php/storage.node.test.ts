import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { post } from '../node/support/server.js';
import { aSubmission } from '../node/support/submissions.js';
import { command, makeSite, serve, skip, type Site } from './support/php.js';

/** The database's path, as the command line tells it. */
const databaseOf = (site: Site): string => command(site, 'where').stdout.trim();

describe('the database of the receiver for PHP', { skip }, () => {
  it('is above the web root, for its owner only', async t => {
    const site = await makeSite();
    const { url } = await serve(t, site);
    assert.equal((await post(url, aSubmission())).status, 201);
    const file = databaseOf(site);
    assert.equal(dirname(dirname(file)), site.home);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(statSync(dirname(file)).mode & 0o777, 0o700);
  });

  it('is not served where the folder above is served, too', async t => {
    const inner = await makeSite();
    const { url } = await serve(t, inner);
    await post(url, aSubmission({ name: 'Zozan-0944' }));
    const outer = await serve(t, { home: inner.home, webRoot: inner.home });
    const folder = basename(dirname(databaseOf(inner)));
    assert.match(folder, /^coalition-submissions-[\da-f]{32}$/); // nobody guesses it
    for (const path of [
      '',
      'coalition-submissions/',
      'coalition-submissions/submissions.sqlite',
      'submissions.sqlite',
    ]) {
      const text = await (await fetch(`${outer.origin}/${path}`)).text();
      assert.ok(!text.includes('Zozan-0944') && !text.includes(folder), path);
    }
    assert.equal(await (await fetch(`${outer.origin}/${folder}/`)).text(), ''); // and its files are not listed
    assert.deepEqual(readdirSync(join(inner.home, folder)).sort(), ['.htaccess', 'index.html', 'submissions.sqlite']);
  });

  it('is beside the receiver, under a secret name, if PHP may not leave the web root', async t => {
    const site = await makeSite();
    const { url, log } = await serve(t, site, { options: [`open_basedir=${site.webRoot}`] });
    assert.equal((await post(url, aSubmission())).status, 201);
    assert.match(relative(site.home, databaseOf(site)), /^public_html\/coalition-submissions-[\da-f]{32}\//);
    assert.doesNotMatch(log(), /Warning/);
  });

  it('is one database, however many first submissions arrive at once', async t => {
    const site = await makeSite();
    const { url } = await serve(t, site, { workers: 8 });
    const sent = Array.from({ length: 24 }, () => aSubmission());
    const replies = await Promise.all(sent.map(one => post(url, one)));
    assert.deepEqual([...new Set(replies.map(({ status }) => status))], [201]);
    assert.equal(readdirSync(site.home).filter(name => name.startsWith('coalition-submissions-')).length, 1);
    assert.equal(command(site, 'export').stdout.trim().split('\n').length, 1 + sent.length);
  });

  it('is made by one request at a time', async t => {
    const site = await makeSite();
    const { url } = await serve(t, site);
    const code = `$file = fopen('${site.webRoot}/receive.php', 'r'); flock($file, LOCK_EX); echo 'held'; fgets(STDIN);`;
    const holder = spawn('php', ['-r', code], { stdio: ['pipe', 'pipe', 'inherit'] });
    t.after(() => holder.kill());
    await once(holder.stdout, 'data');
    const waiting = Promise.all([post(url, aSubmission()), post(url, aSubmission())]);
    await pause(1000); // time enough for both; another request could wait behind one of them
    assert.deepEqual(readdirSync(site.home), ['public_html']);
    holder.stdin.end('\n');
    assert.deepEqual(
      (await waiting).map(({ status }) => status),
      [201, 201],
    );
    assert.equal(readdirSync(site.home).length, 2);
  });

  it('loses nothing and doubles nothing while the server is killed again and again', async t => {
    const site = await makeSite("['per_minute' => 0]");
    const acknowledged = new Set<string>();
    const sent = Array.from({ length: 60 }, () => aSubmission());
    for (const part of [sent.slice(0, 20), sent.slice(20, 40), sent.slice(40)]) {
      const { url, kill } = await serve(t, site);
      let answers = 0;
      await Promise.all(
        part.map(async one => {
          try {
            if ((await post(url, one)).status === 201) acknowledged.add(one.id);
          } catch {
            return; // killed
          }
          if (++answers === 5) await kill();
        }),
      );
    }
    assert.ok(acknowledged.size >= 15);
    const { url } = await serve(t, site);
    for (const one of sent) {
      const { status, headers } = await post(url, one);
      assert.equal(status, 201);
      if (acknowledged.has(one.id)) assert.equal(headers.get('idempotency-replayed'), 'true');
    }
    assert.equal(command(site, 'export').stdout.trim().split('\n').length, 1 + sent.length);
  });

  it('keeps what it acknowledged when the disk is full, and goes on when there is room', async t => {
    const site = await makeSite("['per_minute' => 0]");
    const full = await serve(t, site, { limit: '96' });
    const sent = Array.from({ length: 40 }, () => aSubmission({ text: 'x'.repeat(4000) }));
    const statuses: number[] = [];
    for (const one of sent) statuses.push((await post(full.url, one)).status);
    assert.deepEqual([...new Set(statuses)], [201, 503]);
    await full.kill();
    const { url } = await serve(t, site);
    for (const [number, one] of sent.entries()) {
      const { status, headers } = await post(url, one);
      assert.equal(status, 201);
      assert.equal(headers.get('idempotency-replayed'), statuses[number] === 201 ? 'true' : null);
    }
  });

  it('answers 503 with Retry-After, and logs nothing that was sent, if it cannot be written', async t => {
    const { url, log } = await serve(t, await makeSite("['database' => '/proc/none/submissions.sqlite']"));
    const { status, headers, body } = await post(url, aSubmission({ name: 'Zozan-0944' }));
    assert.equal(status, 503);
    assert.equal(headers.get('retry-after'), '30');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.ok(!`${log()}${JSON.stringify(body)}`.includes('Zozan-0944'));
    assert.match(log(), /receive\.php: PDOException/);
  });
});
