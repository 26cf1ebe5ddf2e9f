import { expect } from 'chai';
import { find, phrases, show, texts } from '../support/show.js';

const file = {
  version: 1,
  languages: ['ar', 'en'],
  values: [
    { id: 'trust', title: { ar: 'الثقة', en: 'Trust' }, text: { ar: 'نفي بوعودنا.', en: 'We keep our word.' } },
    { id: 'broken', text: { en: 'A value without a title' } },
    { id: 'openness', title: { en: 'Openness' } },
    { id: 'equality', title: { ar: 'المساواة', en: 'Equality' }, text: { en: 'For all.' } },
  ],
};

describe('<coalition-values>', () => {
  it("shows the values as a list in the file's order, and leaves out one that is broken", async () => {
    const { root } = await show('coalition-values', file);
    expect(find(root, 'ul[role=list]')).to.have.length(1);
    expect(texts(root, 'ul > li')).to.deep.equal(['Trust We keep our word.', 'Openness', 'Equality For all.']);
  });

  it('has a title one level below its heading in each, or in its place when there is none', async () => {
    const { root } = await show('coalition-values', file, 'en', { 'heading-level': '3' });
    expect(texts(root, 'h3')).to.deep.equal(['Our values']);
    expect(texts(root, 'li > h4[part=title]')).to.deep.equal(['Trust', 'Openness', 'Equality']);
    const { root: bare } = await show('coalition-values', file, 'en', { 'heading-level': '3', 'no-heading': '' });
    expect(texts(bare, 'h3')).to.deep.equal(['Trust', 'Openness', 'Equality']);
  });

  it('shows each title and text in its own language and direction', async () => {
    const { root } = await show('coalition-values', file, 'ar');
    expect(phrases(root, 'li bdi')).to.deep.equal([
      ['الثقة', 'ar', 'rtl'],
      ['نفي بوعودنا.', 'ar', 'rtl'],
      ['Openness', 'en', 'ltr'],
      ['المساواة', 'ar', 'rtl'],
      ['For all.', 'en', 'ltr'],
    ]);
  });

  it('has no empty paragraph in a value without a text', async () => {
    const { root } = await show('coalition-values', file);
    expect(find(root, 'li').map(item => item.querySelectorAll('p[part=text]').length)).to.deep.equal([1, 0, 1]);
  });

  it('keeps its fallback when no value can be shown', async () => {
    const { element, root } = await show('coalition-values', { ...file, values: [{ id: 'broken' }] });
    expect([element.state, find(root, 'slot').length]).to.deep.equal(['missing', 1]);
  });
});
