import { expect } from 'chai';
import type { CoalitionElement } from '../../src/base/coalition-element.js';
import { coalition } from '../fixtures/coalition.js';
import { volunteer } from '../fixtures/volunteer-form.js';
import { behind, contrast } from '../support/contrast.js';
import type { Tag } from '../support/elements.js';
import { serve } from '../support/files.js';
import { until } from '../support/mount.js';
import { find, show } from '../support/show.js';

const accents = [
  ['', 'the default'],
  ['white'],
  ['black'],
  ['yellow'],
  ['#cde'],
  ['red'],
  ['lime'],
  ['blue'],
  ['navy'],
  ['#777'],
  ['hotpink'],
  ['rgb(0 120 200 / 0.3)', 'a translucent one'],
  ['oklch(0.9 0.2 110)'],
] as const;
const pages = {
  light: 'html { background: #fff; color: #222 }',
  dark: 'html { background: #121212; color: #eee }',
  grey: 'html { background: #777; color: #fff }',
};

const file = { ...coalition, volunteer };
const sheet = document.createElement('style');

/** What shows the accent, and the contrast that it needs (WCAG 1.4.11 and 1.4.3). */
const marks: readonly [what: string, tag: Tag, part: string, property: string, needed: number][] = [
  ['the border of a statement', 'coalition-vision', '[part=text]', 'border-inline-start-color', 3],
  ['the underline of a link', 'coalition-contact', 'a', 'text-decoration-color', 3],
  ['the edge of a button', 'volunteer-form', '[type=submit]', 'border-block-end-color', 3],
  ['the ring around a field', 'volunteer-form', '[part=input]', 'outline-color', 3],
  ['a counter', 'member-counter', '[part=count]', 'color', 4.5],
  ['an abbreviation', 'coalition-name', '[part=label]', 'color', 4.5],
  ['the number of a goal', 'coalition-goals', '[part=count]', 'color', 4.5],
];

async function showAll(): Promise<readonly CoalitionElement<unknown>[]> {
  const src = serve(file);
  const widgets = [...new Set(marks.map(([, tag]) => tag))].map(tag => {
    const widget = document.createElement(tag);
    widget.setAttribute('src', src);
    widget.lang = 'en';
    return widget;
  });
  document.body.replaceChildren(...widgets);
  for (const widget of widgets)
    await until(() => widget.shadowRoot?.querySelector('section') != null, widget.localName);
  return widgets;
}

describe('an accent of any colour', function () {
  this.timeout(60_000);
  let widgets: readonly CoalitionElement<unknown>[] = [];
  before(async () => {
    document.head.append(sheet);
    widgets = await showAll();
  });
  after(() => {
    sheet.remove();
    document.body.replaceChildren();
  });
  const partOf = (tag: Tag, part: string): HTMLElement =>
    widgets.find(({ localName }) => localName === tag)!.shadowRoot!.querySelector<HTMLElement>(part)!;

  for (const way of ['accent-color', '--coalition-accent-color'])
    for (const [page, css] of Object.entries(pages))
      for (const [accent, name = accent] of accents)
        it(`can be seen in rings, lines, edges and numbers: ${name} as ${way} on a ${page} page`, async () => {
          sheet.textContent = `${css} body { ${accent ? `${way}: ${accent}` : ''} }`;
          const faint = (): string[] =>
            marks.flatMap(([what, tag, part, property, needed]) => {
              const element = partOf(tag, part);
              if (property === 'outline-color') element.focus();
              const around = property === 'color' ? element : element.parentElement;
              const ratio = contrast(getComputedStyle(element).getPropertyValue(property), behind(around));
              return ratio < needed ? [`${what}: ${ratio.toFixed(2)}`] : [];
            });
          await until(() => !faint().length).catch(() => undefined);
          expect(faint()).to.deep.equal([]);
          const button = partOf('volunteer-form', '[type=submit]');
          expect(contrast(getComputedStyle(button).color, behind(button)), 'the words of the button').to.be.above(4.5);
        });

  it('is used as it is where it can be seen', async () => {
    sheet.textContent = 'html { background: #fff; color: #222 } body { accent-color: rgb(0, 90, 160) }';
    const border = (): string => getComputedStyle(partOf('coalition-vision', '[part=text]')).borderInlineStartColor;
    await until(() => border() === 'rgb(0, 90, 160)');
  });
});

describe('the accent of the page', () => {
  before(() => document.head.append(sheet));
  after(() => sheet.remove());
  const border = (root: ShadowRoot): string => getComputedStyle(find(root, '[part=text]')[0]!).borderInlineStartColor;

  it('is read again when a class changes it', async () => {
    sheet.textContent = `html { background: #fff; accent-color: rgb(10, 61, 98) }
      .night { background: #121212; color: #eee; accent-color: rgb(153, 204, 255) }`;
    const { root } = await show('coalition-vision', file);
    expect(border(root)).to.equal('rgb(10, 61, 98)');
    document.documentElement.className = 'night';
    await until(() => border(root) === 'rgb(153, 204, 255)');
    document.documentElement.removeAttribute('class');
    await until(() => border(root) === 'rgb(10, 61, 98)');
  });
});
