import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coalition } from '../fixtures/coalition.js';
import { checkText, example, file, findIn, found } from './support.js';

describe('check: JSON', () => {
  const faults: [text: string, line: number, column: number, words: RegExp][] = [
    ['', 1, 1, /too early/],
    ['{\n  "a": 1,\n}', 2, 9, /comma before \}/],
    ['{\n  "a": [1 2]\n}', 2, 11, /comma or \]/],
    ['{"a": “b”}', 1, 7, /straight double quote/],
    ['{"a": 1 // note\n}', 1, 9, /comma or \}/],
    ['// note', 1, 1, /no comments/],
    ['{"a": "b\n"}', 1, 7, /does not end/],
    ['{a: 1}', 1, 2, /key in straight double quotes/],
    ['{"a" 1}', 1, 6, /colon/],
    ['{} {}', 1, 4, /after its end/],
    ['['.repeat(300), 1, 202, /200 levels/],
  ];
  for (const [text, line, column, words] of faults)
    it(`says where ${JSON.stringify(text.slice(0, 20))} stops being JSON`, () => {
      const [first, ...rest] = checkText(text);
      assert.deepEqual([first?.id, first?.line, first?.column, rest.length], ['json', line, column, 0]);
      assert.match(first!.message, words);
    });

  it('reports a key that occurs twice, with the line of the value that counts', () => {
    const [first] = checkText(
      '{\n"version": 1, "revision": 1, "languages": ["en"],\n"abbreviation": "A",\n"abbreviation": "B"}',
    );
    assert.deepEqual([first?.id, first?.pointer, first?.line], ['duplicate-key', '/abbreviation', 4]);
  });
});

describe('check: schema', () => {
  it('names the place in words and as a pointer, with its line', () => {
    const goals = [
      { id: 'a', text: { en: 'x' } },
      { id: 'b', text: { en: 'y' } },
      { id: 'women', text: { ar: 7 } },
    ];
    const [first] = checkText(JSON.stringify(file({ goals }), null, 2));
    assert.equal(first?.place, 'goals, 3rd goal ("women"), text, Arabic');
    assert.equal(first?.pointer, '/goals/2/text/ar');
    assert.equal(first?.message, 'Expected a text in quotes, found a number.');
    assert.equal(first?.line, 23);
  });

  it('says what is missing', () => {
    const [first] = findIn({ revision: 1, languages: ['en'] });
    assert.deepEqual([first?.id, first?.pointer], ['schema', '/version']);
    assert.match(first!.message, /^Missing: expected/);
  });

  it('gives the form that is expected', () => {
    const [first] = findIn(file({ about: { founded: 'October 2021' } }));
    assert.equal(first?.pointer, '/about/founded');
    assert.match(first.suggestion!, /"2021-10"/);
  });

  it('asks whether a known key was meant', () => {
    const findings = findIn(file({ vison: { en: 'x' }, goals: [{ id: 'a', txt: {}, text: { en: 'x' } }] }));
    assert.deepEqual(
      findings.map(one => [one.id, one.severity, one.pointer, one.suggestion]),
      [
        ['unknown-key', 'warning', '/vison', 'vision'],
        ['unknown-key', 'warning', '/goals/0/txt', 'text'],
      ],
    );
  });

  for (const name of ['cso-nes', 'syrian-ngo-alliance'])
    it(`has no error and no warning for data/${name}.json`, () => {
      assert.deepEqual(
        checkText(example(name)).filter(one => one.severity !== 'info'),
        [],
      );
    });

  it('has no error and no warning for the invented coalition', () => {
    assert.deepEqual(
      findIn(coalition).filter(one => one.severity !== 'info'),
      [],
    );
  });

  it('handles a value that is not an object', () => {
    assert.deepEqual(found(null), ['schema ']);
    assert.deepEqual(found([]), ['schema ']);
  });
});
