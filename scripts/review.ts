/**
 * Makes the pages for native readers in `review/`, which Git ignores: every message of a language with its English
 * text, the translator's note, and a picture of where it appears. `npm run review` makes all pages, `npm run review --
 * ar ku` some. Shows the built widgets in Chromium, and fails if a message appears in no picture.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumOptions } from '../tests/support/browsers.mjs';
import { messagesOf } from '../tests/support/messages.js';
import { indexPage } from './review/index-page.js';
import { pageFor, unseen, type Review } from './review/page.js';
import { take, type Picture } from './review/pictures.js';
import { scenes } from './review/scenes.js';
import { reviewStates, targetLocales } from './lib/locales.js';

const folder = 'review';
const wanted = process.argv.slice(2);
const states = reviewStates;

/** Numbers messages by the order in which they are first seen; those that are never seen come last. */
async function review(browser: Browser, locale: string): Promise<Review> {
  const messages = messagesOf(locale);
  const words = messages.map(({ id, target }) => ({ id, words: target }));
  const numbers = new Map<string, number>();
  const pictures: Picture[] = [];
  for (const [index, scene] of scenes.entries()) {
    process.stderr.write(`\r${locale}: picture ${index + 1} of ${scenes.length} `);
    const numberOf = (id: string): number | undefined => {
      if (numbers.has(id)) return undefined;
      numbers.set(id, numbers.size + 1);
      return numbers.get(id);
    };
    pictures.push(await take(browser, scene, locale, words, numberOf));
  }
  process.stderr.write('\n');
  for (const { id } of messages) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return { locale, state: states[locale]!, messages, pictures, numbers };
}

await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch(await chromiumOptions());
try {
  for (const locale of targetLocales) {
    if (wanted.length > 0 && !wanted.includes(locale)) continue;
    const made = await review(browser, locale);
    const page = pageFor(made);
    await writeFile(`${folder}/${locale}.html`, page);
    const missing = unseen(made);
    console.log(`${folder}/${locale}.html  ${Math.round(page.length / 1024)} KB, ${made.messages.length} messages`);
    if (missing.length === 0) continue;
    console.error(`  on no picture: ${missing.join(', ')}; add a scene to scripts/review/scenes.ts`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
await writeFile(`${folder}/README.md`, indexPage(states));
