import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import { bdi } from '../../src/base/text.js';
import { formatDate, formatNumber, atLeast } from '../../src/i18n/format.js';
import { neutral, phrase, type Phrase } from '../../src/i18n/localized.js';
import { ltr } from '../../src/i18n/ltr.js';
import { directionOf } from '../../src/i18n/tag.js';
import { l, logical, orderOf, r, splitSigns, visual, type Run } from '../support/visual-order.js';

/*
 * What is seen, held against what must be seen: for each kind of text its runs are written down by hand (`l`, `r`), for
 * numbers after UAX 9, and the characters of the rendered page are sorted by where they stand.
 */

const locales = ['ar', 'ar-SY', 'ckb', 'ku', 'syr', 'en', 'tr'];

/** A piece of data: its words, in their language (none: an address), and how they are seen. */
interface Piece {
  readonly lang: string;
  readonly seen: Run;
}
const inLang = (lang: string, seen: Run): Piece => ({ lang, seen });
const address = (seen: Run): Piece => inLang('', seen);

/** A text with digits in it: the digits run from left to right among letters of either direction. */
const aroundDigits = (lang: string, text: string): Run =>
  directionOf(lang) === 'ltr'
    ? l(text)
    : r(...text.split(/(\d+|[٠-٩]+)/).map((part, odd) => (odd % 2 ? l(part) : part)));

/** Numbers and dates: as this library writes them in each language. */
const written: Readonly<Record<string, (lang: string) => Run>> = {
  'a whole number': lang => l(formatNumber(lang, 1_234_567)),
  'a decimal': lang => l(formatNumber(lang, 1234.5)),
  'the least there is': lang => {
    const number = formatNumber(lang, 5000);
    expect(atLeast(lang, number)).to.have.lengthOf(number.length + 1);
    return directionOf(lang) === 'ltr' ? l(number, '+') : r('+', l(number));
  },
  'a range with an en dash': lang => {
    const [from, to] = [formatNumber(lang, 2014), formatNumber(lang, 2026)];
    return directionOf(lang) === 'ltr' ? l(from, '–', to) : r(l(from), '–', l(to));
  },
  'a day': lang => aroundDigits(lang, formatDate(lang, '2014-04-02')),
  'a month': lang => aroundDigits(lang, formatDate(lang, '2014-04')),
};

const fixed: Readonly<Record<string, readonly Piece[]>> = {
  'a phone number': [address(l('+963 11 123 4567')), address(l('00963-944-123456')), address(l('(011) 223-4455'))],
  'a phone number in Arabic digits': [
    address(l('+٩٦٣ ١١ ١٢٣ ٤٥٦٧')),
    address(l('٠٩٤٤-١٢٣-٤٥٦')),
    address(l('(٠١١) ٢٢٣ ٤٤٥٥')),
  ],
  'a phone number in Persian digits': [address(l('+۹۶۳ ۱۱ ۱۲۳ ۴۵۶۷'))],
  'a mail address': [address(l('info@example.org')), address(l('2014.press-office@example.org'))],
  'a web address': [
    address(l('https://example.org/')),
    address(l('https://example.org/?q=1&lang=ar#a-2.')),
    address(l('https://example.org/', r('سوريا/', l('2024'), '/ورقة'))),
  ],
  'a handle': [address(l('@coalition_sy')), address(l('#free_2011!'))],
  'Arabic text': [
    inLang('ar', r('نحن نعمل معا من أجل سوريا')),
    inLang('ar', r('تأسس في ', l('2014'), ' من ', l('230'), ' منظمة')),
    inLang('ar-SY', r('في ', l('٢٫٥'), ' مليون')),
  ],
  'an acronym before Arabic': [inLang('ar', r(l('UNDP'), ' في سوريا')), inLang('ckb', r(l('NGO 12'), ' لە ڕۆژئاوا'))],
  'an acronym after Arabic': [inLang('ar', r('برنامج ', l('UNDP'))), inLang('ar', r('برنامج ', l('UNDP'), '.'))],
  'Arabic in English': [
    inLang('en', l('The word ', r('سلام'), ' means peace.')),
    inLang('en', l(r('سلام عليكم'), ' is a greeting')),
    inLang('en', l('We say ', r('سلام'), '!')),
    inLang('tr', l(r('سلام, ', l('3')), ' gün')),
  ],
  'a list of names in one text': [
    inLang('ar', r('أحمد، ', l('John Smith'), '، ليلى، ', l('Zoë'))),
    inLang('en', l('John, ', r('أحمد'), ', Zoë, ', r('ܡܪܝܡ'))),
    inLang('ku', l('Rojîn, ', r('ليلى'), ' û Zîn')),
  ],
  'what stands in brackets': [
    inLang('ar', r('الائتلاف (', l('SNC'), ') في دمشق')),
    inLang('ar', r('الائتلاف الوطني (', l('SNC'), ')')),
    inLang('ar', r('(', l('SNC'), ') الائتلاف')),
    inLang('en', l('Coalition (', r('ائتلاف'), ')')),
    inLang('en', l('(', r('ائتلاف'), ') coalition')),
    inLang('syr', r('ܡܛܟܣܬܐ (', l('ADO'), ')')),
  ],
  'a sign at the end': [
    inLang('ar', r('هل أنت معنا؟')),
    inLang('ar', r('شكرا!')),
    inLang('ar', r('نعم.')),
    inLang('ar', r('هل تعرف ', l('UNDP'), '؟')),
    inLang('ar', r('منذ ', l('2014'), '.')),
    inLang('en', l('Who? Us!')),
  ],
  Syriac: [inLang('syr', r('ܫܠܡܐ ܥܡܟܘܢ')), inLang('syr', r('ܫܢܬ ', l('2014'), '.')), inLang('syc', r('ܫܠܡܐ܀'))],
  Sorani: [inLang('ckb', r('ئێمە پێکەوە کار دەکەین.')), inLang('ku-Arab', r('ساڵی ', l('٢٠١٤'), '!'))],
  Kurmanji: [inLang('ku', l('Em bi hev re dixebitin.')), inLang('kmr', l('Tu jî were!'))],
  Turkish: [inLang('tr', l('Birlikte güçlüyüz!')), inLang('tr', l('(2014) İstanbul’da'))],
};

