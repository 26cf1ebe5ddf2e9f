import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fonts } from '../../src/generated/fonts.js';

const folder = 'src/generated/fonts';
const files = readdirSync(folder);
const bytesOf = (file: string): Buffer => readFileSync(`${folder}/${file}`);

describe('the trimmed fonts', () => {
  it('are at most 45,000 bytes together', () =>
    assert.ok(fonts.reduce((sum, { file }) => sum + bytesOf(file).length, 0) <= 45_000));

  it('have names that change with their bytes', () => {
    for (const { file } of fonts)
      assert.equal(file.split(/[-.]/)[1], createHash('sha256').update(bytesOf(file)).digest('hex').slice(0, 8));
  });

  it('come with a licence each, which reserves no name', () => {
    const licences = files.filter(file => file.endsWith('-OFL.txt'));
    assert.equal(licences.length, fonts.length);
    for (const licence of licences) {
      const [copyright = ''] = bytesOf(licence).toString().split('This Font Software');
      assert.match(copyright, /^Copyright 20\d\d The Noto Project Authors/);
      assert.doesNotMatch(copyright, /Reserved/i);
    }
  });
});

describe('what is published', () => {
  if (!existsSync('dist/sri.json')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  const sri = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;

  for (const script of ['cdn', 'iife'])
    it(`has the fonts beside the ${script} script, with their licence and their hash`, () => {
      assert.deepEqual(readdirSync(`dist/${script}/fonts`).sort(), files.sort());
      for (const file of files) assert.deepEqual(readFileSync(`dist/${script}/fonts/${file}`), bytesOf(file));
      for (const { file } of fonts)
        assert.equal(
          sri[`${script}/fonts/${file}`],
          `sha384-${createHash('sha384').update(bytesOf(file)).digest('base64')}`,
        );
    });
});
