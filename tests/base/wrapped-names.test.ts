import { expect } from 'chai';
import type { Coalition } from '../../src/data/schema/coalition.js';
import type { Tag } from '../support/elements.js';
import { find, show } from '../support/show.js';

const rtl = 'ائتلاف المنظمات غير الحكومية السورية من أجل العدالة والحقوق والتنمية';
const ltr = 'Coalition of Non-Governmental Organisations for Justice, Rights and Development';

const url = 'https://example.org/';
const files: readonly { tag: Tag; at: string; file: (name: string, lang: string) => Partial<Coalition> }[] = [
  { tag: 'coalition-name', at: '[part=heading] > bdi', file: (name, lang) => ({ name: { [lang]: name } }) },
  {
    tag: 'coalition-name',
    at: '[part=item] > bdi',
    file: (name, lang) => ({ name: { [lang === 'ar' ? 'en' : 'ar']: 'x', [lang]: name } }),
  },
  {
    tag: 'coalition-members',
    at: '[part=title] bdi',
    file: (name, lang) => ({
      members: [
        { id: 'a', name: { [lang]: name } },
        { id: 'b', name: { [lang]: name }, url },
      ],
    }),
  },
  {
    tag: 'coalition-banner',
    at: '[part=heading] > bdi',
    file: (name, lang) => ({ banner: { title: { [lang]: name } } }),
  },
  {
    tag: 'coalition-goals',
    at: '[part=title] > bdi',
    file: (name, lang) => ({ goals: [{ id: 'a', title: { [lang]: name }, text: { [lang]: name } }] }),
  },
];

/** The start edges of the lines of a text, in its own direction, in pixels from the first line's. */
function startsOf(text: HTMLElement): number[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = new Map<number, DOMRect>();
  for (const rect of range.getClientRects()) if (rect.width > 0) lines.set(Math.round(rect.top), rect);
  const edges = [...lines.values()].map(({ left, right }) => (text.dir === 'rtl' ? right : left));
  return edges.map(edge => Math.round(edge - edges[0]!));
}

describe('a name that runs against the page', () => {
  const pages = [
    { page: 'en', lang: 'ar', name: rtl },
    { page: 'ar', lang: 'en', name: ltr },
  ];
  for (const { tag, at, file } of files)
    for (const { page, lang, name } of pages) {
      it(`begins each line at its own start in <${tag}> ${at}, ${lang} on a page in ${page}`, async () => {
        const { element, root } = await show(tag, { version: 1, languages: [page, lang], ...file(name, lang) }, page);
        element.style.inlineSize = '240px';
        const names = find(root, at);
        expect(names.length).to.be.greaterThan(0);
        for (const starts of names.map(startsOf)) {
          expect(starts.length).to.be.greaterThan(1);
          expect(starts.filter(Boolean)).to.deep.equal([]);
        }
      });
    }

  it('stands at the start edge of the page while it has one line, with its link underlined', async () => {
    const members = [
      { id: 'a', name: { ar: 'سلام' } },
      { id: 'b', name: { ar: 'سلام' }, url },
    ];
    const { root } = await show('coalition-members', { version: 1, languages: ['en', 'ar'], members }, 'en');
    const [plain, linked] = find(root, '[part=title]').map(title => {
      const { left } = title.getBoundingClientRect();
      return Math.round(title.querySelector('bdi')!.getBoundingClientRect().left - left);
    });
    expect([plain, linked]).to.deep.equal([0, 0]);
    // an underline does not reach into an inline block
    expect(getComputedStyle(find(root, '[part=link] bdi')[0]!).display).to.equal('block');
  });
});
