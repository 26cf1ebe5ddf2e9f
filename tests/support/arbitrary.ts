import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from '../../scripts/lib/emit-check.js';

/** For patterns with a look-ahead, which fast-check cannot turn round. */
const addresses = ['https://a.example/b?c=d#e', 'HTTP://a.example', 'images/a.svg', '/a', '//b.example/c', '#d', 'é'];
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const some = (max = 4): number => Math.min(max, 4);

function strings({ pattern, minLength = 0 }: JsonSchema): Arbitrary<string> {
  if (!pattern) return text.filter(one => one.length >= minLength);
  if (pattern.includes('(?!')) return fc.constantFrom(...addresses);
  return fc.stringMatching(new RegExp(pattern), { maxLength: 64 });
}

function objects({ properties = {}, required = [] }: JsonSchema): Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, arbitraryOf(value)]));
  return fc.record(model, { requiredKeys: required });
}

/** Values that a schema of ours takes. */
export function arbitraryOf(schema: JsonSchema): Arbitrary<unknown> {
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return fc.oneof(...choice.map(arbitraryOf));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const { minimum: min = -(2 ** 53 - 1), maximum: max = 2 ** 53 - 1 } = schema;
  if (schema.type === 'integer') return fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) });
  if (schema.type === 'number') return fc.double({ min, max, noNaN: true });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'string') return strings(schema);
  if (schema.items)
    return fc.array(arbitraryOf(schema.items), { minLength: schema.minItems ?? 0, maxLength: some(schema.maxItems) });
  if (schema.properties) return objects(schema);
  return fc.dictionary(arbitraryOf(schema.propertyNames!) as Arbitrary<string>, entriesOf(schema), {
    minKeys: schema.minProperties ?? 0,
    maxKeys: 4,
    noNullPrototype: true,
  });
}

const entriesOf = ({ additionalProperties }: JsonSchema): Arbitrary<unknown> =>
  arbitraryOf(additionalProperties as JsonSchema);
