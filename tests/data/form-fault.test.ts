import { expect } from 'chai';
import fc from 'fast-check';
import type { Answer } from '../../src/data/form/answer.js';
import { faultOf } from '../../src/data/form/fault.js';
import { valueOf } from '../../src/data/form/value.js';
import type { FormField } from '../../src/data/schema/volunteer.js';

const label = { en: 'Label' };
const options = [
  { value: 'a', label },
  { value: 'b', label },
];
const base = { name: 'field', label };
const fields: FormField[] = [
  { ...base, type: 'text', maxlength: 5 },
  { ...base, type: 'textarea' },
  { ...base, type: 'email' },
  { ...base, type: 'tel' },
  { ...base, type: 'select', options },
  { ...base, type: 'radio', options },
  { ...base, type: 'checkbox' },
  { ...base, type: 'checkboxes', options },
  { ...base, type: 'date', min: '2026-01-01', max: '2026-12-31' },
  { ...base, type: 'number', min: 0, max: 40 },
];
const field = (type: FormField['type']): FormField => fields.find(one => one.type === type)!;
const empty = (type: FormField['type']): Answer => (type === 'checkbox' ? false : type === 'checkboxes' ? [] : ' \n ');

describe('faultOf', () => {
  for (const { type } of fields)
    it(`asks for an answer to a required ${type}, and for none to an optional one`, () => {
      expect(faultOf({ ...field(type), required: true }, empty(type))).to.equal('required');
      expect(faultOf(field(type), empty(type))).to.equal(undefined);
    });

  const cases: [FormField['type'], Answer, string | undefined][] = [
    ['text', '  12345  ', undefined],
    ['text', '123456', 'too-long'],
    ['textarea', 'x'.repeat(10_000), undefined],
    ['email', 'nesrin', 'email'],
    ['email', 'x@y', 'email'],
    ['email', '<x@y.org>،', undefined],
    ['tel', 'none', 'tel'],
    ['tel', '+٩٦٣ ٩٤٤ ١٢٣ ٤٥٦', undefined],
    ['select', 'c', 'option'],
    ['radio', 'b', undefined],
    ['checkboxes', ['a', 'c'], 'option'],
    ['checkboxes', ['a', 'b'], undefined],
    ['checkbox', true, undefined],
    ['date', '?', 'date'],
    ['date', '2025-12-31', 'too-early'],
    ['date', '2026-01-01', undefined],
    ['date', '2026-12-31', undefined],
    ['date', '2027-01-01', 'too-late'],
    ['number', 'six', 'number'],
    ['number', '-1', 'too-small'],
    ['number', '٠', undefined],
    ['number', '40', undefined],
    ['number', '41', 'too-large'],
  ];
  for (const [type, answer, fault] of cases)
    it(`says ${fault ?? 'nothing'} of ${JSON.stringify(answer).slice(0, 30)} in a ${type}`, () => {
      expect(faultOf(field(type), answer)).to.equal(fault);
    });

  it('finds no fault where nothing bounds a date or a number', () => {
    expect(faultOf({ ...base, type: 'date' }, '9999-12-31')).to.equal(undefined);
    expect(faultOf({ ...base, type: 'number' }, '-1e9'.replace('e9', '000000000'))).to.equal(undefined);
  });
});

describe('valueOf', () => {
  it('makes of every answer without fault a value that JSON holds, or leaves it out', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'x@y.org', '2026-05-01', '٢٥', '0944123456')),
        (one, text) => {
          const answer = one.type === 'checkbox' ? text.length > 3 : one.type === 'checkboxes' ? [text] : text;
          if (faultOf(one, answer)) return;
          const value = valueOf(one, answer);
          expect(value === undefined).to.equal(one.type !== 'checkbox' && String(answer).trim() === '');
          if (value !== undefined && typeof value !== 'string')
            expect(JSON.parse(JSON.stringify(value))).to.deep.equal(value);
        },
      ),
    ));

  it('writes numbers as numbers, telephones in digits, and ticks as they are', () => {
    expect(valueOf(field('number'), '٢٫٥')).to.equal(2.5);
    expect(valueOf(field('tel'), '٠٩٤٤-١٢٣ ٤٥٦')).to.equal('0944123456');
    expect(valueOf(field('checkbox'), false)).to.equal(false);
    expect(valueOf(field('checkboxes'), ['a'])).to.deep.equal(['a']);
    expect(valueOf(field('text'), ' Ali ')).to.equal('Ali');
  });
});
