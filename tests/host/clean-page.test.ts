import { expect } from 'chai';
import { tagNames } from '../support/host-page.js';
import {
  allReady,
  cleanPayload,
  cleanShown,
  coalitionSite,
  pageOf,
  payloads,
  sendForm,
} from '../support/host-coalition.js';

/** A text of each widget's own that the page must show: what the other tests compare with is no empty page. */
const texts = {
  'coalition-name': 'EXCO',
  'coalition-about': 'مدينة المثال',
  'coalition-vision': 'مجتمع يستطيع فيه كل إنسان',
  'coalition-mission': 'رسالتنا',
  'coalition-goals': 'أهدافنا',
  'coalition-values': 'قيمنا',
  'member-counter': '5000',
  'coalition-banner': 'لنعمل معًا',
  'coalition-members': 'أعضاؤنا',
  'coalition-contact': 'office@coalition.example',
  'volunteer-form': 'تطوّع معنا',
};

describe('the built files on a page with nothing in their way', () => {
  it('show a text of each widget', async () => {
    const shown = await cleanShown('ar');
    for (const tag of tagNames) expect(shown[tag], tag).to.include(texts[tag]);
  });

  for (const kind of ['module', 'classic'] as const)
    it(`show the same: ${kind} script`, async () => {
      const clean = await cleanShown();
      const page = await (await coalitionSite()).open(at => pageOf(at[kind]()));
      await page.until(() => allReady(page));
      expect(page.shownAll()).to.deep.equal(clean);
    });

  for (const kind of ['module', 'classic'] as const)
    it(`send what was typed: ${kind} script`, async () => {
      const site = await coalitionSite();
      const page = await site.open(at => pageOf(at[kind](), 'ar'));
      await page.until(() => allReady(page));
      await sendForm(page);
      expect(await payloads(site)).to.deep.equal([cleanPayload('ar')]);
      expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
    });
});
