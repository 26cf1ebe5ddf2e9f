/**
 * The pictures for native readers: which widgets, with which data, after which actions. Together they show every
 * message.
 */
import { elements, tags } from '../../src/generated/elements.js';
import { coalition } from '../../tests/fixtures/coalition.js';
import { crowd } from '../../tests/fixtures/members.js';
import { messagesOf } from '../../tests/support/messages.js';
import { targetLocales } from '../lib/locales.js';
import { formScenes } from './form-scenes.js';
import type { Scene } from './scene.js';

/** Scenes in which a visitor does something, or the file is one of their own. */
const played: readonly Scene[] = [
  {
    name: 'failed',
    title: 'The data could not be loaded',
    tags: tags.slice(0, 1),
    file: undefined,
    act: async page => {
      await page.waitForSelector(`${tags[0]} >>> [role=status]:not(:empty)`);
    },
  },
  {
    name: 'stale',
    title: 'An earlier version of the data, because the latest could not be loaded',
    tags: ['coalition-mission'],
    file: coalition,
    failsLater: true,
    act: async page => {
      await page.waitForFunction(async () => (await caches.match('/coalition.json')) !== undefined);
      await page.reload();
      await page.waitForSelector('coalition-mission >>> [part=status] time');
    },
  },
  {
    name: 'members',
    title: 'The member organisations, with a filter above them',
    tags: ['coalition-members'],
    file: { ...coalition, members: crowd(7) },
  },
  {
    name: 'members-more',
    title: 'Many member organisations, of which some show',
    tags: ['coalition-members'],
    file: { ...coalition, members: crowd(70) },
    act: async page => {
      await page.waitForSelector('coalition-members >>> [part=more]');
      await page.evaluate(() => {
        const few = new CSSStyleSheet(); // the reader needs to see a few of the fifty
        few.replaceSync('[part=item]:nth-child(n + 4) { display: none }');
        document.querySelector('coalition-members')!.shadowRoot!.adoptedStyleSheets.push(few);
      });
    },
  },
  {
    name: 'members-none',
    title: 'A search that finds no member',
    tags: ['coalition-members'],
    file: { ...coalition, members: crowd(7) },
    act: async page => {
      await page.locator('coalition-members >>> input').fill('zzz');
      await page.waitForSelector('coalition-members >>> [part=list][hidden]');
      await new Promise(resolve => setTimeout(resolve, 1500)); // the announced count follows after a delay
    },
  },
  ...formScenes,
];

const elementsWithWords = new Set(messagesOf(targetLocales[0]!).map(({ id }) => id.split('.')[0]));

/** An element that has words and is in no played scene shows the whole file. */
const plain = tags
  .filter(tag => elementsWithWords.has(tag))
  .filter(tag => !played.some(scene => scene.file && scene.tags.includes(tag)))
  .map((tag): Scene => ({ name: tag, title: elements[tag].summary, tags: [tag], file: coalition }));

export const scenes: readonly Scene[] = [...plain, ...played];
