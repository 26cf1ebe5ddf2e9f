import type { BrowserContext, LaunchOptions, Page } from 'puppeteer-core';

/** What puppeteer-core starts the Chromium of this machine with; see `browsers.mjs`. */
export function chromiumOptions(): Promise<LaunchOptions>;
/** What it starts Firefox with; `undefined` where none is installed. */
export function firefoxOptions(): LaunchOptions | undefined;
export function newPage(context: BrowserContext): Promise<Page>;
