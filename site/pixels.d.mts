import type { Browser } from 'puppeteer-core';
import type { Pixels } from './indexed-png.mjs';

/** The pixels of a picture, given as base64 of a PNG. */
export function pixelsOf(browser: Browser, png: string): Promise<Pixels>;
