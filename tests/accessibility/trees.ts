/** The accessibility trees of every element in every state, in three languages, by the path of their golden file. */
import type { Browser, Page } from 'puppeteer-core';
import { selectorOf, withPage } from './site.js';
import { pages, type Scene } from './states.js';
import { treesOf } from './tree.js';

/** Right to left and left to right, and a fallback language in places: the form has little Syriac or Kurmanji. */
export const treeLanguages = ['ar', 'ku', 'en'] as const;
export const folder = 'tests/accessibility/trees';

/** What a test says when a golden file differs. */
export const remedy = 'If the change is right, run `npm run accessibility:trees` and commit.';

/** The trees of one language. */
export async function readTrees(browser: Browser, lang: string): Promise<Map<string, string>> {
  const trees = new Map<string, string>();
  const read = async (page: Page, scenes: readonly Scene[]): Promise<void> => {
    const found = await treesOf(page, scenes.map(selectorOf));
    scenes.forEach(({ tag, name }, index) => trees.set(`${folder}/${lang}/${tag}.${name}.txt`, found[index]!));
  };
  for (const [name, scenes] of pages)
    await withPage(browser, [name, lang, 'light'], {
      // where the visitor does something, the focus is part of the tree, and the next scene takes it
      visit: async (page, scene) => {
        if (scene.act) await read(page, [scene]);
      },
      look: page =>
        read(
          page,
          scenes.filter(({ act }) => !act),
        ),
    });
  return trees;
}
