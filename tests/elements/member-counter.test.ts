import { expect } from 'chai';
import type { MemberCounter } from '../../src/elements/member-counter.js';
import { expectAccessible } from '../support/a11y.js';
import { all, moving, phrases, show } from '../support/counters.js';
import { serve } from '../support/files.js';
import { html, mount, once, until } from '../support/mount.js';

const members = {
  ar: {
    zero: 'لا أعضاء',
    one: 'عضو واحد',
    two: 'عضوان',
    few: 'أعضاء',
    many: 'عضوًا',
    other: 'عضو',
  },
  en: { one: 'member organisation', other: 'member organisations' },
};
const file = {
  version: 1,
  languages: ['ar', 'en'],
  stats: [
    { id: 'members', value: 230, label: members },
    { id: 'broken', value: -1, label: members },
    { id: 'years', value: 80, bound: 'at-least', label: { en: { other: 'years of service' } } },
    { id: 'people', value: 5000, bound: 'about', label: { ar: 'شخص', en: 'people' } },
    { id: 'places', value: 40, bound: 'at-most', label: { ar: 'مكانًا', en: 'places' } },
  ],
};

const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve));

/** Sets a property of the page for one test. */
const mended: (() => void)[] = [];
function stub(target: object, key: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, writable: true, value });
  mended.push(() => {
    if (before) Object.defineProperty(target, key, before);
    else Reflect.deleteProperty(target, key);
  });
}
afterEach(() => mended.splice(0).forEach(mend => mend()));

describe('<member-counter>', () => {
  it('says each number and its label as one phrase, in the order of the file', async () => {
    const element = await show(serve(file), 'en');
    expect(phrases(element)).to.deep.equal([
      '230 member organisations',
      '80+ years of service',
      'about 5,000 people',
      'up to 40 places',
    ]);
    expect(element.shadowRoot!.querySelector('h2')?.textContent).to.equal('In numbers');
  });

  it('shows the counters that are named, in the order named, and skips a name that the file does not know', async () => {
    const element = await show(serve(file), 'en', ' people  nobody members');
    expect(phrases(element)).to.deep.equal(['about 5,000 people', '230 member organisations']);
    element.stats = 'years';
    await element.updateComplete;
    expect(phrases(element)).to.deep.equal(['80+ years of service']);
  });

  it('keeps its fallback when the file has none of those named', async () => {
    const element = mount<MemberCounter>(html`<member-counter src=${serve(file)} stats="nobody">x</member-counter>`);
    const event = await once<Event & { kind: string; message: string }>(element, 'coalition-error');
    expect([event.kind, element.state]).to.deep.equal(['missing-section', 'missing']);
    expect(event.message).to.contain('nobody');
  });

  it('puts the plus sign and the group marks where the language has them, in the digits that the file asks for', async () => {
    const counts = async (lang: string, digits: object): Promise<string[]> => {
      const stats = [{ id: 'people', value: 5000, bound: 'at-least', label: { ar: 'شخص' } }];
      return phrases(await show(serve({ ...file, digits, stats }), lang));
    };
    expect(await counts('ar', {})).to.deep.equal(['+5,000 شخص']);
    expect(await counts('ar-SY', {})).to.deep.equal(['+٥٬٠٠٠ شخص']);
    expect(await counts('ar', { ar: 'arab' })).to.deep.equal(['+٥٬٠٠٠ شخص']);
    expect(await counts('tr', {})).to.deep.equal(['5.000+ شخص']);
  });

  it('writes numbers as its own words do when the reader asks for another script of their language', async () => {
    const stats = [{ id: 'people', value: 5000, bound: 'at-least', label: { tr: 'kişi' } }];
    const element = await show(serve({ ...file, languages: ['tr', 'ar'], stats }), 'tr-Arab');
    expect(phrases(element)).to.deep.equal(['5.000+ kişi']);
  });

  it('takes the plural form that the language of the label asks for', async () => {
    const stats = [0, 1, 2, 3, 11, 100].map((value, index) => ({ id: `n${index}`, value, label: members }));
    const labels = async (lang: string): Promise<(string | null)[]> =>
      all(await show(serve({ ...file, stats }), lang), '[part=label]').map(label => label.textContent);
    expect(await labels('ar')).to.deep.equal(['لا أعضاء', 'عضو واحد', 'عضوان', 'أعضاء', 'عضوًا', 'عضو']);
    const { one, other } = members.en;
    expect(await labels('en')).to.deep.equal([other, one, other, other, other, other]);
    expect(await labels('syr')).to.deep.equal(await labels('ar'), 'the stand-in has its own rules');
  });

  it('isolates number and label, each in its own language and direction', async () => {
    const element = await show(serve(file), 'ar', 'years');
    const isolated = all(element, '.final bdi, [part=label] bdi').map(bdi => [bdi.lang, bdi.dir, bdi.textContent]);
    expect(isolated).to.deep.equal([
      ['ar', 'rtl', '+80'],
      ['en', 'ltr', 'years of service'],
    ]);
  });

  for (const lang of ['ar', 'en'])
    it(`has nothing that axe finds wrong, in ${lang}`, async () => {
      const element = await show(serve(file), lang);
      await expectAccessible(element);
      await until(() => !moving(element).length);
      await expectAccessible(element);
    });
});

