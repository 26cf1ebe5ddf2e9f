import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetLocales } from '../../scripts/lib/locales.js';
import { file, findIn } from '../cli/support.js';
import { read } from './cldr.js';

const paths = [
  'cldr-dates-full/main/#/ca-gregorian.json',
  'cldr-dates-full/main/#/dateFields.json',
  'cldr-dates-full/main/#/timeZoneNames.json',
  'cldr-numbers-full/main/#/currencies.json',
];

function stringsIn(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === 'string' && value) into.add(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) stringsIn(one, into);
  return into;
}

/** CLDR's strings of a language: months, days, cities, currencies. */
function cldrStrings(lang: string): string[] {
  const into = new Set<string>();
  for (const path of paths) stringsIn(read(path.replace('#', lang)), into);
  return [...into];
}

describe('check: no false alarm', () => {
  for (const lang of targetLocales) {
    const strings = cldrStrings(lang);
    it(`finds no error in CLDR's ${strings.length} strings in ${lang}`, () => {
      assert.ok(strings.length > 400);
      const identity = strings.map(one => ({ [lang]: one }));
      const errors = findIn(file({ about: { identity } })).filter(one => one.severity === 'error');
      assert.deepEqual(errors, []);
    });
  }
});
