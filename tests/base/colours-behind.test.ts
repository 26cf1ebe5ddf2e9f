import { expect } from 'chai';
import type { CoalitionElement } from '../../src/base/coalition-element.js';
import { coalition } from '../fixtures/coalition.js';
import { members } from '../fixtures/members.js';
import { volunteer } from '../fixtures/volunteer-form.js';
import { faint, textCount } from '../support/contrast.js';
import { tags } from '../support/elements.js';
import { serve } from '../support/files.js';
import { until } from '../support/mount.js';

type Widget = CoalitionElement<unknown>;

const src = serve({ ...coalition, members, volunteer });
const broken = serve(() => Response.error());
const picture = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='8'%3E%3Cpath d='M0 0h4v8H0z' fill='%23888'/%3E%3C/svg%3E")`;

/** Pages that declare no `color-scheme`. */
const pages: Readonly<Record<string, string>> = {
  'a white page': 'body { background: #fff; color: #222 }',
  'a page without any background': '',
  'a dark page': 'html { background: #111; color: #eee }',
  'a dark page whose text is dark around the widget': 'html { background: #111; color: #000 }',
  'a dark page in oklch()': 'html { background: oklch(0.2 0.03 250); color: oklch(0.95 0 0) }',
  'a light page in lab()': 'html { background: lab(95 -2 3); color: lab(10 0 0) }',
  'a navy page': 'body { background: #0a2540; color: #fff }',
  'a grey page with white text': 'html { background: #777; color: #fff }',
  'a grey page with black text': 'html { background: #777; color: #000 }',
  'a page in display-p3': 'html { background: color(display-p3 0.4 0.6 0.3); color: #fff }',
  'a yellow page': 'html { background: #fc0; color: #000 }',
  'a page with a picture, and white text': `html { background: #fff ${picture}; color: #fff }`,
  'a page with a picture, and black text': `html { background: ${picture}; color: #000 }`,
  'a dark gradient': 'html { background: #111 linear-gradient(#111, #203); color: #eee }',
  'a gradient from light to dark': 'html { background: linear-gradient(90deg, #fff, #111); color: #c00 }',
  'a dark veil over white': 'html { background: #fff; color: #eee } main { background: rgb(0 0 0 / 0.9) }',
  'a pale veil over black': 'html { background: #000; color: #eee } main { background: rgb(255 255 255 / 0.92) }',
  'a half veil': 'html { background: #fff; color: #111 } main { background: rgb(0 0 0 / 0.5); color: #fff }',
  'a white card on a dark page': 'html { background: #111; color: #eee } main { background: #fff; color: #222 }',
  'a white card on a dark page, with pale text': 'html { background: #111; color: #eee } main { background: #fff }',
  'a dark card on a white page': 'main { background: #1a1a2e; color: #fff }',
  'a dark card on a page that says light': 'html { color-scheme: light } main { background: #1a1a2e; color: #fff }',
  'a white card on a page that says dark': 'html { color-scheme: dark } main { background: #fff; color: #222 }',
  'a page that says dark': 'html { color-scheme: dark }',
  'a dark element': 'main > * { background: #101418; color: #eee }',
  'a dark section': '::part(section) { background: #101418 }',
};

/** Pages that show every element; the others show a few. */
const whole = ['a dark page', 'a grey page with white text', 'a page with a picture, and black text'];
const few = ['coalition-goals', 'member-counter', 'coalition-values', 'volunteer-form'];

let sheet: HTMLStyleElement;
const style = (css: string): void => {
  sheet.textContent = css;
};
beforeEach(() => document.head.append((sheet = document.createElement('style'))));
afterEach(() => {
  sheet.remove();
  document.documentElement.removeAttribute('class');
  document.body.replaceChildren();
});

const rootOf = (widget: Element): ShadowRoot => widget.shadowRoot!;

async function show(place: ParentNode & Node, only: readonly string[] = tags, file = src): Promise<Widget[]> {
  const main = document.createElement('main');
  for (const tag of only) {
    const widget = document.createElement(tag);
    widget.lang = 'en';
    widget.setAttribute('src', file);
    main.append(widget);
  }
  place.append(main);
  const widgets = [...main.children] as Widget[];
  for (const widget of widgets) await until(() => rootOf(widget).querySelector('section') !== null, widget.localName);
  return widgets;
}

/** Waits until all texts and borders have enough contrast; fails with those that have not. */
async function expectClear(widgets: readonly Widget[]): Promise<void> {
  const found = (): string[] => widgets.flatMap(widget => faint(rootOf(widget)));
  await until(() => !found().length).catch(() => undefined);
  expect(found()).to.deep.equal([]);
  for (const widget of widgets) expect(textCount(rootOf(widget)), widget.localName).to.be.greaterThan(0);
}

