import { expect } from 'chai';
import fc from 'fast-check';
import { faultOf, isName, toXml } from '../../receivers/node/relay/xml.js';

/** Reads XML as the browser does, and fails if it is not well-formed. */
function parse(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  expect(parsed.querySelector('parsererror')?.textContent, xml).to.equal(undefined);
  return parsed;
}

/** What remains of a text in XML 1.0. */
const inXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Surrogate}/gu, '\ufffd');

describe('a filled-in form for OpenRosa', () => {
  it('brings every text through a real parser', () => {
    const text = fc.string({ unit: 'binary' });
    const example = 'سوسن <& "الأحمد"\u0000\ud800\r\n]]> 😀';
    fc.assert(
      fc.property(text, text, (answer, id) => {
        const { documentElement: root } = parse(toXml('data', { id }, [['name', answer]]));
        expect(root.querySelector('name')?.textContent).to.equal(inXml(answer));
        // a parser makes a space of each line break and tab in an attribute
        expect(root.getAttribute('id')?.replace(/[\t\n\r]/g, ' ')).to.equal(inXml(id).replace(/[\t\n\r]/g, ' '));
      }),
      { examples: [[example, 'a&"b']] },
    );
  });

  it('puts questions into their groups, in the order of the settings', () => {
    const xml = toXml('data', { id: 'a', version: '1' }, [
      ['about/name', 'x'],
      ['days', 'fri sat'],
      ['about/where/town', 'y'],
      ['meta/instanceID', 'uuid:1'],
    ]);
    expect(xml).to.equal(
      '<?xml version="1.0" encoding="UTF-8"?><data id="a" version="1">' +
        '<about><name>x</name><where><town>y</town></where></about><days>fri sat</days>' +
        '<meta><instanceID>uuid:1</instanceID></meta></data>',
    );
  });

  it('takes for a name only what every parser takes for the name of an element', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const names = all.flatMap(char => [char, `a${char}`]).filter(isName);
    const { documentElement: root } = parse(`<all>${names.map(name => `<${name}/>`).join('')}</all>`);
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(names);
    for (const name of ['name', 'full_name', 'اسم', 'گوند', 'navê_te', 'n-1.2', '_'])
      expect(isName(name), name).to.equal(true);
    for (const name of ['', '1st', 'full name', 'a:b', '-a', 'a<', 'a"', '×', 'ܐ'])
      expect(isName(name), name).to.equal(false);
  });

  it('says which question cannot be there', () => {
    expect(faultOf(['a', 'b/c', 'b/d'])).to.equal(undefined);
    expect(faultOf(['a', 'a'])).to.match(/"a" is there twice/);
    expect(faultOf(['a', 'a/b'])).to.match(/"a\/b" is there twice, or is a group/);
    expect(faultOf(['a/b', 'a'])).to.match(/"a" is there twice, or is a group/);
    expect(faultOf(['full name'])).to.match(/"full name" cannot be the name/);
    expect(faultOf(['a//b'])).to.match(/"" cannot be/);
  });
});
