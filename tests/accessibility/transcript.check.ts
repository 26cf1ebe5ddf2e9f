import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { launch } from './site.js';
import { readTranscript, transcriptPath } from './transcript.js';
import { remedy } from './trees.js';

describe('the Arabic form, filled in with a virtual screen reader', () => {
  it('says what the golden file says', async () => {
    const browser = await launch();
    try {
      assert.equal(await readTranscript(browser), readFileSync(transcriptPath, 'utf8'), remedy);
    } finally {
      await browser.close();
    }
  });
});
