import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { targetLocales } from '../../scripts/lib/locales.js';
import { inspect } from '../../src/cli/check/check.js';
import { readPlaces } from '../../src/cli/json-text.js';
import { orderScore, turnedRound } from '../../src/cli/check/visual-order.js';
import { orderWords } from '../../src/cli/check/order-words.js';
import { walk } from '../../src/cli/check/walk.js';
import { report } from '../../src/cli/report.js';
import { coalition } from '../fixtures/coalition.js';
import { example, file, findIn } from './support.js';
import { messagesOf } from '../support/messages.js';

describe('check: no false alarm', () => {
  for (const lang of targetLocales)
    it(`finds nothing in the words of the widgets in ${lang}`, () => {
      const identity = messagesOf(lang).map(({ target }) => ({ [lang]: target }));
      const found = findIn(file({ languages: [lang], about: { identity } }));
      assert.deepEqual(
        found.map(({ id, pointer }) => `${id} ${pointer}`),
        [],
      );
    });

  // what the table has not been made from
  const written = [coalition, ...['cso-nes', 'syrian-ngo-alliance'].map((name): unknown => JSON.parse(example(name)))]
    .flatMap(value => walk(value).texts)
    .filter(({ text }) => orderWords(text).join('').length > 0);

  it('takes no text of the example files for one in visual order', () => {
    assert.ok(written.length > 300);
    assert.deepEqual(
      written.filter(({ text, lang }) => orderScore(text, lang) <= -6).map(one => one.text),
      [],
    );
  });

  it('finds nine in ten of their texts of 16 letters or more when they are turned round', () => {
    const long = written.filter(({ text }) => orderWords(text).join('').length >= 16);
    const caught = long.filter(({ text, lang }) => orderScore(turnedRound(text), lang) <= -6);
    assert.ok(caught.length / long.length >= 0.9, `${caught.length} of ${long.length}`);
  });
});

/** JSON that comes close to a data file: its keys, with anything in them. */
const keys = fc.constantFrom(
  ...[
    'version',
    'languages',
    'name',
    'about',
    'introduction',
    'goals',
    'stats',
    'label',
    'members',
    'sectors',
    'terms',
  ],
  ...['volunteer', 'fields', 'type', 'options', 'contact', 'phone', 'id', 'text', 'ar', 'syr', 'en', 'x-', '__proto__'],
);
const words = fc.constantFrom(
  '',
  '+ 5',
  'ܐ',
  '\u202e',
  '٢٣ منظمة',
  'text',
  'select',
  '2021-02-30',
  'http://a',
  '\ud800',
);
const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
  ),
}));

describe('check: never throws', () => {
  const takes = (text: string): void => {
    const { findings, coverage } = inspect(text);
    report('a', findings, coverage, { colour: true });
    for (const { pointer, place, message } of findings)
      assert.ok(pointer.startsWith('/') || (pointer === '' && place && message));
  };

  it('on any JSON', () => fc.assert(fc.property(fc.json(), takes), { numRuns: 1000 }));
  it('on what comes close to a data file', () =>
    fc.assert(
      fc.property(tree, value => takes(JSON.stringify(value))),
      { numRuns: 2000 },
    ));
  it('on a file with any one value in any one place', () => {
    const places = walk(coalition)
      .leaves.map(one => one.path)
      .filter(path => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...places), tree, (path, value) => {
        const copy: unknown = JSON.parse(JSON.stringify(coalition));
        const owner = path.slice(0, -1).reduce((one: unknown, key) => Reflect.get(Object(one), key) as unknown, copy);
        Reflect.set(Object(owner), path.at(-1)!, value);
        takes(JSON.stringify(copy));
      }),
      { numRuns: 100 },
    );
  });
  it('on any text, and it finds a fault where JSON.parse does, and nowhere else', () => {
    const near = fc
      .json()
      .chain(json =>
        fc
          .tuple(fc.nat(json.length), fc.constantFrom('', ',', '"', '}', ' ', '\u0001', '\\', '0', 'e', '-', '.'))
          .map(([at, more]) => json.slice(0, at) + more + json.slice(at + 1)),
      );
    fc.assert(
      fc.property(fc.oneof(near, fc.string(), fc.json()), text => {
        let good = true;
        try {
          JSON.parse(text);
        } catch {
          good = false;
        }
        assert.equal(readPlaces(text).fault === undefined, good);
        takes(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('report', () => {
  const findings = findIn(file({ languages: ['en', 'tr'], 'a\u202eb': 1, vision: { en: 'a' } }));
  it('shows controls as what they are, and colours only when asked', () => {
    const { coverage } = inspect(JSON.stringify(file({ languages: ['en', 'tr'], vision: { en: 'a' } })));
    assert.doesNotMatch(report('f', findings, coverage, { colour: false }), /[\u202e\u001b]/);
    assert.match(report('f', findings, coverage, { colour: true }), /\u001b\[33mwarning\u001b\[0m/);
    assert.match(report('f', findings, coverage, { colour: false }), / {10}en {3}tr\n {2}vision {2}all {2}0\/1\n/);
  });
});
