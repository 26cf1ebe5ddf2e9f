import { expect } from 'chai';
import type { CoalitionMembers } from '../../src/elements/coalition-members.js';
import { crowd } from '../fixtures/members.js';
import { serve, serveAt } from '../support/files.js';
import { expectAccessible } from '../support/a11y.js';
import { all, choose, few, one, said, show, shown, status, type } from '../support/members.js';
import { until } from '../support/mount.js';

const thousand = { ...few, members: crowd(1000) };
const button = (element: Element): HTMLElement => one(element, '[part=more] button');
const note = (element: Element): string => said(one(element, '[part=more] [role=status]'));
const focused = (element: CoalitionMembers): Element | null => element.shadowRoot!.activeElement;

async function more(element: CoalitionMembers): Promise<void> {
  button(element).click();
  await element.updateComplete;
}

describe('<coalition-members> with many members', () => {
  it('shows fifty at first, and says how many there are', async () => {
    const element = await show(thousand);
    expect(all(element, '[part=item]')).to.have.length(50);
    expect(status(element)).to.equal('Members found: 1,000');
    expect(note(element)).to.equal('Members shown: 50 / 1,000');
    expect(said(button(element))).to.equal('Show more');
  });

  it('shows fifty more, moves the focus to the first of them, and says how many show', async () => {
    const element = await show(thousand);
    button(element).focus();
    const lost: boolean[] = [];
    button(element).addEventListener('blur', () => lost.push(focused(element) === null));
    await more(element);
    expect(shown(element)).to.have.length(100);
    expect(said(focused(element)!.querySelector('[part=title]'))).to.equal('Example Organisation 51');
    await until(() => note(element) === 'Members shown: 100 / 1,000');
    expect(focused(element)!.getAttribute('part')).to.equal('item');
  });

  it('never moves the focus to the page: the button leaves with the last page', async () => {
    const element = await show({ ...few, members: crowd(75) });
    button(element).focus();
    button(element).click();
    await until(() => button(element) === null);
    expect(document.activeElement === element).to.equal(true);
    expect(said(focused(element)!.querySelector('[part=title]'))).to.equal('Example Organisation 51');
    await element.updateComplete;
    expect(shown(element)).to.have.length(75);
  });

  it('has no button for a few members more than fifty', async () => {
    expect(shown(await show({ ...few, members: crowd(60) }))).to.have.length(60);
    const element = await show({ ...few, members: crowd(61) });
    expect(shown(element)).to.have.length(50);
    expect(all(element, '[part=more]')).to.have.length(1);
  });

  it('filters all members, and shows what it finds in pages, too', async () => {
    const element = await show(thousand);
    await more(element);
    await choose(element, 0, 'health');
    expect(shown(element)).to.have.length(50);
    await until(() => note(element) === 'Members shown: 50 / 333');
    await type(element, 'organisation 999');
    expect(shown(element)).to.deep.equal(['Example Organisation 999']);
    expect(all(element, '[part=more]')).to.deep.equal([]);
  });

  it('has pages without a filter, too', async () => {
    const element = await show(thousand);
    element.noFilter = true;
    await element.updateComplete;
    await more(element);
    expect(shown(element)).to.have.length(100);
  });

  it('prints all that it finds', async () => {
    const element = await show(thousand);
    await type(element, 'organisation 1');
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve(); // a page is laid out for paper right after the event
    await new Promise(resolve => queueMicrotask(() => resolve(undefined)));
    expect(shown(element)).to.have.length(272);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shown(element)).to.have.length(50);
  });

  it('leaves out invalid members, wherever they are, and counts the others', async () => {
    const spoilt = crowd(200).map((member, index) => (index % 50 === 40 ? { ...member, id: 'not valid' } : member));
    const element = await show({ ...few, members: spoilt });
    await until(() => status(element) === 'Members found: 196');
    await type(element, 'organisation 41');
    expect(shown(element)).to.deep.equal([]);
  });

  it('keeps the page and the focus when the file changes', async () => {
    const src = serve({ ...thousand, revision: 1 });
    const element = await show(src);
    await more(element);
    serveAt(src, { ...thousand, revision: 2, members: crowd(990) });
    await element.reload();
    await until(() => status(element) === 'Members found: 990');
    expect(shown(element)).to.have.length(100);
    expect(said(focused(element)!.querySelector('[part=title]'))).to.equal('Example Organisation 51');
  });

  for (const lang of ['ar', 'en'])
    it(`has nothing that axe finds wrong, in ${lang}`, async () => {
      const element = await show({ ...few, members: crowd(70) }, lang);
      await expectAccessible(element);
      button(element).focus();
      await more(element);
      await expectAccessible(element);
    });
});
