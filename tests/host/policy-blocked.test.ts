import { expect } from 'chai';
import { collector, nonce, tagNames, tags, type HostPage } from '../support/host-page.js';
import { allReady, coalitionSite, hasGivenUp } from '../support/host-coalition.js';

/** A page with a widget of its own after ours, under a policy. */
async function open(policy: string, kind: 'module' | 'classic'): Promise<HostPage> {
  const own = `customElements.define('own-widget', class extends HTMLElement {
    connectedCallback() { this.textContent = 'own'; }
  })`;
  return (await coalitionSite()).open(at => ({
    headers: { 'content-security-policy': policy },
    body: `<!doctype html><html lang="ar"><head>${collector()}${at[kind]()}<script nonce="${nonce}">${own}</script></head>
      <body>${tags}<own-widget></own-widget></body>`,
  }));
}

const fallbacks = (page: HostPage): boolean[] => tagNames.map(tag => page.fallbackVisible(tag));
const works = (page: HostPage): boolean => page.document.querySelector('own-widget')?.textContent === 'own';
/** Whether our script has run at all: before anything else it leaves its mark on the document (`src/embed/claim.ts`). */
const hasRun = (page: HostPage): boolean => Symbol.for('coalition-widgets') in page.document;

describe('a policy that lets the widgets not work', () => {
  for (const kind of ['module', 'classic'] as const) {
    it(`leaves the fallbacks when no script may run: ${kind} script`, async () => {
      const page = await open("script-src 'none'", kind);
      expect(hasRun(page)).to.equal(false); // scripts of the page run before it has loaded, or never
      expect(page.window.customElements.get('coalition-goals')).to.equal(undefined);
      expect(fallbacks(page)).to.not.include(false);
    });

    for (const types of ["'none'", "other require-trusted-types-for 'script'"])
      it(`leaves the fallbacks and the page's own script when trusted-types is ${types}: ${kind} script`, async () => {
        const page = await open(`script-src 'nonce-${nonce}'; trusted-types ${types.replace(' ', '; ')}`, kind);
        // WebKit reports a violation after the error that it causes
        await page.until(() => hasGivenUp(page) && page.seen.violations.length > 0, 'the script to give up');
        expect(hasRun(page)).to.equal(true);
        expect(page.seen.violations).to.deep.equal(['trusted-types trusted-types-policy lit-html']);
        // a classic script cannot end without the error that stopped it; it belongs to another origin and says no more
        expect(page.seen.errors).to.deep.equal(kind === 'module' ? [] : ['Script error.']);
        expect(fallbacks(page)).to.not.include(false);
        expect(works(page)).to.equal(true);
      });

    it(`leaves the fallbacks when the data may not be asked for: ${kind} script`, async () => {
      const page = await open(`script-src 'nonce-${nonce}'; connect-src 'none'`, kind);
      await page.until(() => tagNames.every(tag => page.widget(tag).state === 'failed'));
      expect(page.seen.violations[0]).to.match(/^connect-src /);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.console.every(line => line.startsWith('warn: [coalition-widgets] <'))).to.equal(true);
      expect(page.seen.console.length).to.equal(tagNames.length);
      expect(fallbacks(page)).to.not.include(false);
      expect(works(page)).to.equal(true);
    });

    it(`shows the texts when no picture may be: ${kind} script`, async () => {
      const page = await open(`script-src 'nonce-${nonce}'; img-src 'none'`, kind);
      await page.until(() => allReady(page));
      expect(page.seen.errors).to.deep.equal([]);
    });
  }
});
