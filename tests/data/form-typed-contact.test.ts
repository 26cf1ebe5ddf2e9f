import { expect } from 'chai';
import fc from 'fast-check';
import { correctedEmail, likelierEmail, parseEmail, parseTel } from '../../src/data/form/typed.js';

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
          expect(parseTel(prefix + arabic(written, zero))).to.equal(prefix.replace('＋', '+') + digits);
        },
      ),
    ));

  it('reads the usual ways to write a number', () => {
    for (const [text, tel] of [
      ['+90 (532) 123 45 67', '+905321234567'],
      ['0532-123-45-67', '05321234567'],
      ['021/2345678', '0212345678'],
      ['+963 944/123456', '+963944123456'],
      ['00963.944.123.456', '00963944123456'],
      ['tel:+963944123456', '+963944123456'],
      ['444 1234', '4441234'],
    ])
      expect(parseTel(text!), text).to.equal(tel);
  });

  it('leaves out the zero that is not dialled from abroad', () => {
    expect(parseTel('+90 (0) 532 123 45 67')).to.equal('+905321234567');
    expect(parseTel('00963 (0)21 234 5678')).to.equal('00963212345678');
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
      '0532 123 45 67 x2',
      '0532 123 45 67 #2',
      '+905321234567 2',
    ])
      expect(parseTel(text), text).to.equal(undefined);
  });

  it('rejects words, and too few or too many digits', () => {
    for (const text of ['1234', '1'.repeat(16), '0944 ask for Ali', '++963944123456', '963+944123', ''])
      expect(parseTel(text), text).to.equal(undefined);
  });
});

describe('parseEmail', () => {
  const name = fc.stringMatching(/^[a-z0-9+_'-]{1,8}(\.[a-z0-9]{1,8})?$/);
  const domain = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?(\.[a-z]{2,6}){1,2}$/);
  const email = fc.tuple(name, domain).map(([one, other]) => `${one}@${other}`);
  const before = fc.constantFrom(
    '',
    ' ',
    '<',
    'mailto:',
    '<mailto:',
    'MAILTO:',
    '\u202a',
    '"',
    '«',
    'Nesrîn <',
    '\ufeff',
  );
  const after = fc.constantFrom('', ' ', '>', ',', '،', ';', '؛', '.', '>.', ' ،', '\u202c', '»', '\u200b', '\n', '!');

  it('takes off what surrounds an address and cannot belong to it', () =>
    fc.assert(
      fc.property(email, before, after, (text, one, other) => {
        fc.pre(one !== 'Nesrîn <' || other.startsWith('>'));
        fc.pre(!/^'|'@/.test(text));
        expect(parseEmail(one + text + other)).to.equal(text);
      }),
    ));

  it('accepts addresses in every script', () => {
    for (const text of [
      'سلام@مثال.سوريا',
      'نسرين@مثال.سوريا',
      'user@münchen.de',
      'ܫܠܡܐ@ܡܬܠ.ܣܘܪܝܐ',
      'nesrîn.ş@örnek.com.tr',
      'user@xn--mnchen-3ya.de',
      'पता@उदाहरण.भारत',
      'نمونه@نامه\u200cای.ایران',
      "o'neil+ngo@a-b.example.co",
      'USER_1@EXAMPLE.ORG',
      '123@4.example',
    ])
      expect(parseEmail(text), text).to.equal(text);
  });

  it('ignores the subject of a mailto address', () =>
    expect(parseEmail('mailto:user@example.org?subject=Hello%20there')).to.equal('user@example.org'));

  const wrong: [text: string, meant?: string][] = [
    ['user@example,org', 'user@example.org'],
    ['user@example،org', 'user@example.org'],
    ['user@example;org', 'user@example.org'],
    ['user@example۔org', 'user@example.org'],
    ['user,name@example.org', 'user.name@example.org'],
    ['user@example..org', 'user@example.org'],
    ['us..er@example.org', 'us.er@example.org'],
    ['mailto:user@example,org،', 'user@example.org'],
    ['user @ example. org', 'user@example.org'],
    ['user@@example.org', 'user@example.org'],
    ['user.@example.org', 'user@example.org'],
    ['user@.example.org', 'user@example.org'],
    ['o’neil@example.org', "o'neil@example.org"],
    ['سلام@مثال،سوريا', 'سلام@مثال.سوريا'],
    ['user@gmail'],
    ['x@y'],
    ['a@.'],
    ['a@b.c'],
    ['a@1.2.3.4'],
    ['a@b.org, c@d.org'],
    ['a@b.org c@d.org'],
    ['<a@b.org> <c@d.org>'],
    ['Ali ali@example.org'],
    ['x'],
    ['x@'],
    ['@y.org'],
    ['x@y@z.org'],
    ['https://example.org'],
    [`${'x'.repeat(250)}@y.org`],
    [''],
  ];
  it('rejects anything else', () => {
    for (const [text] of wrong) expect(parseEmail(text), text).to.equal(undefined);
  });

  it('offers the address that was probably meant, where there is one', () => {
    for (const [text, meant] of wrong) expect(correctedEmail(text), text).to.equal(meant);
    for (const text of ['user@example.org', ' <user@example.org>, ']) expect(correctedEmail(text)).to.equal(undefined);
  });

  it('offers addresses only, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a.@,،; <>"’-') }), text => {
        const meant = correctedEmail(text);
        if (meant !== undefined) expect(parseEmail(meant)).to.equal(meant);
      }),
      { numRuns: 2000 },
    ));
});

describe('likelierEmail', () => {
  for (const [text, meant] of [
    ['nesrin@gmial.com', 'nesrin@gmail.com'],
    ['nesrin@gmai.com', 'nesrin@gmail.com'],
    ['nesrin@gmaill.com', 'nesrin@gmail.com'],
    ['nesrin@gmail.con', 'nesrin@gmail.com'],
    ['<Nesrin.K@GMAIL.CO>', 'Nesrin.K@gmail.com'],
    ['nesrin@hotmial.com', 'nesrin@hotmail.com'],
    ['nesrin@yaho.com', 'nesrin@yahoo.com'],
    ['nesrin@outlok.com', 'nesrin@outlook.com'],
    ['nesrin@iclould.com', 'nesrin@icloud.com'],
  ] as const)
    it(`knows the provider that was meant: ${text}`, () => expect(likelierEmail(text)).to.equal(meant));

  for (const text of [
    'a@gmail.com',
    'a@mail.com',
    'a@ymail.com',
    'a@hotmail.fr',
    'a@yahoo.co.uk',
    'a@gmx.com',
    'a@example.org',
  ])
    it(`leaves other addresses alone: ${text}`, () => expect(likelierEmail(text)).to.equal(undefined));

  it('leaves alone what is no address', () => {
    for (const text of ['', 'gmial.com', 'a b@gmial.com']) expect(likelierEmail(text), text).to.equal(undefined);
  });
});
