import { expect } from 'chai';
import '../../src/generated/define/coalition-goals.js';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { serve } from '../support/files.js';
import { html, mount, until } from '../support/mount.js';

/** The size and line height of a goal's text in `lang`, whose reader is around the widget, in multiples of Latin's size and of its own. */
async function roomOf(lang: string, reader: string): Promise<[size: number, line: number]> {
  const src = serve({ version: 1, languages: ['en'], goals: [{ id: 'a', text: { [lang]: 'ا' } }] });
  const element = mount<CoalitionGoals>(html`<coalition-goals src=${src} lang=${reader}></coalition-goals>`);
  await until(() => element.state === 'ready');
  await element.updateComplete;
  const style = getComputedStyle(element.shadowRoot!.querySelector('[part=text] bdi')!);
  const size = parseFloat(style.fontSize);
  return [size / 16, Math.round((parseFloat(style.lineHeight) / size) * 100) / 100];
}

describe('the room that a script has', () => {
  const cases: [lang: string, reader: string, size: number, line: number][] = [
    ['en', 'en', 1, 1.5],
    ['ku', 'ku', 1, 1.5],
    ['ar', 'ar', 1.0625, 1.8],
    ['ckb', 'ckb', 1.0625, 1.8],
    ['ckb', 'en', 1.0625, 1.8],
    ['ku-Arab', 'en', 1.0625, 1.8],
    ['ckb', 'ar', 1.0625, 1.8],
    ['syr', 'syr', 1.125, 1.7],
    ['syr', 'en', 1.125, 1.7],
  ];
  for (const [lang, reader, size, line] of cases)
    it(`is ${size} and ${line} for a text in ${lang} on a page in ${reader}`, async () => {
      expect(await roomOf(lang, reader)).to.deep.equal([size, line]);
    });
});
