import { expect } from 'chai';
import { coalitionSite } from '../support/host-coalition.js';
import { addScript, prerenderedSite, untilTakenOver } from '../support/prerendered.js';

describe('a widget above what somebody reads', () => {
  for (const tag of ['coalition-goals', 'coalition-members', 'member-counter', 'volunteer-form'] as const)
    it(`does not move it when it takes the place of a link: <${tag}>`, async () => {
      const site = await coalitionSite();
      const lines = Array.from({ length: 60 }, (_, index) => `<p id="line${index}">${index}</p>`).join('');
      const page = await site.open(
        () =>
          `<!doctype html><html lang="en"><body><h1>1</h1><${tag}><a href="#a">a</a></${tag}>${lines}</body></html>`,
      );
      const line = page.document.querySelector('#line20')!;
      line.scrollIntoView();
      const before = line.getBoundingClientRect().top;
      const height = page.document.documentElement.scrollHeight;
      addScript(page, site);
      await page.until(() => page.widget(tag).state === 'ready');
      await new Promise(resolve => setTimeout(resolve, 300));
      expect(page.document.documentElement.scrollHeight).to.be.above(height + 50);
      // in an engine without scroll anchoring, by no more than the margin of a widget
      expect(line.getBoundingClientRect().top).to.be.closeTo(before, 'overflowAnchor' in document.body.style ? 1 : 16);
    });

  it('does not move it when it takes over what came with the HTML', async () => {
    const { site, html } = await prerenderedSite('en', () => '');
    const page = await site.open(() => html);
    page.document.body.style.paddingBlockEnd = '2000px'; // so that the last line can be read at the top
    const line = [...page.document.querySelectorAll('body > p')].at(-1)!;
    line.scrollIntoView();
    const before = line.getBoundingClientRect().top;
    addScript(page, site);
    await untilTakenOver(page);
    expect(line.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });
});
