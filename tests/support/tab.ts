/** A tab, as far as the tests of several engines use it: the oldest Chromium needs an older puppeteer. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
  waitForFunction(code: string, options?: { polling?: number }): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser, as far as these tests use it. */
export interface Tabs {
  newPage(): Promise<Tab>;
  version(): Promise<string>;
}
