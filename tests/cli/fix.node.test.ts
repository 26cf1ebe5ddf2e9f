import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { fixText } from '../../src/cli/fix.js';
import { defects } from './corpus/defects.js';
import { checkText, example } from './support.js';

const run = promisify(execFile);
const fixed = (text: string): string => fixText(text).text;
const file = (vision: string): string =>
  `{\r\n  "version": 1, "revision": 1,\n\t"languages": ["en"],\r\n"vision":{"en" : ${vision} }}\n\n`;

describe('check --fix', () => {
  it('keeps order, formatting and spelling of everything else, byte for byte', () => {
    assert.equal(fixed(file('"Food  &amp; water "')), file('"Food & water"'));
    assert.equal(fixed(file('"caf\\u00e9 \\/ tea "')), file('"caf\\u00e9 \\/ tea"'));
    assert.equal(fixed(file('"&eacute;t\\u00e9"')), file('"\\u00e9t\\u00e9"'));
  });

  it('leaves a file without defects alone', () => {
    for (const name of ['cso-nes', 'syrian-ngo-alliance']) assert.equal(fixed(example(name)), example(name));
  });

  it('writes no suggestion that may lose something', () => {
    for (const text of ['"See [our site](https://example.org)"', '"العدالة"', '"<a href=\\"https://x.org\\">Us</a>"'])
      assert.equal(fixed(file(text)), file(text));
  });

  it('keeps a direction mark that keeps a telephone number in order', () => {
    const text = '{"version":1,"revision":1,"languages":["ar"],"vision":{"ar":"\u200e+963 935 123 456"}}';
    assert.deepEqual(checkText(text), []);
    assert.equal(fixed(text), text);
  });

  it('comes to an end, leaves valid JSON, and finds nothing more to fix', () => {
    for (const { value } of defects) {
      const text = fixed(JSON.stringify(value, null, 2));
      JSON.parse(text);
      assert.equal(fixText(text).fixed, 0);
    }
  });

  it('writes the file, with its byte order mark, and refuses what it cannot write', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'check-')), 'a.json');
    await writeFile(path, `\ufeff${file('"Peace "')}`);
    const check = ['--import', 'tsx', 'src/cli/main.ts', 'check', '--fix'];
    await run(process.execPath, [...check, path]);
    assert.equal(await readFile(path, 'utf8'), `\ufeff${file('"Peace"')}`);
    await assert.rejects(run(process.execPath, [...check, 'https://example.org/a.json']), /needs a file/);
  });
});
