import { expect } from 'chai';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { observedTrees } from '../../src/i18n/observe-lang.js';
import { serve } from '../support/files.js';
import { find, reaches, show, withGoal } from '../support/goals.js';

describe('a widget', () => {
  afterEach(() => {
    document.body.replaceChildren();
    expect(observedTrees()).to.equal(0);
  });

  describe('has a heading', () => {
    const levelsOf = async (level: string | null): Promise<(string | undefined)[]> => {
      const element = show(serve(withGoal('a')));
      if (level !== null) element.setAttribute('heading-level', level);
      await reaches(element, 'ready');
      return ['[part=heading]', '[part=title]'].map(part => find(element, part)?.localName);
    };
    const levels: [asked: string | null, heading: string, title: string][] = [
      [null, 'h2', 'h3'],
      ['1', 'h1', 'h2'],
      ['2', 'h2', 'h3'],
      ['3', 'h3', 'h4'],
      ['4', 'h4', 'h5'],
      ['5', 'h5', 'h6'],
      ['6', 'h6', 'div'],
      ['0', 'h2', 'h3'],
      ['7', 'h2', 'h3'],
      ['-1', 'h2', 'h3'],
      ['2.9', 'h2', 'h3'],
      ['', 'h2', 'h3'],
      ['h3', 'h2', 'h3'],
      ['Infinity', 'h2', 'h3'],
    ];
    for (const [asked, heading, title] of levels)
      it(`${heading} above ${title} when heading-level is ${asked ?? 'not set'}`, async () =>
        expect(await levelsOf(asked)).to.deep.equal([heading, title]));

    it('that stays the same element when the widget renders again, so that nothing in it loses the focus', async () => {
      const element = show(serve(withGoal('a')));
      await reaches(element, 'ready');
      const parts = ['[part=heading]', '[part=title]'].map(part => find(element, part));
      element.requestUpdate();
      await element.updateComplete;
      expect(find(element, '[part=heading]') === parts[0] && find(element, '[part=title]') === parts[1]).to.equal(true);
    });

    it('unless no-heading is set; titles then move up one level', async () => {
      const element = show(serve(withGoal('a')));
      element.setAttribute('no-heading', '');
      await reaches(element, 'ready');
      expect([find(element, '[part=heading]'), find(element, '[part=title]')?.localName]).to.deep.equal([null, 'h2']);
      element.removeAttribute('no-heading');
      element.headingLevel = 4;
      await element.updateComplete;
      expect([find(element, '[part=heading]')?.localName, find(element, '[part=title]')?.localName]).to.deep.equal([
        'h4',
        'h5',
      ]);
    });
  });

  describe('on a page with styles of its own', () => {
    const hostile = `body, body * { color: red !important; font: italic 900 40px/3 monospace !important;
      letter-spacing: 9px !important; text-transform: uppercase !important; text-align: end !important;
      text-indent: 3em !important; white-space: pre !important; word-spacing: 2em !important; list-style: square !important;
      text-shadow: 1px 1px red !important; font-variant: small-caps !important; cursor: wait !important }`;
    const names = [
      'color',
      'font-family',
      'font-size',
      'font-style',
      'font-weight',
      'font-variant-caps',
      'line-height',
    ];
    names.push(
      'letter-spacing',
      'word-spacing',
      'text-transform',
      'text-align',
      'text-indent',
      'text-shadow',
      'cursor',
    );
    const look = (element: CoalitionGoals): string[] =>
      ['section', '[part=heading]', '[part=text]', '[part=text] bdi'].flatMap(selector => {
        const style = getComputedStyle(find(element, selector)!);
        return names.map(name => `${selector} ${name}: ${style.getPropertyValue(name)}`);
      });

    it('looks as on a page without', async () => {
      const element = show(serve(withGoal('a')));
      await reaches(element, 'ready');
      const before = look(element);
      const sheet = Object.assign(document.createElement('style'), { textContent: hostile });
      document.head.append(sheet);
      try {
        expect(getComputedStyle(element).letterSpacing).to.equal('9px');
        expect(look(element)).to.deep.equal(before);
      } finally {
        sheet.remove();
      }
    });

    it('is hidden with its container, and by its own attribute', async () => {
      const element = show(serve(withGoal('a')));
      await reaches(element, 'ready');
      const section = find(element, 'section')!;
      element.hidden = true;
      expect(section.getClientRects()).to.have.length(0);
      element.hidden = false;
      expect(section.getClientRects()).to.have.length(1);
      element.parentElement!.style.visibility = 'hidden';
      expect(getComputedStyle(section).visibility).to.equal('hidden');
    });
  });
});
