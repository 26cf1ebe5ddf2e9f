import type { BrowserContext, LaunchOptions, Page } from 'puppeteer-core';
import type { SessionOptions } from './webdriver-session.mjs';

/** What puppeteer-core starts the Chromium of this machine with; see `browsers.mjs`. */
export function chromiumOptions(): Promise<LaunchOptions>;
/** What it starts Firefox with; `undefined` where none is installed. */
export function firefoxOptions(): LaunchOptions | undefined;
/** What `WebDriverSession` starts WebKit with; `undefined` where none is installed. */
export function webkitOptions(): Promise<SessionOptions | undefined>;
export function newPage(context: BrowserContext): Promise<Page>;
