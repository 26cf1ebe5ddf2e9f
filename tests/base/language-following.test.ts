import { expect } from 'chai';
import '../../src/generated/define/coalition-goals.js';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { observedTrees } from '../../src/i18n/observe-lang.js';
import { directionOf } from '../../src/i18n/tag.js';
import { serve } from '../support/files.js';
import { until } from '../support/mount.js';

const headings: Readonly<Record<string, string>> = {
  ar: 'أهدافنا',
  ku: 'Armancên me',
  en: 'Our goals',
  tr: 'Hedeflerimiz',
};
const texts = { ar: 'نص', ku: 'Nivîs', en: 'Text', tr: 'Metin' };
const file = { version: 1, languages: ['en', 'ar', 'ku', 'tr'], goals: [{ id: 'a', text: texts }] };

/** What a widget shows: its language, its direction, its heading, its goal's text. */
const shown = ({ shadowRoot }: CoalitionGoals): unknown => {
  const section = shadowRoot!.querySelector('section')!;
  const words = [...section.querySelectorAll<HTMLElement>('[part=heading], [part=text]')].map(one =>
    one.innerText.trim(),
  );
  return [section.lang, section.dir, getComputedStyle(section).direction, ...words];
};
const expected = (lang: string): unknown => [
  lang,
  directionOf(lang),
  directionOf(lang),
  headings[lang],
  texts[lang as keyof typeof texts],
];
const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

/** A widget in the innermost of nested shadow trees, and the elements around it, from the outermost inwards. */
function nested(depth: number): { widget: CoalitionGoals; around: HTMLElement[] } {
  const around = [document.body.appendChild(document.createElement('div'))];
  for (let at = 1; at < depth; at++) {
    const root = around.at(-1)!.attachShadow({ mode: 'open' });
    around.push(root.appendChild(document.createElement('div')));
  }
  const widget = document.createElement('coalition-goals');
  widget.src = serve(file);
  around.at(-1)!.append(widget);
  return { widget, around };
}
/** The section shows, and the code that follows the language has come. */
const ready = (widget: CoalitionGoals): Promise<void> =>
  until(() => widget.state === 'ready' && observedTrees() > 0, 'the section');

describe('a widget whose surroundings change', () => {
  /** Words are loaded once; from then on a change is a matter of a frame. */
  before(async () => {
    for (const lang of Object.keys(headings)) {
      const { widget, around } = nested(1);
      around[0]!.lang = lang;
      await until(() => widget.shadowRoot?.querySelector('h2')?.textContent === headings[lang], `words in ${lang}`);
    }
    document.body.replaceChildren();
  });
  afterEach(() => {
    document.body.replaceChildren();
    expect(observedTrees()).to.equal(0);
  });

  it('is right within one frame when lang is set, changed or taken away at any of four nested trees', async () => {
    const { widget, around } = nested(4);
    await ready(widget);
    for (const [level, lang] of [
      [0, 'ar'],
      [2, 'ku'],
      [1, 'tr'], // further out than the one that holds
      [3, 'ar'],
      [3, ''],
      [2, 'tr'],
    ] as const) {
      if (lang) around[level]!.lang = lang;
      else around[level]!.removeAttribute('lang');
      const nearest = around.map(one => one.lang).findLast(Boolean)!;
      await frame();
      expect(shown(widget)).to.deep.equal(expected(nearest));
    }
  });

  it('keeps the direction of its language, whatever dir is around it, at once and after a change of both', async () => {
    const { widget, around } = nested(2);
    around[0]!.lang = 'ar';
    await ready(widget);
    for (const [dir, lang] of [
      ['ltr', 'ar'],
      ['rtl', 'ar'],
      ['rtl', 'en'],
      ['ltr', 'ku'],
      ['auto', 'ar'],
      ['', 'tr'],
    ] as const) {
      around[1]!.dir = document.documentElement.dir = dir;
      around[0]!.lang = lang;
      await frame();
      expect(shown(widget)).to.deep.equal(expected(lang));
    }
    document.documentElement.removeAttribute('dir');
  });

  it('follows the last of many changes in one task', async () => {
    const { widget, around } = nested(3);
    await ready(widget);
    for (let turn = 0; turn < 100; turn++) around[turn % 3]!.lang = ['ar', 'ku', 'tr'][turn % 3]!;
    around[2]!.lang = 'en';
    around[0]!.lang = 'ar';
    await frame();
    expect(shown(widget)).to.deep.equal(expected('en'));
  });

  it('speaks the language of where it is put, with an element around it, and slotted into another', async () => {
    const { widget, around } = nested(1);
    around[0]!.lang = 'ku';
    await ready(widget);
    const other = nested(2);
    other.around[0]!.lang = 'ar';
    other.around[1]!.append(around[0]!);
    around[0]!.removeAttribute('lang');
    await frame();
    expect(shown(widget)).to.deep.equal(expected('ar'));
    // a slot's surroundings are not the widget's (HTML, "The lang attribute": the parent, not the slot)
    const host = document.body.appendChild(document.createElement('div'));
    host.lang = 'tr';
    host.attachShadow({ mode: 'open' }).innerHTML = '<p lang="ar" dir="rtl"><slot></slot></p>';
    host.append(widget);
    await frame();
    expect(shown(widget)).to.deep.equal(expected('tr'));
  });

  it('leaves no observer behind after being put in and taken out a thousand times', async () => {
    const { widget, around } = nested(3);
    await ready(widget);
    const trees = observedTrees();
    for (let turn = 0; turn < 1000; turn++) {
      widget.remove();
      around[turn % 3]!.append(widget);
    }
    around[2]!.append(widget);
    expect(observedTrees()).to.equal(trees);
    widget.remove();
    expect(observedTrees()).to.equal(0);
  });
});