describe('<member-counter> counting', () => {
  it('counts up once, with the final number in the page all the while and nothing around it moving', async () => {
    const element = await show(serve(file), 'en', 'people');
    const seen = new Set<string | null>();
    const widths = new Set<number>();
    do {
      moving(element).forEach(number => seen.add(number));
      widths.add(all(element, '.value')[0]!.offsetWidth);
      expect(phrases(element)).to.deep.equal(['about 5,000 people']);
      await frame();
    } while (moving(element).length);
    const numbers = [...seen].map(number => Number(number!.replace(',', '')));
    expect(numbers.length).to.be.greaterThan(3);
    expect(numbers).to.deep.equal(numbers.toSorted((a, b) => a - b));
    expect(numbers.at(-1)).to.be.at.most(5000);
    expect([...widths]).to.have.length(1);

    element.lang = 'ar';
    await until(() => element.shadowRoot!.querySelector('section')!.dir === 'rtl');
    element.parentElement!.append(element);
    await frame();
    await frame();
    expect(moving(element)).to.deep.equal([]);
  });

  it('waits with the final number until it comes into view', async () => {
    const page = mount(html`<div><p></p></div>`);
    (page.firstElementChild as HTMLElement).style.height = '300vh';
    const late = document.createElement('member-counter');
    Object.assign(late, { src: serve(file), stats: 'people', lang: 'en' });
    page.append(late);
    await until(() => late.state === 'ready');
    await until(() => !moving(late).length);
    const before = performance.now();
    late.scrollIntoView();
    await until(() => moving(late).length > 0);
    await until(() => !moving(late).length);
    expect(performance.now() - before).to.be.greaterThan(250);
    scrollTo(0, 0);
  });

  it('does not animate for a reader who prefers reduced motion', async () => {
    stub(globalThis, 'matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
    const element = await show(serve(file), 'en', 'people');
    await frame();
    await frame();
    expect(moving(element)).to.deep.equal([]);
  });

  it('does not animate in a hidden page', async () => {
    stub(document, 'hidden', true);
    expect(moving(await show(serve(file), 'en'))).to.deep.equal([]);
  });

  it('shows its numbers where there is no IntersectionObserver', async () => {
    const { IntersectionObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    mended.push(() => Object.assign(globalThis, { IntersectionObserver }));
    const element = await show(serve(file), 'en', 'people');
    expect(moving(element)).to.deep.equal([]);
    expect(phrases(element)).to.deep.equal(['about 5,000 people']);
  });

  it('is at its end when it is moved to another place of the page while it counts', async () => {
    const element = await show(serve(file), 'en', 'people');
    await until(() => Number(moving(element)[0]?.replace(',', '')) > 0);
    const place = document.createElement('section');
    element.before(place);
    place.append(element);
    await until(() => !moving(element).length);
    await frame();
    await frame();
    expect(moving(element)).to.deep.equal([]);
  });

  it('counts to a number that is not whole, and ends on it', async () => {
    const stats = [{ id: 'share', value: 2.5, label: { en: 'million euros' } }];
    const element = await show(serve({ ...file, stats }), 'en');
    await until(() => !moving(element).length);
    expect(phrases(element)).to.deep.equal(['2.5 million euros']);
  });
});
