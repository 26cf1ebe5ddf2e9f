import { expect } from 'chai';
import { tagNames } from '../support/host-page.js';
import { addScript, boxes, moved, prerenderedSite, untilTakenOver } from '../support/prerendered.js';

/**
 * The HTML of a root, with the attributes of each element in the order of the alphabet, and without what a prerendered
 * root has and the widget's own has not, or has as properties, and without what nobody sees.
 */
function canonical(html: string): string {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  for (const one of root.querySelectorAll('style, slot, [hidden]')) one.remove();
  for (const one of root.querySelectorAll('*')) {
    const attributes = [...one.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) one.removeAttribute(name);
    for (const { name, value } of attributes)
      if (!['data-revision', 'disabled', 'selected'].includes(name)) one.setAttribute(name, value);
  }
  return root.innerHTML.replace(/> +/g, '>').replace(/ +</g, '<');
}

describe('a prerendered page', () => {
  for (const lang of ['ar', 'ckb', 'en', 'ku', 'syr', 'tr']) {
    it(`shows without a script what the widgets show with it: ${lang}`, async () => {
      const { site, html } = await prerenderedSite(lang, () => '');
      const page = await site.open(() => html);
      const shown = page.shownAll();
      addScript(page, site);
      await untilTakenOver(page);
      for (const tag of tagNames) expect(canonical(shown[tag]!), tag).to.equal(canonical(page.shown(tag)));
    });

    it(`does not move when the script takes over: ${lang}`, async () => {
      const { site, html } = await prerenderedSite(lang, () => '');
      const page = await site.open(() => html);
      await page.document.fonts.ready;
      const before = boxes(page);
      expect(Object.keys(before).length).to.be.above(100);
      addScript(page, site);
      await untilTakenOver(page);
      expect(moved(before, boxes(page))).to.deep.equal([]);
    });
  }
});
