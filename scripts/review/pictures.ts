import type { Browser } from 'puppeteer-core';
import { indexedPng } from '../../site/indexed-png.mjs';
import { pixelsOf } from '../../site/pixels.mjs';
import type { Wanted } from './mark.js';
import type { Scene } from './scene.js';
import { open } from './site.js';

const WIDTH = 390; // CSS pixels: a phone
const SCALE = 1.5;
const COLOURS = 16; // enough for text on a plain background; keeps the pages small

/** A scene as it appears in one language. */
export interface Picture {
  readonly scene: Scene;
  /** The messages that appear here first, in reading order. */
  readonly ids: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly png: Buffer;
}

/**
 * Takes the picture of a scene.
 * @param messages all messages of the language
 * @param numberOf the number of a message that has not appeared before; `undefined` for others
 */
export async function take(
  browser: Browser,
  scene: Scene,
  lang: string,
  messages: readonly Wanted[],
  numberOf: (id: string) => number | undefined,
): Promise<Picture> {
  const context = await browser.createBrowserContext(); // nothing is kept from the scenes before
  const page = await context.newPage();
  try {
    await page.setViewport({ width: WIDTH, height: 900, deviceScaleFactor: SCALE });
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: 'light' },
    ]);
    await open(page, scene, lang);
    const found = await page.evaluate(wanted => globalThis.findMessages(wanted), messages);
    const numbers = Object.fromEntries(
      found.map(id => [id, numberOf(id)] as const).filter((one): one is [string, number] => one[1] !== undefined),
    );
    const height = await page.evaluate((wanted, shown) => globalThis.drawNumbers(wanted, shown), messages, numbers);
    const png = await page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: WIDTH, height } });
    return {
      scene,
      ids: Object.keys(numbers),
      width: WIDTH,
      height,
      png: indexedPng(await pixelsOf(browser, png), COLOURS),
    };
  } finally {
    await context.close();
  }
}
