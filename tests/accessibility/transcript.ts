/** What a virtual screen reader says while its user fills in the form. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { installPackages } from '../../scripts/lib/install.js';
import { own } from './own.js';
import { withPage } from './site.js';

export const transcriptPath = 'tests/accessibility/transcripts/volunteer-form.ar.txt';

/** Fills in the Arabic form by ear. The screen reader starts at the section, because it finds no shadow root from above. */
export async function readTranscript(browser: Browser): Promise<string> {
  installPackages(own);
  let transcript: unknown;
  await withPage(browser, ['volunteer-form', 'ar', 'light'], {
    async look(page) {
      await page.evaluate(readFileSync('tests/accessibility/screen-reader.js', 'utf8'));
      transcript = await page.evaluate(`readForm(document.querySelector('volunteer-form'))`);
    },
  });
  return String(transcript);
}
