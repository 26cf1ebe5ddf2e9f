import { expect } from 'chai';
import type { CoalitionElement } from '../../src/base/coalition-element.js';
import '../../src/generated/define-all.js';
import { tags } from '../../src/generated/tags.js';
import { publish } from '../../stories/support/publish.js';
import { coalition } from '../fixtures/coalition.js';
import { hostileStyles } from '../fixtures/hostile-styles.js';
import { crowd, members } from '../fixtures/members.js';
import { differences, looksOf, type Look } from '../support/look.js';
import { until } from '../support/mount.js';

type Widget = CoalitionElement<unknown>;

const src = publish({ ...coalition, members: [...members, ...crowd(6)] });

/** A column of the page that no sheet changes, since it is the widgets that are looked at and not what is around them. */
function column(): HTMLElement {
  const place = document.createElement('div');
  const own = { all: 'initial', display: 'block', 'inline-size': '640px', 'block-size': 'auto' };
  for (const [name, value] of Object.entries(own)) place.style.setProperty(name, value, 'important');
  document.body.replaceChildren(place);
  return place;
}

async function settle(widgets: readonly Widget[]): Promise<void> {
  for (const widget of widgets) {
    await until(() => widget.state === 'ready', `${widget.localName} to be ready`);
    await widget.updateComplete;
    const images = [...widget.renderRoot.querySelectorAll('img')];
    for (const image of images) image.loading = 'eager';
    await until(() => images.every(image => image.complete), 'the pictures');
    await until(() => !widget.renderRoot.querySelector('.moving'), 'the counters to stand still');
  }
}

async function show(lang = 'en', only: readonly string[] = tags): Promise<Widget[]> {
  const place = column();
  for (const tag of only) {
    const widget = document.createElement(tag);
    widget.lang = lang;
    widget.setAttribute('src', src);
    place.append(widget);
  }
  const widgets = [...place.children] as Widget[];
  await settle(widgets);
  return widgets;
}

const styleOf = (textContent: string): HTMLStyleElement =>
  Object.assign(document.createElement('style'), { textContent });
const sheets: HTMLStyleElement[] = [];
function addSheet(css: string): void {
  const sheet = styleOf(css);
  sheets.push(sheet);
  document.head.append(sheet);
}

// far from the screen an engine only guesses how high a member is
before(() => document.head.append(styleOf('::part(item) { content-visibility: visible !important }')));

const looks = (widgets: readonly Widget[]): Look[][] => widgets.map(looksOf);
const changed = (before: readonly Look[][], after: readonly Look[][]): string[] =>
  before.flatMap((one, index) => differences(one, after[index]!));

describe('on a page with hostile styles', function () {
  this.timeout(60_000);
  const clean = new Map<string, Look[][]>();
  const cleanIn = async (lang: string): Promise<Look[][]> => {
    if (!clean.has(lang)) clean.set(lang, looks(await show(lang)));
    return clean.get(lang)!;
  };
  afterEach(() => sheets.splice(0).forEach(sheet => sheet.remove()));

  it('has every widget to look at, and many properties', async () => {
    const found = await cleanIn('en');
    expect(tags).to.have.length.of.at.least(10);
    expect(found.flat()).to.have.length.of.at.least(200);
    expect(found[0]![1]!.style.size).to.be.at.least(200);
  });

  for (const [name, css] of Object.entries(hostileStyles)) {
    it(`no widget changes when they come to it: ${name}`, async () => {
      const before = await cleanIn('en');
      const widgets = await show('en');
      addSheet(css);
      expect(changed(before, looks(widgets))).to.deep.equal([]);
    });

    it(`no widget looks otherwise when it comes to them: ${name}`, async () => {
      const before = await cleanIn('ar');
      addSheet(css);
      expect(changed(before, looks(await show('ar')))).to.deep.equal([]);
    });
  }

  for (const [name, css] of Object.entries(hostileStyles))
    it(`custom properties, parts and the attribute "hidden" still work: ${name}`, async () => {
      addSheet(css);
      addSheet(`coalition-vision { --coalition-accent-color: rgb(1, 2, 3); --coalition-font-family: Papyrus }
        coalition-vision::part(heading) { font-size: 41px; text-align: end }`);
      const [vision] = await show('en', ['coalition-vision']);
      const style = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(vision!.shadowRoot!.querySelector(selector)!);
      expect(style('[part=text]').borderInlineStartColor).to.equal('rgb(1, 2, 3)');
      expect(style('[part=text]').fontFamily).to.equal('Papyrus');
      expect([style('[part=heading]').fontSize, style('[part=heading]').textAlign]).to.deep.equal(['41px', 'end']);
      vision!.hidden = true;
      expect(vision!.getClientRects()).to.have.length(0);
    });

  it('a page still says how wide an element is, how far from others, and in which colours', async () => {
    addSheet(`coalition-goals { margin: 0 0 7px 40px; max-width: 300px; color-scheme: dark }
      div:has(> coalition-goals) { display: flex !important }`);
    const [goals] = await show('en', ['coalition-goals']);
    const { left, width } = goals!.getBoundingClientRect();
    expect([left - goals!.parentElement!.getBoundingClientRect().left, width]).to.deep.equal([40, 300]);
    expect(getComputedStyle(goals!).marginBottom).to.equal('7px');
    expect(getComputedStyle(goals!.shadowRoot!.querySelector('section')!).colorScheme).to.equal('dark');
  });

  it('the fallback stays in the hands of the page', async () => {
    addSheet('coalition-goals { font: 20px/40px Papyrus; color: rgb(1, 2, 3) }');
    const goals = document.createElement('coalition-goals') as Widget;
    goals.append(Object.assign(document.createElement('a'), { textContent: 'our goals' }));
    column().append(goals);
    await until(() => goals.state === 'missing');
    await goals.updateComplete;
    const { fontFamily, fontSize, color } = getComputedStyle(goals.firstElementChild!);
    expect([fontFamily, fontSize, color]).to.deep.equal(['Papyrus', '20px', 'rgb(1, 2, 3)']);
  });
});
