import { expect } from 'chai';
import fc from 'fast-check';
import { correctedEmail, likelierEmail, parseEmail } from '../../src/data/form/typed.js';

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
