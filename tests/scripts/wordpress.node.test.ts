import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pluginFiles } from '../../scripts/wordpress/files.js';
import { zip } from '../../scripts/wordpress/zip.js';
import { elements, tags } from '../../src/generated/elements.js';
import { publishedFiles } from '../support/publication.js';
import { unzip } from '../wordpress/unzip.js';

const skip = spawnSync('php', ['-v']).status === 0 ? false : 'PHP is not installed (php-cli)';

describe("the WordPress plug-in's zip file", () => {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-zip-'));
  after(() => rmSync(folder, { recursive: true }));
  let files: Map<string, Buffer>;
  before(() => {
    files = pluginFiles('1.2.3');
    unzip(zip(files), folder);
  });
  const read = (path: string): string => readFileSync(join(folder, 'coalition-widgets', path), 'utf8');
  /** What a PHP file returns. */
  const returned = (path: string): unknown => {
    const code = `define('ABSPATH', '/'); echo json_encode(require ${JSON.stringify(join(folder, 'coalition-widgets', path))});`;
    return JSON.parse(spawnSync('php', ['-r', code]).stdout.toString());
  };

  it('has the same bytes in whatever order the files come', () => {
    assert.ok(zip(files).equals(zip(new Map([...files].reverse()))));
  });

  it('has a block for every element, with its attributes but the data file', () => {
    for (const tag of tags) {
      const { name, attributes } = JSON.parse(read(`blocks/${tag}/block.json`)) as { name: string; attributes: object };
      assert.equal(name, `coalition-widgets/${tag}`);
      assert.deepEqual([...Object.keys(attributes), 'src'].sort(), Object.keys(elements[tag].attributes).sort());
    }
  });

  it('has every style sheet that a prerendered text needs', async () => {
    const data = JSON.parse(readFileSync('data/syrian-ngo-alliance.json', 'utf8')) as object;
    const published = [...(await publishedFiles(data, 'https://coalition.example/coalition.json'))];
    const sheets = published.filter(([path]) => path.endsWith('.css'));
    assert.ok(sheets.length > 9);
    for (const [path, css] of sheets) assert.equal(read(path), css.toString());
  });

  it('says its version, and none is left to fill in', () => {
    assert.match(read('coalition-widgets.php'), /^ \* Version: +1\.2\.3$/m);
    assert.match(read('readme.txt'), /^Stable tag: 1\.2\.3$/m);
    for (const [path, content] of files) assert.ok(!content.includes('@VERSION@'), path);
  });

  it('has PHP without mistakes of grammar', { skip }, () => {
    const paths = [...files.keys()].filter(path => path.endsWith('.php'));
    assert.ok(paths.length > 15);
    for (const path of paths) {
      const { status, stdout } = spawnSync('php', ['-l', join(folder, path)]);
      assert.equal(status, 0, stdout.toString());
    }
  });

  it('knows the elements and the addresses of the data file', { skip }, () => {
    const { widgets, addresses } = returned('includes/table.php') as Record<string, Record<string, unknown>>;
    assert.deepEqual(Object.keys(widgets!), [...tags]);
    assert.ok((addresses!['links'] as string[]).includes('members.*.url'));
    assert.ok((addresses!['links'] as string[]).includes('volunteer.submit.url'));
    assert.deepEqual(addresses!['pictures'], [
      'banner.image',
      'banner.image.sources.*.srcset.*',
      'members.*.logo',
      'members.list.*.logo',
    ]);
    assert.deepEqual(addresses!['slices'], ['members']);
  });

  it('does not let anybody call its files by their address', () => {
    for (const [path, content] of files)
      if (path.endsWith('.php'))
        assert.match(content.toString(), /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, path);
  });
});
