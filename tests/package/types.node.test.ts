import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { widgetsOfManifest } from '../../scripts/lib/manifest.js';
import { complaints } from './compile.js';
import { install, link } from './support.js';

const tags = widgetsOfManifest().map(({ tagName }) => tagName);
const consumer = (file: string): string => readFileSync(`tests/package/consumer/${file}`, 'utf8');

describe('the types of the package', () => {
  let folder: string;
  before(async () => {
    ({ folder } = await install());
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });

  /** Checks sources as somebody's who has installed the package. */
  function check(sources: Readonly<Record<string, string>>): string[] {
    for (const [file, text] of Object.entries(sources)) writeFileSync(join(folder, 'src', file), text);
    return complaints(Object.keys(sources).map(file => join(folder, 'src', file)));
  }

  it('say what TypeScript may do with elements, events and data, with nothing else installed', () => {
    assert.deepEqual(check({ 'plain.ts': consumer('plain.ts') }), []);
    assert.deepEqual(check({ 'form.ts': consumer('form.ts') }), []);
  });

  it('know each tag once its define module is imported', () => {
    const all = tags.map(
      (tag, index) => `import 'coalition-widgets/define/${tag}.js';
        export const level${index}: number = document.querySelector('${tag}')!.headingLevel;`,
    );
    assert.deepEqual(check({ 'define.ts': all.join('\n') }), []);
  });

  it('know each tag and its events once its class is imported', () => {
    const all = tags.map(
      (tag, index) => `import Class${index} from 'coalition-widgets/${tag}.js';
        Class${index}.styles;
        document.querySelector('${tag}')!.addEventListener('coalition-load', event => event.url.trim());`,
    );
    assert.deepEqual(check({ 'classes.ts': all.join('\n') }), []);
  });

  it('know no tag whose module is not imported', () => {
    const other = `import 'coalition-widgets/define/coalition-goals.js';
      document.querySelector('coalition-values')!.noHeading = true;`;
    assert.match(check({ 'other.ts': other }).join(), /other\.ts:2 TS2339/);
  });

  it("say what React 19's JSX takes for every element", () => {
    link(folder, ['@types/react']);
    assert.deepEqual(check({ 'elements.tsx': consumer('elements.tsx') }), []);
    assert.deepEqual(check({ 'page.tsx': consumer('page.tsx') }), []);
  });

  it('fail where a line is wrong, and only there', () => {
    const lines = consumer('plain.ts').replaceAll('// @ts-expect-error', '// wrong:').split('\n');
    const wrong = lines.flatMap((line, index) => (line.startsWith('// wrong:') ? [index + 2] : []));
    const found = check({ 'wrong.ts': lines.join('\n') }).map(text => Number(/wrong\.ts:(\d+)/.exec(text)?.[1]));
    assert.deepEqual([...new Set(found)], wrong);
  });
});
