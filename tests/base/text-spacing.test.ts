import { expect } from 'chai';
import '../../src/generated/define-all.js';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { serve } from '../support/files.js';
import { find, reaches, show, withGoal } from '../support/goals.js';
import { until } from '../support/mount.js';

const READERS = '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:2!important}';
const sheets: HTMLStyleElement[] = [];
const addSheet = (textContent: string): void =>
  void sheets.push(document.head.appendChild(Object.assign(document.createElement('style'), { textContent })));

async function shown(lang: string): Promise<CoalitionGoals> {
  const element = show(serve(withGoal('text')), lang);
  await reaches(element, 'ready');
  return element;
}

/** Letter, word and line spacing of a part, in ems. */
function spacing(element: CoalitionGoals, part: string): number[] {
  const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(find(element, `[part=${part}] bdi`)!);
  return [letterSpacing, wordSpacing, lineHeight].map(
    length => Math.round((100 * (parseFloat(length) || 0)) / parseFloat(fontSize)) / 100,
  );
}

describe("a reader's text spacing", () => {
  afterEach(() => {
    sheets.splice(0).forEach(sheet => sheet.remove());
    document.body.replaceChildren();
  });

  it('reaches titles and texts when its sheet comes to the page, and goes with it', async () => {
    const element = await shown('en');
    const before = [spacing(element, 'title'), spacing(element, 'text')];
    addSheet(READERS);
    await until(() => spacing(element, 'text')[0] === 0.12, 'the spacing');
    expect([spacing(element, 'title'), spacing(element, 'text')]).to.deep.equal([
      [0.12, 0.16, 2],
      [0.12, 0.16, 2],
    ]);
    sheets.pop()!.remove();
    await until(() => spacing(element, 'text')[0] === 0, 'the spacing to go');
    expect([spacing(element, 'title'), spacing(element, 'text')]).to.deep.equal(before);
  });

  it('puts nothing between joined letters', async () => {
    addSheet(READERS);
    const element = await shown('ar');
    await until(() => spacing(element, 'text')[1] === 0.16, 'the spacing');
    expect(spacing(element, 'text')).to.deep.equal([0, 0.16, 2]);
  });

  it('is not taken from the line height of a theme', async () => {
    addSheet('body { line-height: 1.7 }');
    const element = await shown('en');
    const styles = element.shadowRoot!.adoptedStyleSheets.length;
    await until(() => element.shadowRoot!.adoptedStyleSheets.length > 3 || styles > 3, 'the late styles');
    expect(spacing(element, 'text')).to.deep.equal([0, 0, 1.5]);
  });
});