async function expectErrorsClear(widgets: readonly Widget[]): Promise<void> {
  const form = widgets.find(({ localName }) => localName === 'volunteer-form')!;
  rootOf(form).querySelector<HTMLElement>('[type=submit]')!.click();
  await until(() => rootOf(form).querySelector('[part=error]') !== null);
  await expectClear([form]);
}

describe('on a page with any background', function () {
  this.timeout(60_000);

  for (const [name, css] of Object.entries(pages))
    it(`every text has a contrast of 4.5:1: ${name}`, async () => {
      style(css);
      const widgets = await show(document.body, whole.includes(name) ? tags : few);
      await expectClear(widgets);
      await expectErrorsClear(widgets);
      await expectClear(await show(document.body, ['coalition-goals', 'member-counter'], broken));
    });

  it('a widget inside shadow roots and slots sees what is around them', async () => {
    style('html { background: #fff; color: #222 } .outer { color: #eee }');
    const outer = Object.assign(document.createElement('div'), { className: 'outer' });
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<div style="background: #0b0b0b"><slot></slot></div><p></p>';
    document.body.append(outer);
    const slotted = await show(outer, ['coalition-goals', 'coalition-values']);
    const inside = await show(root.querySelector('div')!, ['coalition-about', 'coalition-contact']);
    await expectClear([...slotted, ...inside]);
  });
});

describe('on a page that says dark in HTML', () => {
  it('the accent stays as it is', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'dark' });
    document.head.append(meta);
    try {
      const [goals] = await show(document.body, ['coalition-goals']);
      const section = rootOf(goals!).querySelector('section')!;
      await until(
        () => section.style.columnRuleColor === '' && rootOf(goals!).adoptedStyleSheets.length > 3,
        'the look',
      );
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      expect(section.style.getPropertyValue('--_accent')).to.equal('');
    } finally {
      meta.remove();
    }
  });
});

describe('when the background changes', () => {
  const only = ['coalition-goals', 'member-counter', 'volunteer-form'];
  const schemes = (widgets: readonly Widget[]): string[] =>
    widgets.map(widget => getComputedStyle(rootOf(widget).querySelector('section')!).colorScheme);
  const become = (widgets: readonly Widget[], scheme: string): Promise<void> =>
    until(() => schemes(widgets).every(one => one === scheme), `all to be ${scheme}`);

  it('by a class on any element around it, every text stays clear', async () => {
    style('html { background: #fff } .night { background: #111; color: #eee } .grey { background: #777; color: #fff }');
    const widgets = await show(document.body, only);
    await become(widgets, 'light');
    document.documentElement.className = 'night';
    await become(widgets, 'dark');
    await expectClear(widgets);
    document.documentElement.className = 'grey';
    await until(() => rootOf(widgets[0]!).querySelector('.surface') !== null);
    await expectClear(widgets);
    document.documentElement.className = '';
    await become(widgets, 'light');
    expect(rootOf(widgets[0]!).querySelector('.surface') === null).to.equal(true);
    widgets[0]!.parentElement!.className = 'night';
    await become(widgets, 'dark');
    await expectClear(widgets);
  });

  it('by an attribute, a style, a style sheet or a tick box', async () => {
    const widgets = await show(document.body, only);
    const main = widgets[0]!.parentElement!;
    style('html { background: #fff } [data-mode=night] { background: #111; color: #eee }');
    await become(widgets, 'light');
    main.dataset['mode'] = 'night';
    await become(widgets, 'dark');
    main.style.background = '#eee';
    await become(widgets, 'light');
    main.style.background = ''; // WebKit reports no mutation for `removeAttribute('style')` after a script has set a style
    await become(widgets, 'dark');
    sheet.media = 'print';
    main.removeAttribute('data-mode');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    main.before(box);
    style('html { background: #fff } :checked ~ main { background: #111; color: #eee }');
    sheet.media = 'all';
    await become(widgets, 'light');
    box.click();
    await become(widgets, 'dark');
  });

  it('slowly', async () => {
    style('html { background: #fff; transition: background 50ms } .night { background: #111 }');
    const widgets = await show(document.body, only);
    await become(widgets, 'light');
    document.documentElement.className = 'night';
    await become(widgets, 'dark');
  });

  it('because the widget moves', async () => {
    style('html { background: #fff } aside { background: #111; color: #eee }');
    const widgets = await show(document.body, only);
    await become(widgets, 'light');
    const aside = document.createElement('aside');
    document.body.append(aside);
    aside.append(...widgets);
    await become(widgets, 'dark');
  });
});
