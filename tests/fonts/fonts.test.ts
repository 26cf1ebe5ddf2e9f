import { expect } from 'chai';
import { fonts } from '../../src/generated/fonts.js';
import { until } from '../support/mount.js';
import { open, frames, settle, stateOf, widthOf, type FontPage } from './support.js';

const [arabic, syriac] = fonts.map(({ file }) => file);
const vision = (lang: string): string => `<coalition-vision lang="${lang}"></coalition-vision>`;
const loaded = (page: FontPage, script: 'Arabic' | 'Syriac'): Promise<void> =>
  until(() => stateOf(page, script) === 'loaded', `the ${script} font`);
/** Waits for a request for a file with that word in its path. */
async function askedFor(page: FontPage, word: string): Promise<void> {
  while (!(await page.asked(word)).length) await frames(page);
}

for (const from of ['cdn', 'iife'] as const)
  describe(`the fonts attribute of the ${from} script`, () => {
    it('asks for the Syriac font alone, once, beside the script, for widgets in Syriac', async () => {
      const page = await open(vision('syr') + vision('syr'), { from, attributes: 'fonts' });
      await loaded(page, 'Syriac');
      await settle(page);
      expect(await page.asked('woff2')).to.deep.equal([`${from}/fonts/${syriac}`]);
    });

    for (const lang of ['ar', 'ckb', 'ar-SY'])
      it(`asks for the Arabic font alone for a widget in ${lang}`, async () => {
        const page = await open(vision(lang), { from, attributes: 'fonts' });
        await loaded(page, 'Arabic');
        await settle(page);
        expect(await page.asked('woff2')).to.deep.equal([`${from}/fonts/${arabic}`]);
      });

    it('asks for no font for a widget in English, whatever the page around it is written in', async () => {
      const page = await open(`<p lang="ar">سلام ܫܠܡܐ</p>${vision('en')}`, { from, attributes: 'fonts' });
      await settle(page);
      expect(await page.asked('woff2')).to.deep.equal([]);
      expect(stateOf(page, 'Arabic')).to.equal('unloaded');
    });

    it('asks for no font and for none of its code when it is not there', async () => {
      const page = await open(vision('syr') + vision('ar'), { from });
      await settle(page);
      expect(await page.asked('font')).to.deep.equal([]);
      expect([...page.window.document.fonts]).to.deep.equal([]);
    });

    it('asks for the font when a widget is turned to its language later', async () => {
      const page = await open(vision('en'), { from, attributes: 'fonts' });
      await settle(page);
      page.widgets[0]!.lang = 'syr';
      await loaded(page, 'Syriac');
      expect(await page.asked('woff2')).to.deep.equal([`${from}/fonts/${syriac}`]);
    });

    it('draws the text in the font, and in the font of the device until it has come', async () => {
      const [plain] = (await open(vision('syr'), { from })).widgets.map(widthOf);
      const page = await open(vision('syr'), { from, attributes: 'fonts', hold: 'woff2' });
      await askedFor(page, 'woff2');
      expect(widthOf(page.widgets[0]!)).to.equal(plain);
      // 'block' would hide it for three seconds, and lays it out all the same
      expect([...page.window.document.fonts].map(({ display }) => display)).to.deep.equal(['swap', 'swap']);
      await page.release();
      await loaded(page, 'Syriac');
      await settle(page);
      expect(widthOf(page.widgets[0]!)).to.not.be.closeTo(plain!, 2);
    });
  });

describe('the fonts', () => {
  it('draw bold headings in a weight of their own, not smeared', async () => {
    const page = await open(vision('syr') + vision('ar'), { attributes: 'fonts' });
    await loaded(page, 'Syriac');
    await loaded(page, 'Arabic');
    const pen = page.window.document.createElement('canvas').getContext('2d')!;
    const width = (weight: number, family: string, text: string): number => {
      pen.font = `${weight} 100px "Coalition ${family}"`;
      return pen.measureText(text).width;
    };
    for (const [family, text] of [
      ['Arabic', 'منظمات'],
      ['Syriac', 'ܡܛܟܣܬܐ'],
    ] as const) {
      expect(width(700, family, text), family).to.be.greaterThan(width(400, family, text) + 2);
    }
  });

  it('reach widgets that showed their section before the code for them came', async () => {
    const page = await open(vision('syr'), { attributes: 'fonts', hold: 'fonts.js' });
    await askedFor(page, 'fonts.js');
    expect(stateOf(page, 'Syriac')).to.equal(undefined);
    await page.release();
    await loaded(page, 'Syriac');
  });

  it('are both asked for where the name stands in both scripts', async () => {
    const page = await open('<coalition-name lang="en"></coalition-name>', { attributes: 'fonts' });
    await loaded(page, 'Syriac');
    await loaded(page, 'Arabic');
    await settle(page);
    expect((await page.asked('woff2')).sort()).to.deep.equal([`cdn/fonts/${arabic}`, `cdn/fonts/${syriac}`]);
  });

  it('give way to a font that the site names, and are not asked for then', async () => {
    const head = '<style>coalition-vision { --coalition-font-family: serif }</style>';
    const page = await open(vision('syr'), { attributes: 'fonts', head });
    await settle(page);
    const section = page.widgets[0]!.shadowRoot!.querySelector('section')!;
    expect(page.window.getComputedStyle(section).fontFamily).to.equal('serif');
    expect(await page.asked('woff2')).to.deep.equal([]);
  });

  it('are missed by nobody when the policy of the page refuses them', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="font-src 'none'; style-src 'none'">`;
    const page = await open(vision('syr') + vision('ar'), { attributes: 'fonts', head });
    await settle(page);
    expect(await page.asked('woff2')).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(page.widgets[0]!.shadowRoot!.querySelector('p')!.textContent.trim()).to.equal('ܡܛܟܣܬ̈ܐ، ܕܡܟܢܫܐ؟');
  });
});
