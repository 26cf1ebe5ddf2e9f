import { expect } from 'chai';
import type { Stat } from '../../src/data/schema/sections.js';
import { expectAccessible } from '../support/a11y.js';
import { all, moving, phrases, show } from '../support/counters.js';
import { serve } from '../support/files.js';
import { until } from '../support/mount.js';

const label = { en: 'things', ar: 'أشياء', ku: 'tişt', tr: 'şey' };
const file = (stats: readonly Partial<Stat>[], more: object = {}): string =>
  serve({
    version: 1,
    languages: ['en'],
    stats: stats.map((stat, index) => ({ id: `n${index}`, label, ...stat })),
    ...more,
  });
const counts = async (lang: string, ...stats: Partial<Stat>[]): Promise<string[]> =>
  all(await show(file(stats), lang), '.final').map(count => count.textContent);

describe('<member-counter> with percentages and ranges', () => {
  it('writes a percentage with the sign, and on the side, of each language', async () => {
    const percent = { value: 45, unit: 'percent' } as const;
    expect(await counts('en', percent)).to.deep.equal(['45%']);
    expect(await counts('tr', percent)).to.deep.equal(['%45']);
    expect(await counts('ku', percent)).to.deep.equal(['%45']);
    expect(await counts('syr', percent)).to.deep.equal(['45%']);
    expect(await counts('ar', percent)).to.deep.equal(['45\u200e%\u200e']);
    expect(await counts('ar-SY', percent)).to.deep.equal(['٤٥٪\u061c']);
  });

  it('joins a percentage and its bound', async () => {
    const stats = (['at-least', 'at-most', 'about', 'exact'] as const).map(
      bound => ({ value: 45, unit: 'percent', bound }) as const,
    );
    expect(phrases(await show(file(stats), 'en'))).to.deep.equal([
      '45%+ things',
      'up to 45% things',
      'about 45% things',
      '45% things',
    ]);
    expect(await counts('ar-SY', stats[0]!)).to.deep.equal(['+٤٥٪\u061c']);
    expect(await counts('tr', stats[0]!)).to.deep.equal(['%45+']);
  });

  it('writes a range in the digits of the language, and the sign of a percentage once', async () => {
    const range = { value: 1200, to: 1500 };
    expect(await counts('en', range)).to.deep.equal(['1,200–1,500']);
    expect(await counts('ar-SY', range)).to.deep.equal(['١٬٢٠٠–١٬٥٠٠']);
    const percent = { value: 20, to: 30, unit: 'percent' } as const;
    expect(await counts('en', percent)).to.deep.equal(['20–30%']);
    expect(await counts('tr', percent)).to.deep.equal(['%20–30']);
    expect(phrases(await show(file([{ ...percent, bound: 'about' }]), 'en'))).to.deep.equal(['about 20–30% things']);
  });

  it('shows the value alone when a range does not go up', async () => {
    expect(await counts('en', { value: 30, to: 20 }, { value: 30, to: 30 })).to.deep.equal(['30', '30']);
  });

  it('skips a counter with an invalid range or unit; the rest still render', async () => {
    const wrong = [{ value: 1, to: '2' }, { value: 2, unit: 'litres' }, { value: 3 }] as unknown as Partial<Stat>[];
    expect(await counts('en', ...wrong)).to.deep.equal(['3']);
  });

  it('takes the plural form that the language of the label has for a range', async () => {
    const forms = { ar: { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' } };
    const ranges = [
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 11],
      [5, 100],
      [7, 0],
    ] as const;
    const stats = ranges.map(([value, to]) => ({ value, to, label: forms }));
    const labels = all(await show(file(stats, { languages: ['ar'] }), 'ar'), '[part=label]');
    expect(labels.map(one => one.textContent)).to.deep.equal(['zero', 'other', 'few', 'many', 'other', 'few']);
  });

  it('counts both ends of a range up, with the final range in the page once and all the while', async () => {
    const element = await show(file([{ value: 200, to: 300 }]), 'en');
    const seen = new Set<string>();
    do {
      moving(element).forEach(text => seen.add(text ?? ''));
      expect(phrases(element)).to.deep.equal(['200–300 things']);
      await new Promise(requestAnimationFrame);
    } while (moving(element).length);
    const ends = [...seen].map(text => text.split('–').map(Number));
    expect(ends.length).to.be.greaterThan(3);
    for (const end of [0, 1]) {
      const counted = ends.map(pair => pair[end] ?? pair[0]!);
      expect(counted).to.deep.equal(counted.toSorted((a, b) => a - b));
    }
  });

  for (const lang of ['ar-SY', 'en'])
    it(`has nothing that axe finds wrong, in ${lang}`, async () => {
      const element = await show(file([{ value: 20, to: 30, unit: 'percent' }]), lang);
      await until(() => !moving(element).length);
      await expectAccessible(element);
    });

  for (const lang of ['en', 'ar', 'tr'])
    it(`breaks no number within a column of 176 pixels, in ${lang}, and a range after its dash alone`, async () => {
      const counters = [{ value: 5000 }, { value: 15_000 }, { value: 1_234_567 }, { value: 15_000, to: 1_250_000 }];
      const element = await show(file(counters.map(stat => ({ ...stat, bound: 'at-least' }) as const)), lang);
      element.style.width = '176px';
      const ends = all(element, '.final').map(count => {
        const range = document.createRange();
        range.selectNodeContents(count);
        expect(range.getBoundingClientRect().width, count.textContent).to.be.at.most(176);
        return new Set(Array.from(range.getClientRects(), box => Math.round(box.top))).size;
      });
      expect(ends).to.deep.equal([1, 1, 1, 2]);
    });
});
