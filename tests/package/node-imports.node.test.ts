import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { z } from 'zod';
import { widgetsOfManifest } from '../../scripts/lib/manifest.js';
import { install, run } from './support.js';

const tags = widgetsOfManifest().map(({ tagName }) => tagName);
const answer = z.object({ failed: z.array(z.string()), defined: z.array(z.string()), globals: z.array(z.string()) });

describe('in Node, as a server renders pages', () => {
  let installed: Awaited<ReturnType<typeof install>>;
  before(async () => (installed = await install()));

  /** Imports modules beside lit's own stand-ins for a browser, and says what that did; the process must end by itself. */
  async function imported(specifiers: readonly string[]): Promise<z.infer<typeof answer>> {
    const file = join(installed.folder, 'imports.mjs');
    writeFileSync(
      file,
      `import 'lit';
      const before = new Set(Reflect.ownKeys(globalThis));
      const failed = [], defined = [];
      const define = customElements.define.bind(customElements);
      customElements.define = (tag, one) => { defined.push(tag); define(tag, one); };
      for (const name of ${JSON.stringify(specifiers)})
        await import(name).catch(error => failed.push(name + ': ' + error));
      const globals = Reflect.ownKeys(globalThis).filter(key => !before.has(key)).map(String);
      console.log(JSON.stringify({ failed, defined, globals }));`,
    );
    return answer.parse(JSON.parse(await run('node', [file], installed.folder)));
  }

  it('no module but those that register fails, registers, or leaves anything behind', async () => {
    const files = readdirSync(join(installed.own, 'dist/npm'), { recursive: true, encoding: 'utf8' })
      .map(file => file.replaceAll('\\', '/'))
      .filter(file => file.endsWith('.js') && !/^define\/(?!define\.js)/.test(file));
    assert.ok(files.length > 60, String(files.length));
    const paths = files.map(file => `./node_modules/coalition-widgets/dist/npm/${file}`);
    assert.deepEqual(await imported([...paths, 'coalition-widgets']), { failed: [], defined: [], globals: [] });
  });

  it('a define module registers its element, once', async () => {
    const modules = tags.map(tag => `coalition-widgets/define/${tag}.js`);
    assert.deepEqual(await imported([...modules, ...modules]), { failed: [], defined: tags, globals: [] });
  });
});
