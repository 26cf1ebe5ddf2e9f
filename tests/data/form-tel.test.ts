import { expect } from 'chai';
import fc from 'fast-check';
import { diallingOf } from '../../src/data/form/dialling.js';
import { likelierTel, parseTel } from '../../src/data/form/tel.js';

const arabic = (text: string, zero: number): string =>
  text.replace(/\d/g, digit => String.fromCharCode(zero + Number(digit)));

describe('parseTel', () => {
  const marks = fc.constantFrom(' ', '-', ' - ', '.', '\u2013', '\u00a0', '\u200e ', ' \u202a', '\u2069-');

  it('keeps the digits, in whatever digits and with whatever marks they are written', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 10, max: 99_999 }), marks), { minLength: 3, maxLength: 3 }),
        fc.constantFrom('', '+', '00', '＋'),
        fc.constantFrom(0x30, 0x660, 0x6f0, 0xff10),
        (groups, prefix, zero) => {
          const digits = groups.map(([group]) => group).join('');
          const written = groups.map(([group, mark], index) => group + (index < 2 ? mark : '')).join('');
          expect(parseTel(prefix + arabic(written, zero))).to.equal((prefix && '+') + digits);
        },
      ),
    ));

  it('reads the usual ways to write a number', () => {
    for (const [text, tel] of [
      ['+90 (532) 123 45 67', '+905321234567'],
      ['0532-123-45-67', '05321234567'],
      ['021/2345678', '0212345678'],
      ['+963 944/123456', '+963944123456'],
      ['00963.944.123.456', '+963944123456'],
      ['tel:+963944123456', '+963944123456'],
      ['444 1234', '4441234'],
    ])
      expect(parseTel(text!), text).to.equal(tel);
  });

  it('leaves out the zero that is not dialled from abroad', () => {
    expect(parseTel('+90 (0) 532 123 45 67')).to.equal('+905321234567');
    expect(parseTel('00963 (0)21 234 5678')).to.equal('+963212345678');
  });

  it('never joins an extension or a second number to the first', () => {
    for (const text of [
      '+90 532 123 45 67 / 2',
      '+٩٠ ٥٣٢ ١٢٣ ٤٥ ٦٧ / ٢',
      '+90 532 123 45 67/12',
      '+963 21 2345678-12',
      '+963 21 2345678 (12)',
      '+90 532 123 45 67 (3)',
      '+90 532 123 45 67 - 3',
      '0532 123 45 67 – 3',
      '2345678/2345679',
      '2345678 / 9',
      '234567/2',
      '0532 123 45 67 / 0533 123 45 67',
      '0532 123 45 67 0533 123 45 67',
      '0532 123 45 67, 0533 123 45 67',
      '+905321234567 2',
    ])
      expect(parseTel(text), text).to.equal(undefined);
  });

  it('keeps an extension that is marked as one, as RFC 3966 writes it', () => {
    for (const [text, tel] of [
      ['0532 123 45 67 x2', '05321234567;ext=2'],
      ['0532 123 45 67 #2', '05321234567;ext=2'],
      ['+963 11 234 5678 ext. 12', '+963112345678;ext=12'],
      ['tel:+963112345678;ext=12', '+963112345678;ext=12'],
      ['+90 (0) 212 123 45 67 dahili 1234', '+902121234567;ext=1234'],
      ['+٩٦٣ ١١ ٢٣٤ ٥٦٧٨ تحويلة ١٢', '+963112345678;ext=12'],
    ])
      expect(parseTel(text!), text).to.equal(tel);
    for (const text of ['0532 123 45 67 x12345678', 'x2', '1234 x2', '+90 532 123 45 67 / 3 x2'])
      expect(parseTel(text), text).to.equal(undefined);
  });

  it('takes a plus sign at the end, where right-to-left text shows it', () => {
    expect(parseTel('٩٦٣ ٩٤٤ ١٢٣ ٤٥٦+')).to.equal('+963944123456');
    expect(parseTel('963 944 123 456＋')).to.equal('+963944123456');
    expect(parseTel('+963 944 123 456+')).to.equal(undefined);
  });

  it('rejects words, and too few or too many digits', () => {
    for (const text of ['1234', '1'.repeat(16), '0944 ask for Ali', '++963944123456', '963+944123', ''])
      expect(parseTel(text), text).to.equal(undefined);
  });
});

describe('likelierTel', () => {
  it('offers the number as it is dialled from abroad', () => {
    for (const [region, text, tel] of [
      ['SY', '0944 123 456', '+963944123456'],
      ['SY', '٠٩٤٤ ١٢٣ ٤٥٦', '+963944123456'],
      ['SY', '944123456', '+963944123456'],
      ['SY', '963944123456', '+963944123456'],
      ['TR', '0532 123 45 67', '+905321234567'],
      ['TR', '0212 123 45 67 x12', '+902121234567;ext=12'],
      ['IT', '06 1234 5678', '+390612345678'], // Italy dials the zero from abroad, too
      ['HU', '06 1 234 5678', '+3612345678'],
    ])
      expect(likelierTel(text!, diallingOf(region!)), `${region} ${text}`).to.equal(tel);
  });

  it('offers nothing for a number with a plus sign, for no number, and what no country can have', () => {
    for (const text of ['+963944123456', '00905321234567', 'Ali', '', '0044', '000944123456', '01234567890123'])
      expect(likelierTel(text, diallingOf('SY')), text).to.equal(undefined);
  });

  it('offers nothing where the country is not known', () => {
    expect(likelierTel('0944123456', undefined)).to.equal(undefined);
    expect(diallingOf('XX')).to.equal(undefined);
  });
});
