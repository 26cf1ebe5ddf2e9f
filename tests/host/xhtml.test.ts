import { expect } from 'chai';
import { coalition } from '../fixtures/coalition.js';
import { hostSite, tagNames } from '../support/host-page.js';

describe('a page that is served as XHTML', () => {
  it('shows the fallbacks', async () => {
    const site = await hostSite({ 'data.json': { body: JSON.stringify(coalition) } });
    const page = await site.open(at => ({
      headers: { 'content-type': 'application/xhtml+xml' },
      body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>page</title></head><body>${tagNames
        .map(tag => `<${tag}><a href="#${tag}">fallback</a></${tag}>`)
        .join('')}<script src="${at.far}/iife/coalition-widgets.js" data-src="${at.data}"></script></body></html>`,
    }));
    await page.until(() => page.document.readyState === 'complete');
    const heights = [...page.document.querySelectorAll('a')].map(link => link.getClientRects().length);
    expect(heights).to.deep.equal(tagNames.map(() => 1));
  });
});
