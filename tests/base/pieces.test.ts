import { expect } from 'chai';
import type { Coalition } from '../../src/data/schema/coalition.js';
import { leftToRight } from '../fixtures/pieces.js';
import type { Tag } from '../support/elements.js';
import { find, show } from '../support/show.js';
import { l, orderOf, r, splitSigns, visual } from '../support/visual-order.js';

/** Words around a piece, in languages that are written from right to left. */
const words = {
  ar: ['اتصلوا على ', ' يوميا'],
  ckb: ['پەیوەندی ', ' تکایە'],
  syr: ['ܟܬܘܒ ', ' ܗܪܟܐ'],
} as const;
type Lang = keyof typeof words;
const langs = Object.keys(words) as Lang[];

type File = Partial<Coalition> & Record<string, unknown>;
type Text = Readonly<Record<string, string>>;

/** A file with one text in an element, and the selector of the text. */
const places: readonly { tag: Tag; at: string; file: (text: Text) => File }[] = [
  { tag: 'coalition-vision', at: '[part=text] > bdi', file: vision => ({ vision }) },
  { tag: 'coalition-name', at: '[part=heading] > bdi', file: name => ({ name }) },
  { tag: 'coalition-members', at: '[part=title] > bdi', file: name => ({ members: [{ id: 'a', name }] }) },
  { tag: 'coalition-about', at: 'dd > bdi', file: seat => ({ about: { seat } }) },
  { tag: 'member-counter', at: '[part=label] > bdi', file: label => ({ stats: [{ id: 'a', value: 3, label }] }) },
];

const fileOf = (lang: string, part: File): object => ({ version: 1, languages: [lang], ...part });
const bare = (text: string): string => text.replace(/\u200e/g, '');

describe('a piece from left to right in a text from right to left', function () {
  this.timeout(120_000);

  for (const { tag, at, file } of places)
    for (const dir of ['ltr', 'rtl'] as const)
      it(`keeps its order in <${tag}> on a page from ${dir}`, async () => {
        document.documentElement.dir = dir;
        const wrong: string[] = [];
        for (const lang of langs)
          for (const [kind, pieces] of Object.entries(leftToRight))
            for (const piece of tag === 'coalition-vision' ? pieces : pieces.slice(0, 1)) {
              const [before, after] = words[lang];
              const { root } = await show(tag, fileOf(lang, file({ [lang]: before + piece + after })), lang);
              const text = find(root, at)[0]!;
              text.style.cssText = 'white-space: pre; inline-size: max-content';
              const exact = bare(text.textContent) === before + piece + after;
              const seen = orderOf(splitSigns(text));
              const stated = visual(r(before, l(piece), after));
              if (seen !== stated || !exact) wrong.push(`${kind} in ${lang}: ${seen}, not ${stated}`);
            }
        document.documentElement.removeAttribute('dir');
        expect(wrong).to.deep.equal([]);
      });

  it('is isolated with marks where no element can stand', async () => {
    const alt = { ar: 'اتصل +963 21 234 5678 الآن' };
    const banner = { title: alt, image: { src: 'https://example.org/a.png', alt } };
    const { root } = await show('coalition-banner', fileOf('ar', { banner }), 'ar');
    expect(find<HTMLImageElement>(root, 'img')[0]!.alt).to.equal('اتصل \u2066+963 21 234 5678\u2069 الآن');
  });

  it('stands in its line, in the size of the text around', async () => {
    const { root } = await show(
      'coalition-vision',
      fileOf('ar', { vision: { ar: 'اتصل +963 21 234 الآن C++' } }),
      'ar',
    );
    const [outer, inner] = find(root, 'bdi').map(bdi => getComputedStyle(bdi));
    expect([inner!.display, inner!.fontSize, inner!.lineHeight]).to.deep.equal([
      'inline',
      outer!.fontSize,
      outer!.lineHeight,
    ]);
  });

  it('is not made of a formatted number: CLDR has the plus of Arabic on the right', async () => {
    const stats = [{ id: 'a', value: 5000, bound: 'at-least', label: { ar: 'شخص +963 21 234 5678' } }];
    const { root } = await show('member-counter', fileOf('ar', { stats } as File), 'ar');
    expect(find(root, '[part=count] bdi bdi')).to.have.lengthOf(0);
    expect(find(root, '[part=label] bdi bdi')).to.have.lengthOf(1);
  });
});

describe('a name from right to left in a text from left to right', () => {
  it('keeps its brackets, and stands apart from the next one', async () => {
    const vision = { ku: 'Rojîn, (سوريا) مركز, ليلى û 3 Zîn' };
    const { root } = await show('coalition-vision', fileOf('ku', { vision }), 'ku');
    const text = find(root, '[part=text] > bdi')[0]!;
    text.style.cssText = 'white-space: pre; inline-size: max-content';
    const stated = visual(l('Rojîn, ', r('(سوريا) مركز'), ', ', r('ليلى'), ' û 3 Zîn'));
    expect(orderOf(splitSigns(text)).replace(/[()]/g, '')).to.equal(stated.replace(/[()]/g, ''));
  });
});
