import { expect } from 'chai';
import type { CoalitionMembers } from '../../src/elements/coalition-members.js';
import { text } from '../fixtures/text.js';
import { expectAccessible } from '../support/a11y.js';
import { serve } from '../support/files.js';
import { all, few, languages, many, one, said, show, type } from '../support/members.js';
import { html, mount, once } from '../support/mount.js';

/** Where the last letter before an element stands. */
function topBefore(element: Element): number {
  let text = element.previousSibling;
  while (text && !(text instanceof Text && text.data.trim())) text = text.previousSibling;
  const end = (text as Text).data.trimEnd().length;
  const range = document.createRange();
  range.setStart(text!, end - 1);
  range.setEnd(text!, end);
  return range.getBoundingClientRect().top;
}

describe('<coalition-members>', () => {
  it('shows each member with its link, its logo, and words for its sectors and places', async () => {
    const src = serve(few);
    const element = await show(src, 'ar');
    const [clinics, schools, relief] = all(element, '[part=item]');
    expect(all(element, '[part=item]').map(item => said(item.querySelector('[part=title]')))).to.deep.equal([
      'جمعية العيادات',
      'رابطة المدارس',
      'مؤسسة الإغاثة',
    ]);
    const tags = [...schools!.querySelectorAll('[part~=tag]')].map(said);
    expect(tags).to.deep.equal(['التعليم', 'الإغاثة', 'الشمال', 'الشرق', 'الجنوب']);
    const link = clinics!.querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal(['https://clinics.example/', 'noopener']);
    expect(relief!.querySelector('a')).to.equal(null);
    const logo = clinics!.querySelector('img')!;
    expect(logo.src).to.equal(new URL('images/logo-a.svg', src).href);
    const attributes = ['alt', 'lang', 'dir', 'width', 'height', 'loading', 'decoding', 'referrerpolicy'];
    expect(attributes.map(name => logo.getAttribute(name))).to.deep.equal([
      'شعار: نجمة زرقاء',
      'ar',
      'rtl',
      '96',
      '96',
      'lazy',
      'async',
      'no-referrer',
    ]);
    expect(relief!.querySelector('img')).to.equal(null);
  });

  it('lists places in words, each a part of its own, in the language of the widget', async () => {
    const places = ['north', 'east', 'south'];
    const data = { ...few, members: [{ ...few.members[0], places }] };
    const list = async (lang: string): Promise<string> => said(one(await show(data, lang), 'p[part=tags]'));
    expect(await list('ar')).to.equal('الشمال والشرق والجنوب');
    expect(await list('en')).to.equal('The north, The east, and The south');
    expect(await list('tr')).to.equal('Kuzey, Doğu ve Güney');
    expect(await list('ku')).to.equal('Bakur, Rojhilat û Başûr');
    expect(await list('syr')).to.equal('ܓܪܒܝܐ ܘܡܕܢܚܐ ܘܬܝܡܢܐ');
    const element = await show(data, 'ar');
    expect(all(element, '[part~=place]').map(said)).to.deep.equal(['الشمال', 'الشرق', 'الجنوب']);
    expect(all(element, 'p[part=tags] [part="tag place"] > bdi[lang=ar][dir=rtl]')).to.have.lengthOf(3);
  });

  it('never parts a joined "and" from the place after it at the end of a line', async () => {
    const places = ['north', 'east', 'north', 'east', 'north', 'east'];
    for (const lang of ['ar', 'syr']) {
      const element = await show({ ...few, members: [{ ...few.members[0], logo: undefined, places }] }, lang);
      for (let width = 100; width <= 320; width += 7) {
        element.style.inlineSize = `${width}px`;
        const hanging = all(element, '[part~=place]:not(:first-child)').filter(
          place => Math.abs(topBefore(place) - place.getClientRects()[0]!.top) > 4,
        );
        expect(hanging, `${lang}, ${width} px`).to.deep.equal([]);
      }
    }
  });

  it('marks each fallback text with its own language', async () => {
    const name = { en: 'Bread for All' };
    const element = await show({ ...few, members: [{ id: 'bread', name, sectors: ['health'] }] }, 'ar');
    const isolated = all(element, '[part=item] bdi').map(bdi => [bdi.lang, bdi.dir, bdi.textContent]);
    expect(isolated).to.deep.equal([
      ['en', 'ltr', 'Bread for All'],
      ['ar', 'rtl', 'الصحة'],
    ]);
  });

  it('shows no key that the file has no word for, such as one that every object has', async () => {
    const odd = {
      id: 'odd',
      name: text('أ', 'A', 'ܐ', 'A', 'A', 'ئا'),
      sectors: ['unheard-of', 'constructor', 'health'],
    };
    const element = await show({ ...few, members: [odd] });
    expect(all(element, '[part~=tag]').map(said)).to.deep.equal(['Health']);
    const bare = await show({ ...few, terms: undefined });
    expect(all(bare, '[part=tags]')).to.deep.equal([]);
  });

  it('reserves the space of a logo until it loads, and in a list also that of a missing one', async () => {
    const element = await show(few, 'en', 'list');
    const rooms = all(element, '.logo').map(logo => [logo.offsetWidth, logo.offsetHeight]);
    expect(rooms).to.deep.equal([
      [56, 56],
      [56, 56],
      [56, 56],
    ]);
  });

  it('is a grid of cards or a list', async () => {
    const element = await show(few);
    const tops = (): number[] => all(element, '[part=item]').map(item => item.offsetTop);
    element.style.inlineSize = '700px';
    expect(tops()[1]).to.equal(tops()[0]);
    element.layout = 'list';
    await element.updateComplete;
    expect(tops()[1]).to.be.greaterThan(tops()[0]!);
  });

  it('keeps its fallback when the file has no members', async () => {
    const element = mount<CoalitionMembers>(
      html`<coalition-members src=${serve({ version: 1, languages })}>members</coalition-members>`,
    );
    const event = await once<Event & { kind: string }>(element, 'coalition-error');
    expect([event.kind, element.state]).to.deep.equal(['missing-section', 'missing']);
  });

  for (const lang of ['ar', 'en'])
    for (const layout of ['grid', 'list'] as const)
      it(`has nothing that axe finds wrong as a ${layout}, in ${lang}`, async () => {
        const element = await show(many, lang, layout);
        await expectAccessible(element);
        await type(element, 'nobody of this name');
        await expectAccessible(element);
      });
});
