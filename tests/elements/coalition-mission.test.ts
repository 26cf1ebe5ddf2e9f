import { expect } from 'chai';
import { words } from '../../src/generated/words/tr.coalition-mission.js';
import { find, phrases, show, texts } from '../support/show.js';

const file = {
  version: 1,
  languages: ['ar', 'en'],
  fallback: { tr: ['en'] },
  vision: { ar: 'الرؤية هنا', en: 'The vision' },
  mission: { ar: 'الرسالة هنا', en: 'The mission' },
};

describe('<coalition-mission>', () => {
  it("shows the mission, and nothing else of the file, under a heading in the reader's language", async () => {
    const { root } = await show('coalition-mission', file);
    expect(texts(root, 'section > *')).to.deep.equal(['Our mission', 'The mission']);
    expect(find(root, 'section > h2[part=heading] + p[part=text]')).to.have.length(1);
  });

  it('shows the fallback in its own language and direction below a heading in the language of the page', async () => {
    const { root } = await show('coalition-mission', file, 'tr');
    expect(find(root, 'section').map(({ lang, dir }) => [lang, dir])).to.deep.equal([['tr', 'ltr']]);
    expect(texts(root, 'h2')).to.deep.equal([words['coalition-mission.heading']]);
    expect(phrases(root, 'p bdi')).to.deep.equal([['The mission', 'en', 'ltr']]);
    const { root: arabic } = await show('coalition-mission', { ...file, mission: { ar: file.mission.ar } }, 'tr');
    expect(phrases(arabic, 'p bdi')).to.deep.equal([[file.mission.ar, 'ar', 'rtl']]);
  });

  it('has its heading at the level that the page asks for, or none', async () => {
    const { root } = await show('coalition-mission', file, 'en', { 'heading-level': '4' });
    expect(texts(root, 'h4')).to.deep.equal(['Our mission']);
    const { root: bare } = await show('coalition-mission', file, 'en', { 'no-heading': '' });
    expect(texts(bare, 'section > *')).to.deep.equal(['The mission']);
  });

  it('keeps its fallback when the file has no mission', async () => {
    const { element, root } = await show('coalition-mission', { ...file, mission: undefined });
    expect([element.state, find(root, 'slot').length]).to.deep.equal(['missing', 1]);
  });
});
