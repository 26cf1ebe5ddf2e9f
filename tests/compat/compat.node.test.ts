import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { youngCss } from './css.js';
import type { Young } from './engines.js';
import { exceptions, ownNames } from './exceptions.js';
import { definedIn, stylesIn, youngScript } from './script.js';

if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });

/** What browsers run; the command runs in Node. */
const built = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.(?:js|css)$/.test(path) && !path.startsWith('cli/'))
  .map(path => ({ path, text: readFileSync(`dist/${path}`, 'utf8') }));
const scripts = built.filter(({ path }) => path.endsWith('.js'));
const own = new Set([...ownNames, ...scripts.flatMap(({ text }) => [...definedIn(text)])]);

const found = built.flatMap(({ path, text }) => {
  const young = path.endsWith('.css')
    ? youngCss(text)
    : [...youngScript(text, own), ...stylesIn(text).flatMap(youngCss)];
  return young.map(one => ({ ...one, path }));
});

const covers = ({ feature, where }: (typeof exceptions)[number], young: Young): boolean =>
  `${young.feature}.`.startsWith(`${feature}.`) && (!where || where.test(young.where));

describe('the built files', () => {
  it('use nothing that the browsers in package.json lack, but with a fallback', () => {
    const unlisted = found.filter(young => !exceptions.some(one => covers(one, young)));
    assert.deepEqual(unlisted, []);
  });

  it('need every exception', () => {
    const unused = exceptions.filter(one => !found.some(young => covers(one, young)));
    assert.deepEqual(unused, []);
  });

  it('are read whole: each folder contains every style sheet of the sources', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(path =>
      path.endsWith('.styles.ts'),
    );
    for (const folder of ['cdn/', 'iife/', 'npm/']) {
      const texts = scripts.filter(({ path }) => path.startsWith(folder)).flatMap(({ text }) => stylesIn(text));
      assert.equal(new Set(texts).size, sheets.length, folder);
    }
  });
});
