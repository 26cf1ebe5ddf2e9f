import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { receiptNumber } from '../../../../receivers/node/receipt.js';
import { startOpenRosa } from '../support/openrosa.js';
import { COMMAND, startProcess } from '../support/process.js';
import { openRosaSettings } from '../support/relay.js';
import { freshFile, post } from '../support/server.js';
import { aSubmission } from '../support/submissions.js';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', COMMAND, ...args], { encoding: 'utf8' });

/** A store that does not exist yet, and beside it a file with settings. */
async function prepare(settings: object) {
  const out = freshFile();
  const file = join(dirname(out), 'relay.json');
  await mkdir(dirname(out));
  const write = (changed: object) => writeFile(file, JSON.stringify(changed));
  await write(settings);
  return { out, file, write };
}

describe('coalition-widgets receive --relay', () => {
  it('sends on, lists what was refused without its answers, and sends it again with mended settings', async t => {
    const kobo = await startOpenRosa(t);
    const settings = openRosaSettings(kobo.url);
    settings.openrosa.forms.volunteer.id = 'misspelt';
    const { out, file, write } = await prepare(settings);
    const sent = [aSubmission({ name: 'Zozan-0944' }), aSubmission()];
    const first = await startProcess(t, ['--out', out, '--relay', file]);
    for (const each of sent) await post(first.url, each);
    while (first.log().split('"event":"refused"').length < 3) await new Promise(setImmediate);

    const list = run('relay', '--out', out); // while the receiver runs
    const [receipt, other] = sent.map(({ id }) => receiptNumber(id)) as [string, string];
    assert.match(list.stdout, new RegExp(`^\\S+Z\t${receipt}\topenrosa\trefused\t1\tHTTP 404$`, 'm'));
    assert.equal(list.stdout.split('\n').length, 3);
    assert.doesNotMatch(list.stdout + first.log(), /Zozan/);
    const busy = run('relay', 'retry', '--out', out, '--relay', file);
    assert.match(busy.stderr, /Another process stores submissions/);
    assert.equal(busy.status, 1);
    await first.end('SIGTERM');

    settings.openrosa.forms.volunteer.id = 'aForm';
    await write(settings);
    assert.equal(run('relay', 'drop', other, '--out', out).stdout, '1 given up\n');
    assert.equal(run('relay', 'retry', '--out', out, '--relay', file).stdout, '1 wait again\n');
    const second = await startProcess(t, ['--out', out, '--relay', file]);
    while (!second.log().includes('"relayed"')) await new Promise(setImmediate);
    assert.deepEqual([...kobo.records.keys()], [`uuid:${sent[0]?.id}`]);
    await second.end('SIGTERM');
    assert.equal(run('relay', '--out', out).stdout, '');
  });

  it('sends what was stored before it had settings, once', async t => {
    const kobo = await startOpenRosa(t);
    const { out, file } = await prepare(openRosaSettings(kobo.url));
    const first = await startProcess(t, ['--out', out]);
    await post(first.url, aSubmission());
    await first.end('SIGTERM');
    assert.equal(run('relay', 'add', '--out', out, '--relay', file).stdout, '1 added\n');
    assert.equal(run('relay', 'add', '--out', out, '--relay', file).stdout, '0 added\n');
    const second = await startProcess(t, ['--out', out, '--relay', file]);
    while (!second.log().includes('"relayed"')) await new Promise(setImmediate);
    await second.end('SIGTERM');
    assert.equal(run('relay', 'add', '--out', out, '--relay', file).stdout, '0 added\n');
    assert.equal(kobo.records.size, 1);
  });

  it('ends with 1 and says why when the settings are wrong, before it takes anything', async () => {
    const { out, file, write } = await prepare({ openrosa: {} });
    for (const [settings, message] of [
      [{ openrosa: {} }, /openrosa\.url is missing/],
      [[], /must be an object/],
    ] as const) {
      await write(settings);
      const { status, stderr } = run('--out', out, '--relay', file);
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
    await writeFile(file, 'openrosa: yes');
    assert.match(run('--out', out, '--relay', file).stderr, /relay\.json is not JSON/);
    assert.match(run('--out', out, '--relay', `${file}.none`).stderr, /no such file/);
  });

  it('ends with 2 when it is called wrongly', () => {
    const out = ['--out', freshFile()];
    for (const args of [
      ['relay', 'x'],
      ['relay', 'retry'],
      ['relay', 'add'],
      ['relay', 'drop'],
      ['relay', 'add', 'x'],
    ]) {
      const { status, stderr } = run(...args, ...out);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /relay/);
    }
  });
});
