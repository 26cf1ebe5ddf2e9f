import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { installPackages } from '../../../scripts/lib/install.js';
import { widgetsOfManifest } from '../../../scripts/lib/manifest.js';
import { pack, run, temporaryFolder } from '../support.js';

const own = 'tests/package/attw';

describe('the exports of the package', () => {
  it('resolve with their types in every way that takes ES modules', async () => {
    installPackages(own);
    const folder = temporaryFolder();
    const { tarball } = await pack(folder);
    const entries = widgetsOfManifest()
      .flatMap(({ tagName }) => [`${tagName}.js`, `define/${tagName}.js`])
      .concat('prerender', 'vite');
    const plain = ['--no-color', '--no-emoji', '--format', 'ascii', '--no-definitely-typed'];
    const args = [tarball, '--profile', 'esm-only', ...plain, '--include-entrypoints', ...entries];
    const out = await run('attw', args, folder, `${own}/node_modules/.bin`);
    for (const entry of entries) assert.ok(out.includes(`"coalition-widgets/${entry}"`), `${entry} is checked`);
  });
});
