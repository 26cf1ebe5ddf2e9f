import type { Browser } from 'puppeteer-core';

/** Starts Chromium 109. Install this folder's packages first. */
export function launch(): Promise<Browser>;
