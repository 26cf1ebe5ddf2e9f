import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { widgetsOfManifest } from '../../scripts/lib/manifest.js';
import { descriptionOf, install, run } from './support.js';

const tags = widgetsOfManifest().map(({ tagName }) => tagName);

describe('the exports of the package', () => {
  let installed: Awaited<ReturnType<typeof install>>;
  before(async () => (installed = await install()));

  /** What Node makes of a specifier in the consumer's project: a path, or why there is none. */
  const resolved = async (specifiers: readonly string[]): Promise<Record<string, string>> => {
    const code = `const answers = {};
      for (const name of ${JSON.stringify(specifiers)})
        try { answers[name] = import.meta.resolve(name); } catch (error) { answers[name] = error.code; }
      console.log(JSON.stringify(answers));`;
    const out = await run('node', ['--input-type=module', '--eval', code], installed.folder);
    return JSON.parse(out) as Record<string, string>;
  };

  it('are a class and a define module for each element, and nothing of what these are made of', async () => {
    const inside = ['elements', 'define'].flatMap(folder =>
      readdirSync(join(installed.own, 'dist/npm', folder))
        .filter(file => file.endsWith('.js'))
        .map(file => `coalition-widgets/${folder === 'define' ? 'define/' : ''}${file}`),
    );
    const answers = await resolved(inside);
    const open = inside.filter(name => answers[name]?.startsWith('file:'));
    const wanted = tags.flatMap(tag => [`coalition-widgets/${tag}.js`, `coalition-widgets/define/${tag}.js`]);
    assert.deepEqual(open.sort(), wanted.sort());
  });

  it('name files that are there', () => {
    const paths = JSON.stringify(descriptionOf(installed.own).exports).match(/\.\/[^"*]+(?=")/g) ?? [];
    const files = paths.filter(path => /\.(?:js|ts|json)$/.test(path) && path.includes('/dist/'));
    assert.ok(files.length > 5);
    for (const file of files) assert.ok(existsSync(join(installed.own, file)), file);
  });

  it('bring lit and nothing else', () => {
    assert.deepEqual(Object.keys(descriptionOf(installed.own).dependencies), ['lit']);
    assert.deepEqual(
      installed.with.filter(name => !/lit|^@types\/trusted-types$/.test(name)),
      [],
    );
  });
});
