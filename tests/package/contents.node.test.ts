import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { z } from 'zod';
import { install, pack, temporaryFolder } from './support.js';

/** All that a tarball holds, and nothing else. */
const wanted: readonly RegExp[] = [
  /^(?:LICENSE|README\.md|package\.json)$/,
  /^(?:custom-elements|web-types|vscode\.html-custom-data|vscode\.css-custom-data)\.json$/, // for editors
  /^dist\/cdn\/coalition-widgets\.js$/,
  /^dist\/cdn\/chunks\.json$/,
  /^dist\/cdn\/chunks\/[\da-f]{8}\/[\w.-]+\.js$/,
  /^dist\/(?:frame\.html|cdn\/frame\.(?:js|css))$/,
  /^dist\/open\.html$/,
  /^dist\/iife\/coalition-widgets\.js$/,
  /^dist\/(?:cdn|iife)\/fonts\/(?:arabic|syriac)-[\da-f]{8}\.woff2$/,
  /^dist\/(?:cdn|iife)\/fonts\/[\w-]+-OFL\.txt$/,
  /^dist\/cli\/(?:coalition-widgets|prerender|vite)\.js$/,
  /^dist\/npm\/cli\/(?:finding|prerender-html|vite)\.d\.ts$/,
  /^dist\/npm\/(?:index|tags|react|vue|svelte)\.(?:js|d\.ts)$/,
  /^dist\/npm\/(?:data|i18n|base|elements|define)\/(?:[\w.-]+\/)*[\w.-]+\.(?:js|d\.ts)$/,
  /^dist\/npm\/generated\/(?:checks|cldr|cldr\/formats|words)\/[\w.-]+\.js$/,
  /^dist\/npm\/generated\/calling-codes\.js$/,
  /^dist\/npm\/generated\/classes\.d\.ts$/, // the code of it is in the index
  /^dist\/(?:coalition\.schema|sri)\.json$/,
];
/** The most that an installation may take on a developer's disk, in bytes, without lit. */
const UNPACKED_LIMIT = 2_000_000;

describe('the packed tarball', () => {
  let packed: Awaited<ReturnType<typeof pack>>;
  before(async () => (packed = await pack(temporaryFolder())));

  it('holds what is published, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    assert.deepEqual(
      paths.filter(path => !wanted.some(one => one.test(path))),
      [],
      'nothing that is not wanted',
    );
    assert.deepEqual(
      wanted.filter(one => !paths.some(path => one.test(path))),
      [],
      'nothing is missing',
    );
  });

  it('is no larger than it was', test => {
    const largest = packed.files.toSorted((a, b) => b.size - a.size).slice(0, 3);
    test.diagnostic(`${packed.size} bytes packed, ${packed.unpackedSize} unpacked, ${packed.files.length} files`);
    test.diagnostic(`the largest: ${largest.map(({ path, size }) => `${path} ${size}`).join(', ')}`);
    assert.ok(packed.unpackedSize <= UNPACKED_LIMIT, `${packed.unpackedSize} of ${UNPACKED_LIMIT} bytes`);
  });
});

describe('custom-elements.json', () => {
  it('names modules that are in the tarball', async () => {
    const { own } = await install();
    const text = readFileSync(join(own, 'custom-elements.json'), 'utf8');
    const paths = new Set([...text.matchAll(/"(?:path|module)": "([^"]+)"/g)].map(([, path]) => path!));
    assert.ok(paths.has('dist/npm/elements/coalition-goals.js'));
    for (const path of paths) assert.ok(existsSync(join(own, path)), path);
  });
});

describe('sri.json', () => {
  let own: string;
  let hashes: Record<string, string>;
  before(async () => {
    ({ own } = await install());
    const file = readFileSync(join(own, 'dist/sri.json'), 'utf8');
    hashes = z.record(z.string(), z.string()).parse(JSON.parse(file));
  });

  it('holds the sha384 of each file as it is in the tarball', () => {
    for (const [path, value] of Object.entries(hashes)) {
      const hash = createHash('sha384').update(readFileSync(join(own, 'dist', path)));
      assert.equal(value, `sha384-${hash.digest('base64')}`, path);
    }
  });

  it('names every script and font that a page can load, and the schema', () => {
    const scripts = readdirSync(join(own, 'dist'), { recursive: true, encoding: 'utf8' })
      .map(path => path.replaceAll('\\', '/'))
      .filter(path => /\.(?:js|woff2)$/.test(path) && !/^(?:npm|cli)\//.test(path)); // for bundlers, and for Node
    assert.ok(scripts.includes('cdn/coalition-widgets.js') && scripts.includes('iife/coalition-widgets.js'));
    assert.deepEqual(Object.keys(hashes).sort(), [...scripts, 'coalition.schema.json'].sort());
  });
});
