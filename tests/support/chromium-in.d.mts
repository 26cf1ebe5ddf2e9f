import type { LaunchOptions, Page } from 'puppeteer-core';

/** What puppeteer-core starts a Chromium with that is in a language (BCP 47, with a region); see `chromium-in.mjs`. */
export function chromiumOptionsIn(lang: string): Promise<LaunchOptions>;
/** Lets the engine of a page speak that language. */
export function speak(page: Page, lang: string): Promise<void>;
