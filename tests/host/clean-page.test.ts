import { expect } from 'chai';
import { elements } from '../../src/generated/elements.js';
import { coalition } from '../fixtures/coalition.js';
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

/** What a part of the data file says in Arabic, or in no language: all strings that a widget may show. */
const stringsIn = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part !== 'object' || part === null
      ? []
      : 'ar' in part
        ? stringsIn(part.ar)
        : Object.values(part).flatMap(stringsIn);

describe('the built files on a page with nothing in their way', () => {
  it('show a text of each widget', async () => {
    const shown = await cleanShown('ar');
    for (const tag of tagNames) {
      const texts = elements[tag].sections.flatMap(section => stringsIn(coalition[section]));
      expect(
        texts.filter(text => text.length > 3 && shown[tag]!.includes(text)),
        tag,
      ).not.to.deep.equal([]);
    }
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
