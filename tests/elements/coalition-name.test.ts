import { expect } from 'chai';
import { find, phrases, show, texts } from '../support/show.js';

const file = {
  version: 1,
  languages: ['ar', 'en', 'ku'],
  name: { en: 'Example Coalition', syr: 'ܚܘܝܕܐ', ku: 'Hevbendiya Nimûne', ar: 'تحالف المثال' },
  abbreviation: 'EXCO',
};

describe('<coalition-name>', () => {
  it("has the name in the reader's language as its heading, with the abbreviation below", async () => {
    const { root } = await show('coalition-name', file, 'ku');
    expect(phrases(root, 'h2[part=heading] bdi')).to.deep.equal([['Hevbendiya Nimûne', 'ku', 'ltr']]);
    expect(phrases(root, 'p[part=label] bdi')).to.deep.equal([['EXCO', '', 'ltr']]);
    const [heading, label, list] = ['[part=heading]', '[part=label]', '[part=list]'].map(part => find(root, part)[0]!);
    const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
    expect([heading!.compareDocumentPosition(label!), label!.compareDocumentPosition(list!)]).to.deep.equal([
      after,
      after,
    ]);
  });

  it("lists the other names: the file's languages in its order, then any other, each in its own language", async () => {
    const { root } = await show('coalition-name', file, 'ku');
    expect(phrases(root, 'ul[role=list] > li bdi')).to.deep.equal([
      ['تحالف المثال', 'ar', 'rtl'],
      ['Example Coalition', 'en', 'ltr'],
      ['ܚܘܝܕܐ', 'syr', 'rtl'],
    ]);
  });

  for (const lang of ['ar', 'en', 'ku', 'syr'])
    it(`does not repeat the reader's own name in the list, in ${lang}`, async () => {
      const { root } = await show('coalition-name', file, lang);
      expect(find(root, 'li bdi').map(name => name.lang)).to.not.include(lang);
      expect(find(root, 'li')).to.have.length(3);
    });

  it('does not repeat a fallback name, nor a name that is written alike in another language', async () => {
    const name = { en: 'EXCO', ku: 'EXCO', ar: 'تحالف المثال' };
    const { root } = await show('coalition-name', { ...file, name, fallback: { tr: ['en'] } }, 'tr');
    expect(phrases(root, '[part=heading] bdi')).to.deep.equal([['EXCO', 'en', 'ltr']]);
    expect(texts(root, 'li')).to.deep.equal(['تحالف المثال']);
  });

  it('has no list when the name is in one language', async () => {
    const { root } = await show('coalition-name', { ...file, name: { en: 'Example Coalition' } });
    expect(find(root, 'ul')).to.deep.equal([]);
  });

  it('keeps the name, as a paragraph, when the page asks for no heading', async () => {
    const { root } = await show('coalition-name', file, 'en', { 'no-heading': '' });
    expect(find(root, 'h1, h2, h3, h4, h5, h6')).to.deep.equal([]);
    expect(phrases(root, 'p[part=title] bdi')).to.deep.equal([['Example Coalition', 'en', 'ltr']]);
  });

  it('shows the abbreviation as the name, once, when the file has no name', async () => {
    const { root } = await show('coalition-name', { ...file, name: undefined }, 'ar');
    expect(phrases(root, 'bdi')).to.deep.equal([['EXCO', '', 'ltr']]);
    expect(texts(root, '[part=heading]')).to.deep.equal(['EXCO']);
  });

  it('keeps its fallback when the file has neither name nor abbreviation', async () => {
    const { element, root } = await show('coalition-name', { version: 1, languages: ['en'] });
    expect([element.state, find(root, 'slot').length]).to.deep.equal(['missing', 1]);
  });
});
