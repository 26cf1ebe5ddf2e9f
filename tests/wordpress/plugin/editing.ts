/** The block editor. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { tags } from '../../../src/generated/tags.js';
import { block, site, visitor } from './context.js';

/** The stores of WordPress' editor that the tests use. */
interface Editor {
  readonly wp: {
    readonly blocks: { getBlockTypes(): { readonly name: string; readonly title: string }[] };
    readonly data: {
      dispatch(store: string): { selectBlock(id: string): void };
      select(store: string): { getBlocks(): { readonly clientId: string; readonly isValid: boolean }[] };
    };
  };
}

/** Opens the editor as an administrator, once it has blocks of ours. */
async function edit(query: string): Promise<Page> {
  const page = await visitor.open(`${site.url}/wp-admin/post.php?${query}&action=edit`, site.admin, 'load');
  await page.waitForFunction(
    () => (window as unknown as Editor).wp.blocks.getBlockTypes().some(({ name }) => name.startsWith('coalition-')),
    { timeout: 60_000 },
  );
  return page;
}

const titlesIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const types = (window as unknown as Editor).wp.blocks.getBlockTypes();
    const own = types.filter(({ name }) => name.startsWith('coalition-widgets/'));
    return Object.fromEntries(own.map(({ name, title }) => [name.replace('coalition-widgets/', ''), title]));
  });

describe('the block editor', () => {
  it('shows the widget itself, and its attributes beside it', async () => {
    const draft = await site.admin.publish('posts', 'edited', block('coalition-goals'), 'What we work for');
    const page = await edit(`post=${draft.id}`);
    try {
      await page.evaluate(() => {
        const { dispatch, select } = (window as unknown as Editor).wp.data;
        dispatch('core/block-editor').selectBlock(select('core/block-editor').getBlocks()[0]!.clientId);
      });
      await page.waitForFunction(
        () => {
          const frame = document.querySelector<HTMLIFrameElement>('iframe[name=editor-canvas]');
          const widget = (frame?.contentDocument ?? document).querySelector('coalition-goals');
          const labels = [...document.querySelectorAll('.interface-complementary-area label')];
          return (
            widget &&
            'state' in widget &&
            widget.state === 'ready' &&
            labels.some(one => one.textContent === 'Language')
          );
        },
        { timeout: 60_000 },
      );
      await visitor.keep(page, 'plugin-editor');
      const valid = await page.evaluate(() =>
        (window as unknown as Editor).wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ isValid }) => isValid),
      );
      assert.deepEqual(valid, [true]);
      assert.deepEqual(Object.keys(await titlesIn(page)).sort(), [...tags].sort());
    } finally {
      await page.browserContext().close();
    }
  });

  it('calls the blocks by the words that visitors see, in the language of the site', async () => {
    const draft = await site.admin.publish('posts', 'edited-in-arabic', block('coalition-goals'));
    const page = await edit(`post=${draft.id}&arabic`);
    try {
      const titles = await titlesIn(page);
      assert.deepEqual([titles['coalition-goals'], titles['coalition-name']], ['أهدافنا', 'Name']);
    } finally {
      await page.browserContext().close();
    }
  });
});
