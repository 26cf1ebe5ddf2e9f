import { expect } from 'chai';
import csoNes from '../../../data/cso-nes.json';
import alliance from '../../../data/syrian-ngo-alliance.json';
import { elements, tags } from '../../../src/generated/elements.js';
import { until } from '../../support/mount.js';
import { payloads } from './payloads.js';
import {
  expectNoViolations,
  hear,
  open,
  pageOf,
  paragraph,
  rootOf,
  show,
  SRC,
  textOf,
  violations,
  type Query,
} from './support.js';

/** The example data files: each has sections that the other lacks. */
const files = [
  { src: SRC, data: csoNes },
  { src: '/data/syrian-ngo-alliance.json', data: alliance },
];

describe('the frame page', () => {
  hear();
  expectNoViolations();

  it('shows the widget that its address names, in its language and direction', async () => {
    const frame = await show({ lang: 'ar' });
    const { lang, dir } = pageOf(frame).documentElement;
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
    expect(textOf(frame)).to.contain('أهدافنا');
    expect(pageOf(frame).querySelectorAll('main > *').length).to.equal(1);
  });

  for (const widget of tags) {
    const file = files.find(({ data }) => elements[widget].sections.some(section => section in data));
    if (file)
      it(`shows <${widget}> in Turkish`, async () => {
        const frame = await show({ widget, lang: 'tr', src: file.src });
        expect(pageOf(frame).documentElement.dir).to.equal('ltr');
        expect(pageOf(frame).querySelector('main > *')!.localName).to.equal(widget);
      });
  }

  it('is titled with the heading of what it shows', async () => {
    const frame = await show({ lang: 'en' });
    await until(() => pageOf(frame).title === 'Our goals', 'the title');
  });

  it('sets the attributes that its address names', async () => {
    const frame = await show({ lang: 'en', 'heading-level': '4', theme: 'dark' });
    expect(rootOf(frame)!.querySelector('[part=heading]')!.localName).to.equal('h4');
    expect(getComputedStyle(pageOf(frame).documentElement).colorScheme).to.equal('dark');
    const bare = await show({ lang: 'en', 'no-heading': '' });
    expect(rootOf(bare)!.querySelector('[part=heading]')).to.equal(null);
  });

  it('takes its own style sheet', async () => {
    const frame = await show({});
    expect(getComputedStyle(pageOf(frame).body).marginTop).to.equal('0px');
    expect(getComputedStyle(pageOf(frame).querySelector('main > *')!).marginBottom).to.equal('0px');
  });

  it('is drawn in the fonts beside the script when its address asks for them', async () => {
    const frame = await show({ lang: 'syr', fonts: '' });
    const { fonts } = pageOf(frame);
    await until(() => [...fonts].some(({ status }) => status === 'loaded'), 'a font');
    expect([...pageOf(await show({ lang: 'syr' })).fonts].length).to.equal(0);
  });

  it('shows the pictures of the data', async () => {
    const query = { widget: 'coalition-banner', src: '/data/syrian-ngo-alliance.json', lang: 'en' };
    const frame = await show(query, { height: '900' });
    await until(() => rootOf(frame)!.querySelector('img')!.naturalWidth > 0, 'a picture');
  });

  it('opens links beside the page that it stands in', async () => {
    const frame = await show({ widget: 'coalition-banner', src: '/data/syrian-ngo-alliance.json', lang: 'en' });
    const link = rootOf(frame)!.querySelector('a')!;
    expect(pageOf(frame).querySelector('base')!.target).to.equal('_blank');
    expect(link.rel).to.contain('noopener');
  });

  const refused: Query[] = [
    { src: 'https://evil.example/fake.json' },
    { src: '//evil.example/fake.json' },
    { src: 'data:application/json,{}' },
    { widget: 'script' },
    { widget: '' },
  ];
  for (const query of refused)
    it(`shows a sentence and no widget for ${new URLSearchParams(query)}`, async () => {
      const frame = await open({ widget: 'coalition-goals', src: SRC, lang: 'ar', ...query });
      await until(() => paragraph(frame) !== null);
      expect(paragraph(frame)!.textContent).to.equal('تعذّر تحميل هذا الجزء من الصفحة.');
      expect([paragraph(frame)!.lang, paragraph(frame)!.dir]).to.deep.equal(['ar', 'rtl']);
      expect(pageOf(frame).querySelectorAll('main > *').length).to.equal(1);
      const asked = frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.filter(name => name.includes('evil.example'))).to.deep.equal([]);
    });

  for (const name of [
    'widget',
    'src',
    'lang',
    'heading-level',
    'no-heading',
    'theme',
    'stats',
    'layout',
    'no-filter',
    'fonts',
    'other',
  ])
    it(`makes nothing of markup and script in ${name}`, async () => {
      for (const payload of payloads) {
        const frame = await open({ widget: 'member-counter', src: SRC, lang: 'en', [name]: payload });
        await until(() => pageOf(frame).querySelector('main > *') !== null);
        const page = pageOf(frame);
        const [only, ...others] = page.querySelectorAll('main > *');
        expect(others).to.deep.equal([]);
        expect(only!.localName).to.be.oneOf(['member-counter', 'p']);
        expect(only!.childElementCount).to.equal(0);
        expect(only!.getAttributeNames().join()).not.to.match(/on|style|src/);
        // the test server adds a script of its own to every page
        expect(page.querySelectorAll('script:not([src^="/__web"])').length).to.equal(2);
        expect(page.querySelectorAll('base').length).to.equal(1);
        expect(page.title + page.body.outerHTML).not.to.contain('pwned');
      }
      expect(window.pwned).to.equal(undefined);
    });
});

describe('the policy of the frame page', () => {
  hear();

  it('is in force: a style or a script of somebody else would be heard of, and do nothing', async () => {
    const frame = await show({ lang: 'en' });
    const page = pageOf(frame);
    page.body.append(Object.assign(page.createElement('style'), { textContent: 'body { margin: 50px }' }));
    await until(() => violations.some(one => one.startsWith('style-src')));
    expect(getComputedStyle(page.body).marginTop).to.equal('0px');
    const script = page.createElement('script');
    try {
      script.textContent = 'top.pwned = 1';
    } catch {
      // where Trusted Types are known, a text is not even taken
    }
    page.body.append(script);
    await until(() => violations.length >= 2, 'a second violation');
    expect(window.pwned).to.equal(undefined);
    document.body.replaceChildren();
  });
});
