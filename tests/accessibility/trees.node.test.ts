import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch } from './site.js';
import { folder, readTrees, remedy, treeLanguages } from './trees.js';

describe('the accessibility tree of every element in every state', { concurrency: 2 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const lang of treeLanguages)
    it(`is the one of the golden files (${lang})`, async () => {
      const trees = await readTrees(browser, lang);
      const golden = readdirSync(`${folder}/${lang}`).map(file => `${folder}/${lang}/${file}`);
      assert.deepEqual([...trees.keys()].sort(), golden.sort(), remedy);
      for (const [path, tree] of trees) assert.equal(tree, readFileSync(path, 'utf8'), `${path}: ${remedy}`);
    });
});
