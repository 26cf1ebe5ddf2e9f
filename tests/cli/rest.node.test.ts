import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { membersIn } from '../../src/cli/check/numbers.js';
import { coalition } from '../fixtures/coalition.js';
import { file, findIn, found } from './support.js';

const text = (en: string, more: Record<string, string> = {}) => ({ en, ...more });
describe('check: pictures', () => {
  const alt = (words: string, src = 'https://example.org/a.jpg') =>
    found(file({ banner: { image: { src, alt: text(words) } } }));

  it('finds names of files in alternative texts', () => {
    for (const words of [
      '511A9136 (1)-15_10_9 copy',
      'IMG_2041',
      'DSC00341',
      'team.jpg',
      'Screenshot 2024-01-02',
      'WhatsApp Image 2024-01-02 at 10.11.12',
    ])
      assert.deepEqual(alt(words), ['alt-file-name /banner/image/alt/en'], words);
    assert.deepEqual(alt('team-2', 'https://example.org/Team-2.png'), ['alt-file-name /banner/image/alt/en']);
  });

  it('takes descriptions', () => {
    for (const words of ['A mosaic of blue stones', 'Members at the conference of 2024', 'Raqqa, 2024', 'The office'])
      assert.deepEqual(alt(words), [], words);
  });
});

describe('check: duplicates', () => {
  it('finds a text that nobody has translated', () => {
    const vision = text('Freedom for all people', { tr: 'Freedom for all people.' });
    assert.deepEqual(found(file({ vision })), ['duplicate /vision/tr']);
    assert.deepEqual(found(file({ vision: text('Gaziantep', { tr: 'Gaziantep' }) })), []);
  });

  it('reports a text that occurs twice in a section once for all languages', () => {
    const both = text('We work in relief and health.', { tr: 'Yardım ve sağlık alanında çalışıyoruz.' });
    const about = { introduction: [both], identity: [both] };
    const findings = findIn(file({ about }));
    assert.deepEqual(
      findings.map(one => `${one.id} ${one.pointer}`),
      ['duplicate /about/identity/0'],
    );
    assert.match(findings[0]!.message, /about, introduction, 1st paragraph.*English, Turkish/);
  });

  it('lets plural forms and another section be the same', () => {
    const label = { en: { one: 'one and the same words', other: 'one and the same words' } };
    const vision = text('one and the same words');
    assert.deepEqual(found(file({ stats: [{ id: 'a', value: 80, label }], vision })), []);
  });
});

describe('check: numbers of members', () => {
  it('reads them in sentences of every language, in every kind of digits', () => {
    const rows: [lang: string, text: string, numbers: number[]][] = [
      ['en', 'Founded in 2014, it has 23 active member NGOs.', [23]],
      ['en', '1,230 organisations in 14 cities', [1230]],
      ['en', 'In 2014 organisations met', []],
      ['tr', '23 üye kuruluş', [23]],
      ['ku', '23 rêxistinên endam', [23]],
      ['ar', 'يضم ٢٣ منظمةً', [23]],
      ['ar', '٢٣ منظمة و ٤ مدن', [23]],
      ['ckb', '٢٣ ڕێکخراو', [23]],
      ['syr', '23 ܡܛܟܣܬ̈ܐ', [23]],
      ['de', '23 Mitglieder', []],
    ];
    for (const [lang, sentence, numbers] of rows) assert.deepEqual(membersIn(sentence, lang), numbers, sentence);
  });

  it('holds them against the counter and its bound', () => {
    const about = { introduction: [text('It has 23 members.')] };
    const withBound = (value: number, bound?: string) =>
      found(file({ about, stats: [{ id: 'members', value, bound, label: text('members') }] }));
    assert.deepEqual(withBound(230), ['numbers-contradict /about/introduction/0/en']);
    assert.deepEqual(withBound(23), []);
    assert.deepEqual(withBound(20, 'at-least'), []);
    assert.deepEqual(withBound(30, 'at-least'), ['numbers-contradict /about/introduction/0/en']);
    assert.deepEqual(withBound(24, 'about'), []);
    assert.deepEqual(withBound(20, 'at-most'), ['numbers-contradict /about/introduction/0/en']);
    const range = (value: number, to: number) =>
      found(file({ about, stats: [{ id: 'members', value, to, label: text('members') }] }));
    assert.deepEqual(range(20, 30), []);
    assert.deepEqual(range(24, 30), ['numbers-contradict /about/introduction/0/en']);
    assert.deepEqual(range(10, 22), ['numbers-contradict /about/introduction/0/en']);
  });

  it('holds the list of members against the counter: a longer one contradicts, a shorter one may be a selection', () => {
    const members = ['a', 'b'].map(id => ({ id, name: text(id) }));
    const severity = (value: number) =>
      findIn(file({ members, stats: [{ id: 'members', value, label: text('listed') }] })).map(one => one.severity);
    assert.deepEqual([severity(1), severity(2), severity(3)], [['warning'], [], ['info']]);
  });
});

