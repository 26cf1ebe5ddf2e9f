import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { rowOf } from '../../../receivers/node/ledger.js';
import { receiptNumber } from '../../../receivers/node/receipt.js';
import { openStore } from '../../../receivers/node/store/open.js';
import { COMMAND, startProcess } from './support/process.js';
import { freshFile, post, stored } from './support/server.js';
import { aSubmission } from './support/submissions.js';
import { proved } from './support/work.js';

const runFile = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { encoding: 'utf8' });
const run = (...args: string[]) => runFile(COMMAND, ...args);

describe('coalition-widgets receive', () => {
  it('stores submissions in the file of --out, and ends with 0 on SIGTERM', async t => {
    const file = freshFile();
    const { url, end } = await startProcess(t, ['--out', file, '--allow-origin', 'https://example.org']);
    const { status, headers } = await post(url, aSubmission());
    assert.equal(status, 201);
    assert.equal(headers.get('access-control-allow-origin'), 'https://example.org');
    assert.equal((await stored(file)).length, 1);
    assert.equal(await end('SIGTERM'), 0);
  });

  it('logs what happened as JSON, and nothing that was sent', async t => {
    const { url, log, end } = await startProcess(t, ['--out', freshFile()]);
    const sent = aSubmission({ name: 'Zozan-0944' });
    await post(url, sent);
    await post(`${url}?name=Zozan-0944`, { ...sent, lang: 'Zozan_0944' }, { 'User-Agent': 'Zozan-0944' });
    await end('SIGTERM');
    const entries = log()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      entries.map(({ event, status }) => [event, status]),
      [
        ['listening', undefined],
        ['request', 201],
        ['request', 422],
        ['stopped', undefined],
      ],
    );
    assert.deepEqual(entries[2]?.['codes'], ['format']);
    for (const secret of ['Zozan', '0944', '127.0.0.1:', sent.id, receiptNumber(sent.id)])
      assert.ok(!entries.slice(1).some(entry => JSON.stringify(entry).includes(secret)), secret);
  });

  it('accepts the forms and fields that it is given, and says which others came', async t => {
    const lists = ['--form', 'volunteer', '--form', 'donor', '--field', 'name', '--field', 'skills'];
    const { url } = await startProcess(t, ['--out', freshFile(), ...lists]);
    assert.equal((await post(url, aSubmission())).status, 201);
    assert.equal((await post(url, { ...aSubmission(), form: 'donor' })).status, 201);
    const { status, body } = await post(url, { ...aSubmission({ name: 'x', 'a/b': 'y' }), form: 'other' });
    assert.equal(status, 422);
    assert.ok(typeof body === 'object' && body && 'errors' in body);
    assert.deepEqual(body.errors, [
      { pointer: '/form', code: 'unknown' },
      { pointer: '/fields/a~1b', code: 'unknown' },
    ]);
  });

  it('refuses a body longer than --max-bytes', async t => {
    const { url } = await startProcess(t, ['--out', freshFile(), '--max-bytes', '20']);
    assert.equal((await post(url, aSubmission())).status, 413);
  });

  it('asks for a proof of work with --work', async t => {
    const { url } = await startProcess(t, ['--out', freshFile(), '--work', '8']);
    assert.equal((await post(url, aSubmission())).status, 422);
    assert.equal((await post(url, proved(aSubmission(), 8))).status, 201);
  });

  it('lists and exports what a receiver has, while it runs', async t => {
    const file = freshFile();
    const { url } = await startProcess(t, ['--out', file]);
    const [one, other] = [aSubmission({ name: 'Nesrîn' }), { ...aSubmission({ name: 'x' }), form: 'donor' }];
    for (const each of [one, other]) await post(url, each);
    const list = run('list', '--out', file);
    assert.match(list.stdout, new RegExp(`^\\S+Z\t${receiptNumber(one.id)}\tvolunteer\tku\treadable\n`));
    assert.equal(list.stdout.split('\n').length, 3);
    assert.doesNotMatch(list.stdout, /Nesrîn/);
    const csv = run('export', '--out', file, '--form', 'volunteer');
    assert.match(csv.stdout, /^\ufeffreceived,receipt,id,form,lang,consent,name\r\n.*,Nesrîn\r\n$/);
    const json = run('export', '--json', '--out', file, '--form', 'volunteer');
    const [line] = await stored(file);
    assert.deepEqual(JSON.parse(json.stdout), line);
    assert.deepEqual([list.status, csv.status, json.status], [0, 0, 0]);
  });

  it('stops without a word when the reader has enough', async () => {
    const file = freshFile();
    const store = await openStore(file);
    await store.add(Array.from({ length: 3000 }, () => rowOf(aSubmission(), new Date().toISOString())));
    await store.close();
    const script = '"$@" | head -n 1; exit "${PIPESTATUS[0]}"';
    const command = [process.execPath, '--import', 'tsx', COMMAND, 'list', '--out', file];
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
    assert.deepEqual([status, stderr, stdout.split('\n').length], [0, '', 2]);
  });

  it('imports the file of an earlier version once, however often', async () => {
    const [journal, file] = [freshFile(), freshFile()];
    const sent = [aSubmission({ text: 'a\u2028b' }), aSubmission()].map(one => ({
      received: '2026-11-21T12:00:00.000Z',
      receipt: 'VE05-BR70',
      ...one,
    }));
    await mkdir(dirname(journal));
    await writeFile(journal, sent.map(one => `${JSON.stringify(one)}\n`).join(''));
    await appendFile(journal, 'null\n[]\n{"id":1}\n{"contract":"coalition-submission/1","id');
    const first = run('import', journal, '--out', file);
    assert.equal(first.stdout, '2 imported, 0 there already, 4 unreadable lines\n');
    const again = run('import', journal, '--out', file);
    assert.equal(again.stdout, '0 imported, 2 there already, 4 unreadable lines\n');
    const byId = (a: Record<string, unknown>, b: Record<string, unknown>) =>
      String(a['id']).localeCompare(String(b['id']));
    assert.deepEqual((await stored(file)).sort(byId), sent.sort(byId));
  });

  it('is a command of the package', () => {
    const { status, stdout } = runFile('src/cli/main.ts', 'receive', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /^coalition-widgets receive --out/);
    assert.equal(runFile('src/cli/main.ts', 'receive').status, 2);
  });

  it('lists its options', () => {
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    const named = ['out', 'port', 'host', 'allow-origin', 'form', 'field', 'max-bytes', 'per-minute', 'address-header'];
    for (const option of [...named, 'relay', 'keep', 'work']) assert.match(stdout, new RegExp(`^--${option} `, 'm'));
  });

  it('ends with 2 and says why when it is called wrongly', () => {
    const out = ['--out', freshFile()];
    const calls = [[], ['--port', 'many'], ['--max-bytes', '-1'], ['--colour'], ['--port', '70000'], ['--keep', '90']];
    for (const bits of ['0', '21', '99', 'x', '1.5', ''])
      assert.match(run('--work', bits, ...out).stderr, /--work must be a whole number from 1 to 20, not "/);
    for (const options of [...calls, ['lst'], ['import'], ['list', 'x']]) {
      const { status, stderr } = run(...options, ...(options.length ? out : []));
      assert.equal(status, 2, options.join(' '));
      assert.match(stderr, /out is missing|port|max-bytes|colour|keep|lst|import|list/);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });

  it('ends with 1 and says why when it cannot use the store', () => {
    for (const args of [
      ['list', '--out', freshFile()],
      ['--out', 'package.json'],
      ['--out', 'src'],
    ]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 1, args.join(' '));
      assert.match(stderr, /^coalition-widgets: .*(?:no file|not a SQLite file|EISDIR)/);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });
});
