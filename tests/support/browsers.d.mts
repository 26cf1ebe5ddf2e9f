import type { BrowserContext, LaunchOptions, Page } from 'puppeteer-core';

/** What puppeteer-core starts the Chromium of this machine with; see `browsers.mjs`. */
export function chromiumOptions(): Promise<LaunchOptions>;
export function newPage(context: BrowserContext): Promise<Page>;
