// A Chromium whose own language is not English: what a visitor's may be.
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumOptions } from './browsers.mjs';

/** How to start one that is in a language (BCP 47, with a region); its pages need `speak` too. */
export async function chromiumOptionsIn(lang) {
  const { args, env, ...options } = await chromiumOptions();
  const posix = lang.replace('-', '_');
  return {
    ...options,
    args: [...args, `--lang=${lang}`, `--accept-lang=${lang}`],
    env: { ...(env ?? process.env), LANGUAGE: posix, LANG: `${posix}.UTF-8` },
  };
}

/**
 * Lets the engine of a page speak a language: a Chromium takes on none that no pack is installed of, and there is often
 * English alone, so what V8 and ICU take for the browser's is overridden. One page of a browser at a time.
 */
export async function speak(page, lang) {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setLocaleOverride', { locale: lang.replace('-', '_') });
}

/** A Chromium whose language is another than English; its tests can read `browserLanguage`. */
export const chromiumIn = lang => async () => {
  const launcher = chromeLauncher({
    launchOptions: await chromiumOptionsIn(lang),
    concurrency: 1,
    async createPage({ context }) {
      const page = await context.newPage();
      await speak(page, lang);
      await page.evaluateOnNewDocument(`globalThis.browserLanguage = '${lang}'`);
      return page;
    },
  });
  launcher.name = `Chrome_${lang.replace('-', '_')}`;
  return launcher;
};
