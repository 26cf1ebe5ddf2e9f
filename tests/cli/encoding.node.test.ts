import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unscrambled } from '../../src/cli/check/encoding.js';
import { walk } from '../../src/cli/check/walk.js';
import { codes } from '../../src/generated/locales.js';
import { coalition } from '../fixtures/coalition.js';
import { messagesOf } from '../support/messages.js';
import { example, file, findIn } from './support.js';

const texts = [
  ...[coalition, ...['cso-nes', 'syrian-ngo-alliance'].map((name): unknown => JSON.parse(example(name)))].flatMap(
    value => walk(value).texts.map(({ text, lang }) => ({ text, lang })),
  ),
  ...codes
    .filter(lang => lang !== 'en')
    .flatMap(lang => messagesOf(lang).map(({ target }) => ({ text: target, lang }))),
];
const foreign = texts.filter(({ text }) => (text.match(/(?![«»‘’“”…–])[^\0-\xa0]/gu)?.length ?? 0) > 0);
const ids = (lang: string, text: string) =>
  findIn(file({ vision: { [lang]: text } })).filter(
    ({ id }) => id === 'encoding' || id === 'markup' || id === 'invisible' || id === 'placeholder',
  );

describe('check: texts in the wrong encoding', () => {
  it('has no false alarm on texts in six languages', () => {
    assert.ok(texts.length > 600);
    for (const { text, lang } of texts) assert.deepEqual(ids(lang, text), [], text);
  });

  for (const read of ['windows-1252', 'windows-1254', 'windows-1256', 'macintosh', 'windows-1251'])
    it(`restores texts in UTF-8 that were read as ${read}`, () => {
      const damaged = foreign.map(one => ({ ...one, bad: new TextDecoder(read).decode(Buffer.from(one.text)) }));
      const restored = damaged.filter(({ text, lang, bad }) => unscrambled(bad, lang) === text);
      assert.ok(restored.length / damaged.length > 0.99, `${restored.length} of ${damaged.length}`);
    });

  it('restores what was read wrongly twice', () => {
    const damage = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));
    assert.equal(unscrambled(damage(damage('نعمل معًا')), 'ar'), 'نعمل معًا');
    assert.equal(unscrambled(damage(damage('Gönüllü')), 'tr'), 'Gönüllü');
  });

  const rows: [lang: string, bad: string, suggestion?: string][] = [
    ['ar', 'Ù†Ø¹Ù…Ù„', 'نعمل'],
    ['ar', 'ظ†ط¹ظ…ظ„', 'نعمل'],
    ['ar', 'ÇáÊÍÇáÝ', 'التحالف'],
    ['tr', 'GÃ¶nÃ¼llÃ¼', 'Gönüllü'],
    ['tr', 'Gönüllü çalýþma, saðlýk', 'Gönüllü çalışma, sağlık'],
    ['tr', 'Ýstanbul', 'İstanbul'],
    ['ku', 'RÃªxistinÃªn CivakÃ®', 'Rêxistinên Civakî'],
    ['en', 'The coalitionâ€™s goals', 'The coalition’s goals'],
    ['syr', 'ÜÜ˜ÜÜ'.replace('ÜÜ˜ÜÜ', new TextDecoder('windows-1252').decode(Buffer.from('ܚܘܝܕ'))), 'ܚܘܝܕ'],
    ['ckb', new TextDecoder('windows-1256').decode(Buffer.from('ڕێکخراو')), 'ڕێکخراو'],
    ['ar', '??? ????????'],
    ['tr', 'G?n?ll? ?al??ma'],
    ['tr', 'T?rkiye'],
    ['ar', 'تحالف ????? المدني'],
    ['ar', 'المجت\ufffdع'],
  ];
  for (const [lang, bad, suggestion] of rows)
    it(`reports ${bad} under ${lang}`, () => {
      const [first, ...rest] = ids(lang, bad);
      assert.deepEqual([first?.id, first?.severity, first?.pointer], ['encoding', 'error', `/vision/${lang}`]);
      assert.equal(first?.suggestion, suggestion);
      assert.deepEqual(rest, []);
    });

  it('accepts ordinary texts that look a little like it', () => {
    for (const [lang, good] of [
      ['en', 'Really?? Yes!'],
      ['en', 'Who are we ???'],
      ['tr', 'GÜNÜ’NDE'],
      ['tr', 'Kim? Nerede? Café'],
      ['ar', 'الوسط، والشمال؟'],
      ['en', 'See https://example.org/?a=b and x.org/?q=1'],
      ['fr', 'À « gauche » ; où ? Ça'],
      ['en', 'Þórður and Ðorđe'],
    ])
      assert.deepEqual(ids(lang!, good!), [], good);
  });

  it('reports letters lost outside of texts', () => {
    const found = findIn(file({ abbreviation: 'C\ufffdO' })).filter(({ id }) => id === 'encoding');
    assert.deepEqual(
      found.map(({ pointer }) => pointer),
      ['/abbreviation'],
    );
  });
});

describe('check: what was copied along with a text', () => {
  const rows: [id: string, bad: string, suggestion?: string][] = [
    ['markup', '<p>We <b>work</b>.</p>', 'We work.'],
    ['markup', 'Water &amp; health', 'Water & health'],
    ['markup', 'We **work** together', 'We work together'],
    ['markup', 'See [our site](https://example.org)', 'See our site'],
    ['invisible', 'co\u00adop', 'coop'],
    ['invisible', 'a\u200bb', 'ab'],
    ['placeholder', 'TODO'],
    ['placeholder', 'Lorem ipsum dolor'],
  ];
  for (const [id, bad, suggestion] of rows)
    it(`reports ${JSON.stringify(bad)} as ${id}`, () =>
      assert.deepEqual(
        ids('en', bad).map(one => [one.id, one.severity, one.suggestion]),
        [[id, 'warning', suggestion]],
      ));

  it('accepts signs that are none of it', () => {
    for (const good of ['A & B', '5 < 6 and 7 > 3', '2 * 3 * 4', 'All [sic] (yes)', 'Todo el mundo'])
      assert.deepEqual(ids('en', good), [], good);
  });
});

describe('check: what this version cannot do', () => {
  const name = { name: 'name', type: 'text', label: { en: 'Name' }, required: true };
  const form = (more: object) => ({
    volunteer: { form: 'v', fields: [name], submit: { to: 'json', url: 'https://example.org/' }, ...more },
  });
  const found = (more: object) =>
    findIn(file(form(more)))
      .filter(({ severity }) => severity === 'error')
      .map(({ id, pointer }) => `${id} ${pointer}`);

  it('reports a receiver and required questions that make the form vanish', () => {
    assert.deepEqual(found({}), []);
    assert.deepEqual(found({ submit: { to: 'pigeon', url: 'https://example.org/' } }), ['schema /volunteer/submit/to']);
    const odd = { ...name, name: 'shade', type: 'colour' };
    assert.ok(found({ fields: [name, odd] }).includes('unsupported /volunteer/fields/1'));
    assert.ok(
      !found({ fields: [name, { ...odd, required: false }] })
        .join()
        .includes('unsupported'),
    );
  });
});
