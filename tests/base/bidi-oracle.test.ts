import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import { bdi } from '../../src/base/text.js';
import { words as counterWords } from '../../src/generated/words/member-counter.js';
import { formatList } from '../../src/i18n/list.js';
import '../support/formats.js';
import { localizedString, type LocalizedString } from '../../src/i18n/localized.js';
import { neutral } from '../../src/i18n/neutral.js';
import { ltr } from '../../src/i18n/ltr.js';
import { directionOf } from '../../src/i18n/tag.js';
import { loadWords } from '../../src/i18n/words.js';
import { address, fixed, inLang, written, type Piece } from '../fixtures/bidi.js';
import { l, logical, orderOf, r, splitSigns, visual, type Run } from '../support/visual-order.js';

/*
 * What is seen, held against what must be seen: for each kind of text its runs are written down by hand (`l`, `r`), for
 * numbers after UAX 9, and the characters of the rendered page are sorted by where they stand.
 */

const locales = ['ar', 'ar-SY', 'ckb', 'ku', 'syr', 'en', 'tr'];

/** One line of a page: words of the page around a piece of data, in a host of one language and one direction. */
interface Line {
  readonly name: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
  /** What stands between the pieces. */
  readonly joins: readonly string[];
  /** How the whole line is seen. */
  readonly seen: string;
}

/** What stands around the data: words like the page's own, words of the other direction, numbers. */
const around: Readonly<Record<string, (dir: Line['dir'], ...data: Run[]) => Run>> = {
  'its own words': (dir, ...data) => (dir === 'ltr' ? l('see ', ...data, ' there') : r('انظر ', ...data, ' هناك')),
  // what stands between two words of one direction goes with them, isolated or not (UAX 9, N1)
  'foreign words': (dir, ...data) =>
    dir === 'ltr' ? l(r('انظر ', ...data, ' هناك')) : r(l('see ', ...data, ' there')),
  numbers: (dir, ...data) => (dir === 'ltr' ? l('12 ', ...data, ' 34') : r(l('12'), ' ', ...data, ' ', l('34'))),
  nothing: (dir, ...data) => ({ dir, parts: data }),
};

const hole = '\uFFFC';
function lineOf(
  kind: string,
  locale: string,
  dir: Line['dir'],
  place: string,
  pieces: readonly Piece[],
  joins: readonly string[] = pieces.map(() => ', '),
): Line {
  const data = pieces.flatMap(({ seen }, index) => (index ? [{ dir, parts: [joins[index - 1]!] }, seen] : [seen]));
  const [before = '', after = ''] = logical(around[place]!(dir, l(hole))).split(hole);
  const name = `${kind} in a ${dir} page in ${locale}, between ${place}: ${logical({ dir, parts: data })}`;
  return { name, locale, dir, before, after, pieces, joins, seen: visual(around[place]!(dir, ...data)) };
}

const lines = locales.flatMap(locale =>
  (['ltr', 'rtl'] as const).flatMap(dir =>
    Object.keys(around).flatMap(place => [
      ...Object.entries(written).map(([kind, of]) => lineOf(kind, locale, dir, place, [inLang(locale, of(locale))])),
      ...Object.entries(fixed).flatMap(([kind, pieces]) =>
        pieces.map(piece => lineOf(kind, locale, dir, place, [piece])),
      ),
    ]),
  ),
);

const stringOf = ({ lang, seen }: Piece): LocalizedString =>
  lang ? localizedString(logical(seen), lang) : ltr(logical(seen));

/** The way of the library, and ways that leave something out. */
const ways = {
  whole: piece => bdi(stringOf(piece)),
  'no bdi': piece => html`${stringOf(piece).text}`,
  'no dir': piece => html`<bdi lang=${stringOf(piece).lang}>${stringOf(piece).text}</bdi>`,
  'no lang': piece => html`<bdi dir=${stringOf(piece).dir}>${stringOf(piece).text}</bdi>`,
  'the language forgotten': piece => bdi(localizedString(logical(piece.seen), '')),
  'an isolate alone': piece =>
    html`<span lang=${stringOf(piece).lang} style="unicode-bidi: isolate">${stringOf(piece).text}</span>`,
  'addresses without marks': piece => bdi(piece.lang ? stringOf(piece) : neutral(logical(piece.seen))),
  'addresses like text': piece => bdi(localizedString(logical(piece.seen), piece.lang || 'ar')),
} satisfies Record<string, (piece: Piece) => TemplateResult>;

