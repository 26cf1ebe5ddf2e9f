import { expect } from 'chai';
import { followed } from '../support/mount.js';
import { find, show } from '../support/show.js';

const file = { version: 1, languages: ['en'], vision: { en: 'A vision' } };

/**
 * The colour that a widget takes as its accent on a page with some styles.
 * @param wait for what measures the page, after the section shows
 */
async function accentOn(css: string, wait = followed): Promise<string> {
  const sheet = Object.assign(document.createElement('style'), { textContent: css });
  document.head.append(sheet);
  try {
    const { root } = await show('coalition-vision', file);
    await wait();
    return getComputedStyle(find(root, '[part=text]')[0]!).borderInlineStartColor;
  } finally {
    sheet.remove();
  }
}

describe('the accent of a widget', () => {
  it("is the page's own accent-color, on the element or around it", async () => {
    expect(await accentOn('coalition-vision { accent-color: rgb(1, 2, 3) }')).to.equal('rgb(1, 2, 3)');
    expect(await accentOn('body { accent-color: rgb(4, 5, 6) }')).to.equal('rgb(4, 5, 6)');
  });

  it("is the page's own from the first update on, before anything measures the page", async () => {
    const css = 'coalition-vision { accent-color: rgb(1, 2, 3) }';
    expect(await accentOn(css, () => Promise.resolve())).to.equal('rgb(1, 2, 3)');
  });

  it('is --coalition-accent-color where the page says both', async () =>
    expect(
      await accentOn('coalition-vision { accent-color: rgb(1, 2, 3); --coalition-accent-color: rgb(7, 8, 9) }'),
    ).to.equal('rgb(7, 8, 9)'));

  it("is the library's own, light or dark, where the page says neither", async () => {
    expect(await accentOn('')).to.equal('rgb(13, 95, 77)');
    expect(await accentOn(':root { color-scheme: dark }')).to.equal('rgb(95, 211, 180)');
  });
});