describe('check: formats and references', () => {
  const field = (more: Record<string, unknown>) => ({ name: 'a', type: 'text', label: text('A'), ...more });
  const form = (...fields: unknown[]) =>
    found(file({ volunteer: { form: 'f', fields, submit: { to: 'json', url: 'https://example.org/' } } }));

  it('finds a missing revision', () => {
    assert.deepEqual(found({ version: 1, languages: ['en'] }), ['missing-revision ']);
  });

  it('finds addresses that are not https, and takes mail and relative ones', () => {
    const link = (href: string) => found(file({ banner: { link: { href, label: text('a') } } }));
    assert.deepEqual(link('http://example.org/'), ['not-https /banner/link/href']);
    assert.deepEqual(link('https://bank.example@evil.example/'), ['user-in-address /banner/link/href']);
    assert.deepEqual(link('https://social.example/@coalition?to=a@b#c@d'), []);
    assert.deepEqual(link('mailto:info@example.org'), []);
    for (const href of ['https://example.org/', 'mailto:a@example.org', '/a']) assert.deepEqual(link(href), []);
  });

  it('finds dates that do not exist, and empty ranges', () => {
    const founded = (day: string) => found(file({ about: { founded: day } }));
    assert.deepEqual(founded('2021-02-29'), ['no-such-date /about/founded']);
    for (const day of ['2024-02-29', '2021-10', '2021', '0099-12-31']) assert.deepEqual(founded(day), []);
    assert.deepEqual(form(field({ type: 'date', min: '2026-04-31' })), ['no-such-date /volunteer/fields/0/min']);
    assert.deepEqual(form(field({ type: 'number', min: 9, max: 2 })), ['empty-range /volunteer/fields/0']);
    assert.deepEqual(form(field({ type: 'date', min: '2026-04-01', max: '2026-04-30' })), []);
  });

  it('finds phone numbers that cannot be called from abroad, and nothing of the schema at the same place', () => {
    const phone = (number: string) => findIn(file({ contact: { phone: number } })).map(one => [one.id, one.suggestion]);
    assert.deepEqual(phone('+963 (0)21 234-5678'), [['phone', '+963212345678']]);
    assert.deepEqual(phone('0٠963212345678'), [['phone', '+963212345678']]);
    assert.deepEqual(phone('021 234 5678'), [['phone', undefined]]);
    assert.deepEqual(phone('+963212345678'), []);
  });

  it('finds repeated names', () => {
    const goals = [
      { id: 'a', text: text('x') },
      { id: 'a', text: text('y') },
    ];
    assert.deepEqual(found(file({ goals })), ['duplicate-id /goals/1/id']);
    assert.deepEqual(form(field({}), field({})), ['duplicate-id /volunteer/fields/1/name']);
    const options = ['a', 'b', 'a'].map(value => ({ value, label: text(value) }));
    assert.deepEqual(form(field({ type: 'select', options })), ['duplicate-id /volunteer/fields/0/options/2/value']);
  });

  it('finds sectors and places without words', () => {
    const members = [{ id: 'a', name: text('A'), sectors: ['health'], places: ['raqqa'] }];
    assert.deepEqual(found(file({ members, terms: { health: text('Health') } })), ['missing-term /members/0/places/0']);
  });

  it('counts the texts that a language lacks, section by section', () => {
    const goals = [
      { id: 'a', text: text('x', { tr: 'y' }) },
      { id: 'b', text: text('z') },
    ];
    const findings = findIn(file({ languages: ['en', 'tr', 'ku'], goals }));
    assert.deepEqual(
      findings.map(one => [one.id, one.pointer, one.severity, one.message.split(';')[0]]),
      [
        ['missing-language', '/goals', 'info', 'Turkish: 1 of 2 texts are missing'],
        ['missing-language', '/goals', 'info', 'Kurdish: 2 of 2 texts are missing'],
      ],
    );
    assert.deepEqual(found(coalition, 'missing-language'), []);
  });
});
