import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { defects } from '../fixtures/defects.js';
import { run } from './run.js';
import { example, file } from './support.js';

const warned = JSON.stringify(file({ vison: { en: 'x' } }));

describe('coalition-widgets check', () => {
  it('leaves with 0 and one line when a file is in order', async () => {
    const { out, code } = await run(['check', 'data/cso-nes.json']);
    assert.equal(code, 0);
    assert.match(out, /^data\/cso-nes\.json: no findings\n$/);
  });

  it('leaves with 1 when there is an error, and writes no colours into a pipe', async () => {
    const { out, code } = await run(['check', '-'], JSON.stringify(defects));
    assert.equal(code, 1);
    assert.doesNotMatch(out, /\u001b/);
    assert.match(out, /counters, 3rd counter \("people"\), value {2}\/stats\/2\/value, line 1\n/);
    assert.match(out, /→ "value": 5000, "bound": "at-least"/);
    assert.match(out, /-: \d+ errors?, \d+ warnings?, \d+ for information\n$/);
  });

  it('lets warnings pass, but not with --strict', async () => {
    assert.equal((await run(['check', '-'], warned)).code, 0);
    assert.equal((await run(['check', '-', '--strict'], warned)).code, 1);
  });

  it('writes the findings as JSON', async () => {
    const { out } = await run(['check', '-', '--json'], warned);
    assert.deepEqual(JSON.parse(out), [
      {
        id: 'unknown-key',
        severity: 'warning',
        pointer: '/vison',
        place: 'vison',
        message: '"vison" is not a key of the format: did you mean "vision"?',
        suggestion: 'vision',
        line: 1,
        column: warned.indexOf('{"en":"x"') + 1,
      },
    ]);
  });

  it('reads an address', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/a.json' ? 200 : 404;
      response.end(example('cso-nes'));
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    assert.ok(address && typeof address === 'object');
    const url = `http://127.0.0.1:${address.port}`;
    const [good, bad] = [await run(['check', `${url}/a.json`]), await run(['check', `${url}/b.json`])];
    server.close();
    assert.equal(good.code, 0);
    assert.deepEqual(
      [bad.code, bad.err.trim()],
      [2, 'coalition-widgets: could not read the file: the server answered 404 Not Found'],
    );
  });

  it('leaves with 2 when it cannot read, or does not know what is asked', async () => {
    assert.match((await run(['check', 'no.json'])).err, /there is no such file/);
    for (const args of [['check', 'no.json'], ['check', 'src'], ['check'], ['chek', 'a'], ['check', '-', '--jsno'], []])
      assert.equal((await run(args)).code, 2, args.join(' '));
  });

  it('leaves with 2 when the file is not UTF-8', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'check', '-']);
    child.stdin.end(Buffer.from([0x22, 0xc7, 0xe1, 0x22]));
    const [err, code] = await Promise.all([
      text(child.stderr),
      new Promise<number | null>(done => child.on('close', done)),
    ]);
    assert.equal(code, 2);
    assert.match(err, /not UTF-8/);
  });

  it('explains itself', async () => {
    const { out, code } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(out, /FILE +a file/);
  });

  const built = 'dist/cli/coalition-widgets.js';
  it('runs as it is published, without any package', { skip: !existsSync(built) && 'not built' }, async () => {
    const child = spawn(process.execPath, [resolve(built), 'check', '-'], { cwd: tmpdir() });
    child.stdin.end(JSON.stringify(defects));
    const out = await text(child.stdout);
    assert.match(out, /visual-order/);
    assert.doesNotMatch(await readFile(built, 'utf8'), /from ?"(?!node:)/);
  });
});
