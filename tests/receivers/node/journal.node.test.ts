import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { appendLine, errorCode, readLines } from '../../../receivers/node/journal.js';
import { handlePrototype } from './support/handle.js';
import { freshFile } from './support/server.js';

async function linesOf(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(file)) lines.push(line);
  return lines;
}

describe('the journal', () => {
  it('makes the file and its folder for their owner alone', async () => {
    const file = freshFile();
    await appendLine(file, 'a');
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.equal((await stat(dirname(file))).mode & 0o777, 0o700);
  });

  it('has no lines before it has a file', async () => assert.deepEqual(await linesOf(freshFile()), []));

  it('reads back what it wrote, line by line', async () => {
    const line = fc.string({ unit: 'binary' }).map(text => JSON.stringify(text));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), async lines => {
        const file = freshFile();
        for (const each of lines) await appendLine(file, each);
        assert.deepEqual(await linesOf(file), lines);
      }),
      { numRuns: 25 },
    );
  });

  it('does not split at a line separator, which JSON may hold as it is', async () => {
    const file = freshFile();
    const line = JSON.stringify('one\u2028two\u2029three\u0085four');
    await appendLine(file, line);
    assert.deepEqual(await linesOf(file), [line]);
  });

  it('reads lines longer than a chunk whose letters straddle it', async () => {
    const file = freshFile();
    const lines = ['ܐ'.repeat(100_001), 'x' + 'ܫ'.repeat(100_000)];
    for (const line of lines) await appendLine(file, line);
    assert.deepEqual(await linesOf(file), lines);
  });

  it('ends a line that a crash left open before it writes the next', async () => {
    const file = freshFile();
    await appendLine(file, 'whole');
    await appendFile(file, '{"torn');
    assert.deepEqual(await linesOf(file), ['whole', '{"torn']);
    await appendLine(file, 'next');
    assert.equal(await readFile(file, 'utf8'), 'whole\n{"torn\nnext\n');
  });

  it('throws when the file cannot be read or written', async () => {
    const file = freshFile();
    await mkdir(dirname(file));
    await writeFile(file, '');
    const beneath = `${file}/below.jsonl`;
    await assert.rejects(appendLine(beneath, 'a'));
    await assert.rejects(linesOf(dirname(file)), { code: 'EISDIR' });
  });
});

describe('a flush', () => {
  it('comes after the line and before the return, and once for the name of a new file', async t => {
    const prototype = await handlePrototype();
    const file = freshFile();
    const sizes: number[] = [];
    const { sync } = prototype;
    t.mock.method(prototype, 'sync', async function (this: FileHandle) {
      sizes.push((await stat(file)).size);
      return sync.call(this);
    });
    await appendLine(file, 'one');
    assert.deepEqual(sizes, [4, 4]);
    await appendLine(file, 'two');
    assert.deepEqual(sizes, [4, 4, 8]);
    await linesOf(file);
    assert.equal(sizes.length, 4);
  });

  it('that fails takes its line back', async t => {
    const file = freshFile();
    await appendLine(file, 'one');
    const broken = t.mock.method(await handlePrototype(), 'sync', () => Promise.reject(new Error('EIO')));
    await assert.rejects(appendLine(file, 'two'), /EIO/);
    assert.equal(await readFile(file, 'utf8'), 'one\n');
    broken.mock.restore();
    await appendLine(file, 'three');
    assert.equal(await readFile(file, 'utf8'), 'one\nthree\n');
  });
});

describe('the name of an error', () => {
  it('is the system’s, or unknown', () => {
    assert.equal(errorCode(Object.assign(new Error('/home/x'), { code: 'ENOSPC' })), 'ENOSPC');
    assert.equal(errorCode(new Error('/home/x')), 'unknown');
    assert.equal(errorCode('x'), 'unknown');
  });
});
