import { expect } from 'chai';
import { collector, tagNames, tags } from '../support/host-page.js';
import { allReady, cleanPayload, coalitionSite, payloads, sendForm } from '../support/host-coalition.js';

describe('a host page', () => {
  for (const kind of ['module', 'classic'] as const)
    it(`shows every widget and sends: ${kind}`, async () => {
      const site = await coalitionSite();
      const page = await site.open(
        at => `<!doctype html><html lang="en"><head>${collector()}${at[kind]()}</head><body>${tags}</body>`,
      );
      await page.until(() => allReady(page));
      await sendForm(page);
      expect(await payloads(site)).to.deep.equal([cleanPayload]);
      expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
      expect(tagNames.map(tag => page.shown(tag).length).every(n => n > 100)).to.equal(true);
    });
});
