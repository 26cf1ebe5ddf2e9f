import { expect } from 'chai';
import { find, phrases, show, texts } from '../support/show.js';

const about = {
  tagline: { en: 'Together', ar: 'معًا' },
  introduction: [{ en: 'First paragraph.' }, { en: 'Second paragraph.' }],
  identity: [{ en: 'We are independent.' }, { en: 'We seek no profit.' }],
  founded: '2019-05',
  seat: { en: 'Example City', ar: 'مدينة المثال' },
};
const fileWith = (section: object, more: object = {}): object => ({
  version: 1,
  languages: ['en', 'ar', 'tr', 'ku'],
  about: section,
  ...more,
});

describe('<coalition-about>', () => {
  it('shows tagline, introduction, who we are, founding date and seat, in this order', async () => {
    const { root } = await show('coalition-about', fileWith(about));
    expect(texts(root, '[part=heading], [part=title], [part=text], dt, dd')).to.deep.equal([
      'Who we are',
      'Together',
      'First paragraph.',
      'Second paragraph.',
      'We are independent.',
      'We seek no profit.',
      'Founded',
      'May 2019',
      'Seat',
      'Example City',
    ]);
  });

  it('has each paragraph in a paragraph of its own, and the tagline in none of the headings', async () => {
    const { root } = await show('coalition-about', fileWith(about));
    expect(find(root, 'p[part=text]')).to.have.length(4);
    expect(find(root, '[part=title]')).to.have.length(1);
    expect(find(root, 'h2')).to.have.length(1);
    expect(find(root, 'h1, h3, h4, h5, h6')).to.deep.equal([]);
  });

  const dates = [
    ['2014', 'en', '2014'],
    ['2019-05', 'en', 'May 2019'],
    ['2014-04-02', 'en', 'April 2, 2014'],
    ['2014-04-02', 'tr', '2 Nisan 2014'],
    ['2019-05', 'ar', 'مايو 2019'],
    ['2014-04-02', 'ar-SY', '٢ نيسان ٢٠١٤'],
  ] as const;
  for (const [founded, lang, written] of dates)
    it(`writes the founding date ${founded} as a reader of ${lang} does, with the date for machines`, async () => {
      const { root } = await show('coalition-about', fileWith({ founded }), lang);
      const [language] = lang.split('-');
      expect(phrases(root, 'time bdi')).to.deep.equal([[written, language, language === 'ar' ? 'rtl' : 'ltr']]);
      expect(find(root, 'time')[0]!.getAttribute('datetime')).to.equal(founded);
    });

  const regions = [
    // the page has none: the file's region, else that of its tag for the language
    ['ar', { region: 'SY' }, '٢ نيسان ٢٠١٤'],
    ['ar', { languages: ['en', 'ar-SY'] }, '٢ نيسان ٢٠١٤'],
    ['ar', { languages: ['en', 'ar-SY'], region: 'MA' }, '2 أبريل 2014'],
    ['en', { region: 'SY' }, 'April 2, 2014'],
    // in Iraq most write Kurdish in Arabic letters, but this page does not
    ['ku', { region: 'IQ' }, '2ê nîsana 2014an'],
    // the page's own region wins
    ['ar-EG', { region: 'SY' }, '٢ أبريل ٢٠١٤'],
    // no region
    ['ar', { region: 'Syria' }, '2 أبريل 2014'],
  ] as const;
  for (const [lang, more, written] of regions)
    it(`writes the founding date for a page in ${lang} with ${JSON.stringify(more)} in the file`, async () => {
      const { root } = await show('coalition-about', fileWith({ founded: '2014-04-02' }, more), lang);
      expect(phrases(root, 'time bdi').map(([text]) => text)).to.deep.equal([written]);
    });

  it('writes the date in the digits that the file asks for', async () => {
    const { root } = await show('coalition-about', fileWith(about, { digits: { ar: 'arab' } }), 'ar');
    expect(texts(root, 'time')).to.deep.equal(['مايو ٢٠١٩']);
  });

  it('pairs each label with its fact, and shows the one that is there', async () => {
    const { root } = await show('coalition-about', fileWith({ seat: about.seat }), 'ar');
    expect(find(root, 'dl > div > dt + dd')).to.have.length(1);
    expect(phrases(root, 'dd bdi')).to.deep.equal([['مدينة المثال', 'ar', 'rtl']]);
  });

  it('has no list of facts, no tagline and no empty paragraph when the file has none', async () => {
    const { root } = await show('coalition-about', fileWith({ identity: about.identity }));
    expect(texts(root, 'dl, p')).to.deep.equal(['We are independent.', 'We seek no profit.']);
  });

  it('leaves out a date that is none, and shows all else', async () => {
    const { element, root } = await show('coalition-about', fileWith({ ...about, founded: 'May 2019' }));
    expect(element.state).to.equal('ready');
    expect(texts(root, 'dt')).to.deep.equal(['Seat']);
    expect(find(root, 'p, [part=title]')).to.have.length(5);
  });
});
