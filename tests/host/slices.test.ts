import { expect } from 'chai';
import { collector, hostSite, type HostSite } from '../support/host-page.js';
import { last, settled } from '../support/chunks-page.js';

const file = (goal: Record<string, string>): { body: string } => ({
  body: JSON.stringify({ version: 1, revision: 1, languages: ['ar', 'en'], goals: [{ id: 'a', text: goal }] }),
});
const site = (): Promise<HostSite> =>
  hostSite({
    'c.json': file({ ar: 'هدف', en: 'whole' }),
    'c.ar.json': file({ ar: 'هدف' }),
    'c.en.json': file({ en: 'slice' }),
  });

const asked = async (of: HostSite): Promise<string[]> =>
  (await of.log()).map(({ path }) => path).filter(path => path !== last && path.endsWith('.json'));

describe('slices of the data file, on a page', () => {
  for (const kind of ['module', 'classic'] as const)
    it(`are asked for once by the ${kind} script tag, while the code loads`, async () => {
      const of = await site();
      const path = kind === 'module' ? 'cdn/coalition-widgets.js' : 'iife/coalition-widgets.js';
      const page = await of.open(
        ({ far, ...at }) =>
          `<!doctype html><html lang="ar-SY"><head>${collector()}${at[kind](path, `data-coalition="${far}/c.{lang}.json"`)}</head>` +
          '<body><coalition-goals></coalition-goals></body>',
      );
      await page.until(() => page.shown('coalition-goals').includes('هدف'), 'the goal');
      await settled(page, of);
      expect(await asked(of)).to.deep.equal(['c.ar.json']);
      expect(page.seen.errors).to.deep.equal([]);
    });
});
