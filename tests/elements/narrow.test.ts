import { expect } from 'chai';
import { crowd } from '../fixtures/members.js';
import { all, many, show } from '../support/members.js';
import { until } from '../support/mount.js';
import { show as showForm, store } from '../support/volunteer.js';

describe('<coalition-members> in a narrow column', () => {
  for (const lang of ['en', 'ar', 'ku'])
    it(`is not wider than its place, 160 px, in ${lang}`, async () => {
      const element = await show(many, lang);
      element.style.inlineSize = '160px';
      expect(element.scrollWidth).to.equal(160);
      for (const part of all(element, 'section, [part=filter], [part=input], [part=item]'))
        expect(part.getBoundingClientRect().width, part.outerHTML.slice(0, 60)).to.be.at.most(160);
    });

  it('lays all members out at once, unless they are very many', async () => {
    const visibility = async (pages: number): Promise<Set<string>> => {
      const element = await show({ ...many, members: crowd(300) });
      for (let page = 1; page < pages; page++) {
        all(element, '[part=more] button')[0]!.click();
        await element.updateComplete;
      }
      expect(all(element, '[part=item]')).to.have.length(50 * pages);
      return new Set(all(element, '[part=item]').map(item => getComputedStyle(item).contentVisibility));
    };
    expect([...(await visibility(4))]).to.deep.equal(['visible']);
    expect([...(await visibility(5))]).to.deep.equal(['auto']);
  });
});

describe('<volunteer-form> in a narrow column', () => {
  for (const lang of ['en', 'ar', 'ku', 'syr'])
    it(`is not wider than its place, 160 px, in ${lang}`, async () => {
      const { element, root } = await showForm(store, lang);
      element.style.inlineSize = '160px';
      const section = root.querySelector('section')!;
      const parts = [...root.querySelectorAll('[part~=field], [part~=label], [part~=input]')];
      const isNarrow = (): boolean =>
        section.scrollWidth <= 160 && parts.every(part => part.getBoundingClientRect().width <= 160);
      await until(isNarrow, 'the form to fit'); // WebKit lays a changed width out in several frames
    });
});
