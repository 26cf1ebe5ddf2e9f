import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { z } from 'zod';
import { jsonSchema, publishedSchema } from '../../scripts/lib/json-schema.js';
import type { Check } from '../../src/data/check.js';
import { coalition, header } from '../../src/data/schema/coalition.js';
import { arbitraryOf } from '../support/arbitrary.js';
import { spoilt } from '../support/mutate.js';
import { prune } from '../support/prune.js';

type Json = Record<string, unknown>;

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const examples = readdirSync(new URL('data/', root))
  .filter(name => name.endsWith('.json'))
  .map(name => JSON.parse(read(`data/${name}`)) as Json);

const shape: Readonly<Record<string, z.ZodType>> = coalition.shape;
const schemaOf = (section: string): z.ZodType =>
  section === 'header' ? header : (shape[section] as z.ZodOptional<z.ZodType>).unwrap();
const partOf = (file: Json, section: string): unknown => (section === 'header' ? file : file[section]);

const checkFiles = readdirSync(new URL('src/generated/checks/', root)).map(name => name.replace('.ts', ''));
const sections = checkFiles.filter(name => name !== 'text');
const checks = new Map<string, Check<unknown>>();
for (const section of sections) {
  const module = (await import(`../../src/generated/checks/${section}.ts`)) as Record<string, Check<unknown>>;
  checks.set(section, module[section]!);
}

describe('the generated checks', () => {
  it('exist for the header and every section that a widget shows', () => {
    const notShown = ['$schema', 'updated', 'review', 'slice', ...Object.keys(header.shape)];
    notShown.push('forms'); // the widget finds its form there, and checks it as `volunteer`
    const expected = ['header', ...Object.keys(shape).filter(key => !notShown.includes(key))];
    assert.deepEqual(sections.toSorted(), expected.sort());
  });

  for (const section of sections) {
    const schema = schemaOf(section);
    const check = checks.get(section)!;
    const own = examples.map(file => partOf(file, section)).filter(part => part !== undefined);
    const made = arbitraryOf(jsonSchema(schema));
    const valid = own.length ? fc.oneof(fc.constantFrom(...own), made) : made;

    it(`${section}: take what zod takes, and make the same of it`, () =>
      fc.assert(
        fc.property(valid, value => {
          assert.deepStrictEqual(check(value), schema.parse(value));
        }),
        { numRuns: 200 },
      ));

    it(`${section}: leave out of a spoilt part just the entries that zod complains of`, () =>
      fc.assert(
        fc.property(spoilt(valid), value => {
          assert.deepStrictEqual(check(value), prune(schema, value));
        }),
        { numRuns: 400 },
      ));
  }
});

it('the generated checks count letters beyond U+FFFF as zod does, each as one', () => {
  const check = checks.get('abbreviation')!;
  for (const length of [0, 1, 50, 51, 100, 101]) {
    const text = '\u{1d413}'.repeat(length);
    assert.equal(check(text), prune(schemaOf('abbreviation'), text), `${length} letters`);
  }
});

describe('the published JSON Schema', () => {
  const accepts = new Ajv({ strict: true, validateFormats: false, unicodeRegExp: false }).compile(
    publishedSchema() as object,
  );
  const files = arbitraryOf(jsonSchema(coalition));

  it('accepts the example files', () => {
    for (const file of examples) assert.ok(accepts(file), JSON.stringify(accepts.errors));
  });

  // of `__proto__` as a key JSON Schema complains, while zod leaves it out without a word
  const namesProto = (value: unknown): boolean => JSON.stringify(value).includes('"__proto__":');

  it('accepts and refuses what zod accepts and refuses', () => {
    const seen = { true: 0, false: 0 };
    const file = fc.oneof(fc.constantFrom(...examples), files);
    fc.assert(
      fc.property(fc.oneof(file, spoilt(file)), value => {
        const taken = coalition.safeParse(value).success;
        seen[`${taken}`]++;
        if (accepts(value) !== taken && !namesProto(value)) assert.fail(JSON.stringify(accepts.errors));
      }),
      { numRuns: 1000 },
    );
    assert.ok(seen.true > 100 && seen.false > 100, JSON.stringify(seen));
  });

  it('says nothing of our own keywords', () => assert.doesNotMatch(JSON.stringify(publishedSchema()), /lenient/));
});