/** One line of a page: words of the page around a piece of data, in a host of one language and one direction. */
interface Line {
  readonly name: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
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
function lineOf(kind: string, locale: string, dir: Line['dir'], place: string, pieces: readonly Piece[]): Line {
  const data = pieces.flatMap((piece, index) => (index ? [{ dir, parts: [', '] }, piece.seen] : [piece.seen]));
  const [before = '', after = ''] = logical(around[place]!(dir, l(hole))).split(hole);
  const name = `${kind} in a ${dir} page in ${locale}, between ${place}: ${logical({ dir, parts: data })}`;
  return { name, locale, dir, before, after, pieces, seen: visual(around[place]!(dir, ...data)) };
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

const phraseOf = ({ lang, seen }: Piece): Phrase => (lang ? phrase(logical(seen), lang) : ltr(logical(seen)));

/** The way of the library, and ways that leave something out. */
const ways = {
  whole: piece => bdi(phraseOf(piece)),
  'no bdi': piece => html`${phraseOf(piece).text}`,
  'no dir': piece => html`<bdi lang=${phraseOf(piece).lang}>${phraseOf(piece).text}</bdi>`,
  'no lang': piece => html`<bdi dir=${phraseOf(piece).dir}>${phraseOf(piece).text}</bdi>`,
  'the language forgotten': piece => bdi(phrase(logical(piece.seen), '')),
  'an isolate alone': piece =>
    html`<span lang=${phraseOf(piece).lang} style="unicode-bidi: isolate">${phraseOf(piece).text}</span>`,
  'addresses without marks': piece => bdi(piece.lang ? phraseOf(piece) : neutral(logical(piece.seen))),
  'addresses like text': piece => bdi(phrase(logical(piece.seen), piece.lang || 'ar')),
} satisfies Record<string, (piece: Piece) => TemplateResult>;

/** How lines are seen when their data is rendered in a way, and whether each character of the data is in its language. */
function measure(asked: readonly Line[], way: (piece: Piece) => TemplateResult): { order: string; lang: boolean }[] {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const rendered = asked.map(({ locale, dir, before, after, pieces }) => {
    const host = place.appendChild(document.createElement('div'));
    host.lang = locale;
    host.dir = dir;
    const root = host.attachShadow({ mode: 'open' });
    const line = root.appendChild(document.createElement('p'));
    render(html`${before}${pieces.map((piece, index) => html`${index ? ', ' : ''}${way(piece)}`)}${after}`, line);
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
      return lang ? sign.matches(`:lang(${phrase('', lang).lang})`) : said === '' && !sign.matches(`:lang(${locale})`);
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

  for (const [missing, way] of Object.entries(ways).filter(([name]) => name !== 'whole' && name !== 'no lang'))
    it(`goes wrong with ${missing}, and the test sees it`, () =>
      expect(wrongIn(sample, way).length).to.be.within(1, sample.length - 1));
  it('is read in the wrong language with no lang, and the test sees it', () => {
    expect(wrongIn(sample, ways['no lang'])).to.deep.equal([]);
    expect(wrongIn(sample, ways['no lang'], true).length).to.be.greaterThan(0);
  });
});
