import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Coalition } from '../../tests/wordpress/plugin/coalition.js';
import { PluginSite } from '../../tests/wordpress/plugin/site.js';
import { Visitor } from '../../tests/wordpress/visitor.js';
import type { BenchPage } from './page.js';

/** Whether WordPress is here. `npm run test:wordpress` installs it (1 GB). */
export const hasWordPress = existsSync('.cache/wordpress/installed.json');

/** The files of the site that a page names, without what follows "?". */
const filesIn = (html: string, url: string): Set<string> =>
  new Set(
    [...html.matchAll(/["'(](https?:\/\/[^"'()\s?]+)/g)]
      .map(([, found]) => found!)
      .filter(found => found.startsWith(`${url}/wp-`) && /\.\w+$/.test(found)),
  );

/**
 * Saves posts of a real WordPress with the plug-in, and the files that they name, as a cache of pages would hold them: how
 * long PHP takes is another question.
 * @param folder that of the member's host
 */
export async function writeWordPress(folder: string, posts: readonly BenchPage[]): Promise<void> {
  const coalition = new Coalition();
  await coalition.publish(JSON.parse(readFileSync('data/cso-nes.json', 'utf8')) as object);
  await coalition.up();
  const [site, visitor] = await Promise.all([PluginSite.start(coalition, '8.3'), Visitor.arrive()]);
  const local = (text: string): string => text.replaceAll(site.url, 'https://member.test');
  try {
    await site.enter(visitor);
    const files = new Set<string>();
    for (const { id, post } of posts) {
      const { url } = await site.admin.publish('posts', id, post!, 'من نحن');
      const html = await (await fetch(url)).text();
      writeFileSync(join(folder, `${id}.html`), local(html));
      for (const file of filesIn(html, site.url)) files.add(file);
    }
    for (const file of files) {
      const path = join(folder, new URL(file).pathname);
      mkdirSync(dirname(path), { recursive: true });
      const bytes = Buffer.from(await (await fetch(file)).arrayBuffer());
      writeFileSync(path, /\.(?:css|js|json)$/.test(path) ? local(bytes.toString()) : bytes);
    }
    for (const part of ['plugins', 'uploads'])
      cpSync(join(site.content, part, 'coalition-widgets'), join(folder, 'wp-content', part, 'coalition-widgets'), {
        recursive: true,
      });
  } finally {
    await Promise.all([visitor.leave(), site.stop(), coalition.down()]);
  }
}
