import type { LaunchOptions } from 'puppeteer-core';

/** What puppeteer-core starts the Chromium of this machine with; see `browsers.mjs`. */
export function chromiumOptions(): Promise<LaunchOptions>;
