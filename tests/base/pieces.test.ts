import { expect } from 'chai';
import type { Coalition } from '../../src/data/schema/coalition.js';
import { leftToRight, names } from '../fixtures/pieces.js';
import { tags } from '../../src/generated/tags.js';
import { places, type Place, type Texts } from '../fixtures/text-places.js';
import { until } from '../support/mount.js';
import { find, show } from '../support/show.js';
import { l, logical, measuredOrder, r, visual, type Run } from '../support/visual-order.js';

/** Words before, between and after pieces, in languages that are written from right to left. */
const words = {
  ar: ['اتصل ', ' ثم ', ' يوميا'],
  ckb: ['پەیوەندی ', ' یان ', ' تکایە'],
  syr: ['ܟܬܘܒ ', ' ܘܗܘ ', ' ܗܪܟܐ'],
} as const;

/** A text with pieces, as runs. */
function withPieces(lang: keyof typeof words, pieces: readonly string[]): Run {
  const [before, between, after] = words[lang];
  return r(before, ...pieces.flatMap((piece, index) => (index ? [between, l(piece)] : [l(piece)])), after);
}

/** The digits in a name run from left to right. */
const nameOf = (name: string): Run => r(...name.split(/(\d+)/).map(part => (/\d/.test(part) ? l(part) : part)));
const withNames = names
  .filter(sample => sample.includes('['))
  .map(sample => l(...sample.split(/\[(.*?)\]/).map((part, index) => (index % 2 ? nameOf(part) : part))));

/** The texts of each language: every kind has a text, with all pieces of its kind. */
const tables: Readonly<Record<string, { readonly all: readonly Run[]; readonly one: Run; readonly short: Run }>> = {
  ...Object.fromEntries(
    (Object.keys(words) as (keyof typeof words)[]).map(lang => [
      lang,
      {
        all: Object.values(leftToRight).map(pieces => withPieces(lang, pieces)),
        one: withPieces(
          lang,
          Object.values(leftToRight).map(([piece]) => piece!),
        ),
        short: withPieces(lang, ['+963 21 234 5678', 'C++', '@nes_forum', '2014-04-02']),
      },
    ]),
  ),
  ...Object.fromEntries(
    ['en', 'ku', 'tr'].map(lang => [
      lang,
      {
        all: withNames,
        one: l(...withNames.slice(0, 5).flatMap(({ parts }) => [...parts, ' x '])),
        short: withNames[0]!,
      },
    ]),
  ),
};

const textsOf = (lang: string): Texts => {
  const { all, one, short } = tables[lang]!;
  return { all: all.map(logical), one: logical(one), short: logical(short) };
};

it('are placed in every element', () => {
  const placed = new Set<string>(places.map(({ tag }) => tag));
  expect(
    tags.filter(tag => !placed.has(tag)),
    'missing in tests/fixtures/text-places.ts',
  ).to.deep.equal([]);
});

/** Left-to-right marks after Arabic digits, and the isolates of attributes. */
const bare = (text: string): string => text.replace(/[\u200e\u2066-\u2069]/g, '');

/** Every text on one line, whatever the width. */
const oneLine = new CSSStyleSheet();
oneLine.replaceSync('bdi, p { white-space: pre !important; inline-size: max-content; max-inline-size: none }');

/** The elements that show what an attribute or an option says, in the direction that stands beside it. */
function probesOf(elements: readonly HTMLElement[], attribute: string | undefined): HTMLElement[] {
  const box = document.body.appendChild(document.createElement('div'));
  return elements.map(element => {
    const probe = document.createElement('p');
    probe.textContent = attribute ? element.getAttribute(attribute) : element.textContent.trim();
    probe.dir = element.dir;
    probe.style.cssText = 'white-space: pre; inline-size: max-content';
    return box.appendChild(probe);
  });
}

/** Shows an element with texts in all its places; answers with what is not exact or not in its order. */
async function wrongIn({ tag, file, at }: Place, lang: string): Promise<string[]> {
  const in_ = (text: string) => ({ [lang]: text });
  const section: Partial<Coalition> = file(textsOf(lang), in_);
  const { root } = await show(tag, { version: 1, languages: [lang], ...section }, lang);
  root.querySelector('form')?.requestSubmit();
  if (tag === 'volunteer-form') await until(() => root.querySelector('[part=errors]') !== null);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, oneLine];
  const shown = Object.entries(at).map(([place, which]) => {
    const [selector = '', attribute] = place.split('@');
    const elements = find(root, selector);
    const isPlain = attribute !== undefined || elements[0] instanceof HTMLOptionElement;
    return { place, which, elements: isPlain ? probesOf(elements, attribute) : elements };
  });
  return (['ltr', 'rtl'] as const).flatMap(dir => {
    document.documentElement.dir = dir;
    return shown.flatMap(({ place, which, elements }) => {
      const runs = which === 'all' ? tables[lang]!.all : [tables[lang]![which]];
      const say = `${tag} ${place} in ${lang}, page ${dir}`;
      if (elements.length !== runs.length) return [`${say}: ${elements.length} texts, not ${runs.length}`];
      return runs.flatMap((run, index) => {
        const element = elements[index]!;
        const seen = measuredOrder(element);
        const isExact = bare(element.textContent) === logical(run);
        return isExact && seen === visual(run) ? [] : [`${say}: ${isExact} ${seen}, not ${visual(run)}`];
      });
    });
  });
}

describe('a piece of a text that runs in the other direction', function () {
  this.timeout(60_000);
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const lang of Object.keys(tables))
    for (const place of places)
      it(`keeps its order in every place of <${place.tag}> in ${lang}`, async () => {
        const wrong = await wrongIn(place, lang);
        expect(wrong.slice(0, 5).join('\n')).to.equal('');
      });
});

describe('a piece from left to right', () => {
  it('is isolated with marks where no element can stand', async () => {
    const alt = { ar: 'اتصل +963 21 234 5678 الآن' };
    const banner = { title: alt, image: { src: 'https://example.org/a.png', alt } };
    const { root } = await show('coalition-banner', { version: 1, languages: ['ar'], banner }, 'ar');
    expect(find<HTMLImageElement>(root, 'img')[0]!.alt).to.equal('اتصل \u2066+963 21 234 5678\u2069 الآن');
  });

  it('stands in its line, in the size of the text around', async () => {
    const vision = { ar: 'اتصل +963 21 234 الآن C++' };
    const { root } = await show('coalition-vision', { version: 1, languages: ['ar'], vision }, 'ar');
    const [outer, inner] = find(root, 'bdi').map(bdi => {
      const { display, fontSize, lineHeight } = getComputedStyle(bdi);
      return { display, fontSize, lineHeight };
    });
    expect(inner).to.deep.equal({ ...outer, display: 'inline' });
  });

  it('is not made of a formatted number: CLDR has the plus of Arabic on the right', async () => {
    const stats = [{ id: 'a', value: 5000, bound: 'at-least', label: { ar: 'شخص +963 21 234 5678' } }];
    const { root } = await show('member-counter', { version: 1, languages: ['ar'], stats }, 'ar');
    expect(find(root, '[part=count] bdi bdi').length).to.equal(0);
    expect(find(root, '[part=label] bdi bdi').length).to.equal(1);
  });
});
