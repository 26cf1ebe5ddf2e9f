import { expect } from 'chai';
import { words } from '../../src/generated/words/tr.coalition-vision.js';
import { find, phrases, show, texts } from '../support/show.js';

const file = {
  version: 1,
  languages: ['ar', 'en'],
  fallback: { tr: ['en'] },
  vision: { ar: 'الرؤية هنا', en: 'The vision' },
  mission: { ar: 'الرسالة هنا', en: 'The mission' },
};

describe('<coalition-vision>', () => {
  it("shows the vision, and nothing else of the file, under a heading in the reader's language", async () => {
    const { root } = await show('coalition-vision', file);
    expect(texts(root, 'section > *')).to.deep.equal(['Our vision', 'The vision']);
    expect(find(root, 'section > h2[part=heading] + p[part=text]')).to.have.length(1);
  });

  it('shows the fallback in its own language and direction below a heading in the language of the page', async () => {
    const { root } = await show('coalition-vision', file, 'tr');
    expect(find(root, 'section').map(({ lang, dir }) => [lang, dir])).to.deep.equal([['tr', 'ltr']]);
    expect(texts(root, 'h2')).to.deep.equal([words['coalition-vision.heading']]);
    expect(phrases(root, 'p bdi')).to.deep.equal([['The vision', 'en', 'ltr']]);
    const { root: arabic } = await show('coalition-vision', { ...file, vision: { ar: file.vision.ar } }, 'tr');
    expect(phrases(arabic, 'p bdi')).to.deep.equal([[file.vision.ar, 'ar', 'rtl']]);
  });

  it('has its heading at the level that the page asks for, or none', async () => {
    const { root } = await show('coalition-vision', file, 'en', { 'heading-level': '4' });
    expect(texts(root, 'h4')).to.deep.equal(['Our vision']);
    const { root: bare } = await show('coalition-vision', file, 'en', { 'no-heading': '' });
    expect(texts(bare, 'section > *')).to.deep.equal(['The vision']);
  });

  it('keeps its fallback when the file has no vision', async () => {
    const { element, root } = await show('coalition-vision', { ...file, vision: undefined });
    expect([element.state, find(root, 'slot').length]).to.deep.equal(['missing', 1]);
  });
});
