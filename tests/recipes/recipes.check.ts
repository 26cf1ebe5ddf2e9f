import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { installPackages } from '../../scripts/lib/install.js';

const group = resolve('tests/recipes');
const work = join(group, 'node_modules/.recipes');
const url = 'https://coalition.example.org/coalition.json';
const own = resolve('dist/cli/coalition-widgets.js');

const commands: Readonly<Record<string, readonly (readonly string[])[]>> = {
  vite: [['vite/bin/vite.js', 'build']],
  eleventy: [['@11ty/eleventy/cmd.cjs']],
  astro: [
    ['astro/astro.js', 'build'],
    [own, 'prerender', 'dist', '--data', '../data/coalition.json', '--url', url],
  ],
};

async function build(name: string): Promise<string> {
  const cwd = join(work, name);
  await rm(join(cwd, 'dist'), { recursive: true, force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  for (const [program, ...args] of commands[name]!) {
    const path = resolve(group, 'node_modules', program!);
    await promisify(execFile)(process.execPath, [path, ...args], { cwd, env }).catch((error: unknown) => {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(stdout + stderr, { cause: error });
    });
  }
  return readFile(join(cwd, 'dist/index.html'), 'utf8');
}

describe('the recipes for builds', () => {
  before(async () => {
    installPackages(group);
    const link = join(group, 'node_modules/coalition-widgets');
    if (!existsSync(link)) await symlink(resolve('.'), link, 'junction');
    await rm(work, { recursive: true, force: true });
    for (const name of ['data', ...Object.keys(commands)])
      await cp(join(group, name), join(work, name), { recursive: true });
  });

  it('stand in the documents as they are tested', async () => {
    const text = await readFile('docs/prerender.md', 'utf8');
    for (const path of ['vite/vite.config.js', 'eleventy/eleventy.config.js'])
      assert.ok(text.includes(await readFile(join(group, path), 'utf8')), path);
  });

  for (const name of Object.keys(commands))
    it(`${name}: each text in its language and direction, the same twice; broken data fail with words`, async () => {
      const html = await build(name);
      assert.match(html, /<bdi lang="ar" dir="rtl">هدف<\/bdi>/);
      assert.match(html, /<bdi lang="en" dir="ltr">A goal<\/bdi>/);
      assert.equal(html.match(/<\/template>ours<\/coalition-goals>/g)?.length, 2);
      assert.equal(await build(name), html);
      const data = join(work, 'data/coalition.json');
      const text = await readFile(data, 'utf8');
      await writeFile(data, text.replace('"text"', '"txet"'));
      try {
        await assert.rejects(build(name), /goals/);
      } finally {
        await writeFile(data, text);
      }
    });
});