/** How lines are seen when their data is rendered in a way, and whether each character of the data is in its language. */
function measure(asked: readonly Line[], way: (piece: Piece) => TemplateResult): { order: string; lang: boolean }[] {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const rendered = asked.map(({ locale, dir, before, after, pieces, joins }) => {
    const host = place.appendChild(document.createElement('div'));
    host.lang = locale;
    host.dir = dir;
    const root = host.attachShadow({ mode: 'open' });
    const line = root.appendChild(document.createElement('p'));
    render(html`${before}${pieces.map((piece, index) => html`${joins[index - 1]}${way(piece)}`)}${after}`, line);
    line.style.whiteSpace = 'pre';
    line.style.width = 'max-content';
    return splitSigns(line);
  });
  return rendered.map((signs, index) => {
    const { before, after, pieces, locale } = asked[index]!;
    const data = signs.slice([...before].length, signs.length - [...after].length);
    const [{ lang }] = pieces as [Piece];
    const speaks = (sign: Element): boolean => {
      const said = sign.closest('[lang]')?.getAttribute('lang');
      return lang
        ? sign.matches(`:lang(${localizedString('', lang).lang})`)
        : said === '' && !sign.matches(`:lang(${locale})`);
    };
    return { order: orderOf(signs), lang: data.every(({ span }) => speaks(span)) };
  });
}

/** The lines that are seen otherwise than they must be. */
const wrongIn = (asked: readonly Line[], way: (piece: Piece) => TemplateResult, lang = false): string[] =>
  measure(asked, way).flatMap((seen, index) => {
    const { name, seen: stated } = asked[index]!;
    return seen.order === stated && (!lang || seen.lang)
      ? []
      : [`${name}\n  stated ${stated}\n  seen   ${seen.order} ${seen.lang}`];
  });

/** Every seventh: the kinds, places, directions and languages come in turn. */
const sample = lines.filter((_, index) => index % 7 === 0);

describe('bdi()', function () {
  this.timeout(60_000);

  it(`is asked for ${lines.length} lines, 300 at least`, () => expect(lines).to.have.lengthOf.at.least(300));

  for (const locale of locales)
    it(`shows every kind of text in its order and language, on pages in ${locale}`, () =>
      expect(
        wrongIn(
          lines.filter(line => line.locale === locale),
          ways.whole,
          true,
        ),
      ).to.deep.equal([]));
  const names: Piece[] = [
    inLang('ar', r('أحمد (', l('NGO'), ')')),
    inLang('ku', l('Rojîn!')),
    inLang('ar', r('ليلى')),
    inLang('syr', r('ܡܪܝܡ')),
    address(l('@zoe_2')),
    inLang('tr', l('Işıl')),
  ];
  it('keeps the names of a list in the order of the page', () => {
    const lists = locales.flatMap(locale =>
      (['ltr', 'rtl'] as const).map(dir => lineOf('names', locale, dir, 'its own words', names)),
    );
    expect(wrongIn(lists, ways.whole)).to.deep.equal([]);
    expect(wrongIn(lists, ways['no bdi'])).to.have.lengthOf(lists.length);
  });

  it('keeps lists in words in the order of their language, the names of whatever language', () => {
    const lists = locales.flatMap(locale =>
      names.flatMap((_, count) => {
        const listed = names.slice(0, count + 1);
        const joins = formatList(locale, listed).filter(part => typeof part === 'string');
        return ['its own words', 'nothing'].map(place =>
          lineOf('list', locale, directionOf(locale), place, listed, joins),
        );
      }),
    );
    expect(lists).to.have.lengthOf(locales.length * names.length * 2);
    expect(wrongIn(lists, ways.whole)).to.deep.equal([]);
    expect(wrongIn(lists, ways['no bdi']).length).to.be.greaterThan(0);
  });

  it('shows the words of a bound before each kind of number, as a counter has them', async () => {
    const counters = await Promise.all(
      ['ar', 'ku', 'syr', 'tr'].map(async locale => {
        const dir = directionOf(locale);
        const words = await loadWords(locale, counterWords);
        return ['at-most', 'about'].flatMap(bound =>
          Object.entries(written).map(([kind, of]): Line => {
            const before = `${words[`member-counter.${bound}`]!} `;
            const seen = visual({ dir, parts: [before, of(locale)] });
            const pieces = [inLang(locale, of(locale))];
            return { name: `${bound} ${kind}`, locale, dir, before, after: '', pieces, joins: [], seen };
          }),
        );
      }),
    );
    expect(wrongIn(counters.flat(), ways.whole, true)).to.deep.equal([]);
  });

  for (const [missing, way] of Object.entries(ways).filter(([name]) => name !== 'whole' && name !== 'no lang'))
    it(`goes wrong with ${missing}, and the test sees it`, () =>
      expect(wrongIn(sample, way).length).to.be.within(1, sample.length - 1));
  it('is read in the wrong language with no lang, and the test sees it', () => {
    expect(wrongIn(sample, ways['no lang'])).to.deep.equal([]);
    expect(wrongIn(sample, ways['no lang'], true).length).to.be.greaterThan(0);
  });
});
