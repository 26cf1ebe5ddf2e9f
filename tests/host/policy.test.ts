import { expect } from 'chai';
import { collectorCode, collector, nonce, tags, type HostPage, type HostSite } from '../support/host-page.js';
import {
  allReady,
  cleanPayload,
  cleanShown,
  coalitionSite,
  payloads,
  sendForm,
  strictPolicy,
} from '../support/host-coalition.js';

const files = { module: 'cdn/coalition-widgets.js', classic: 'iife/coalition-widgets.js' };
type Kind = keyof typeof files;
const kinds = Object.keys(files) as Kind[];

async function hashOf(algorithm: 'SHA-256' | 'SHA-384', text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
  return `${algorithm.replace('-', '').toLowerCase()}-${btoa(String.fromCharCode(...bytes))}`;
}

/** Opens a page whose policy lets in the page's own script by its hash, and ours as `scripts` says. */
async function open(site: HostSite, kind: Kind, scripts: string, attributes: string): Promise<HostPage> {
  const own = await hashOf('SHA-256', collectorCode);
  return site.open(at => ({
    headers: strictPolicy(`'${own}' ${scripts}`, at),
    body: `<!doctype html><html lang="ar"><head>
      ${collector(attributes)}${at[kind](files[kind], `data-coalition="${at.data}" ${attributes}`)}</head><body>${tags}</body>`,
  }));
}

async function expectAll(site: HostSite, page: HostPage): Promise<void> {
  await page.until(() => allReady(page));
  const shown = page.shownAll();
  await sendForm(page);
  expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  expect(await payloads(site)).to.deep.equal([cleanPayload('ar')]);
  expect(shown).to.deep.equal(await cleanShown('ar'));
}

describe('the strictest content security policy', () => {
  for (const kind of kinds) {
    it(`lets everything work with a nonce: ${kind} script`, async () => {
      const site = await coalitionSite();
      await expectAll(site, await open(site, kind, `'nonce-${nonce}'`, `nonce="${nonce}"`));
    });

    it(`lets everything work with a nonce and strict-dynamic: ${kind} script`, async () => {
      const site = await coalitionSite();
      await expectAll(site, await open(site, kind, `'nonce-${nonce}' 'strict-dynamic'`, `nonce="${nonce}"`));
    });

    it(`lets everything work with the folder of the widgets: ${kind} script`, async () => {
      const site = await coalitionSite();
      await expectAll(site, await open(site, kind, `${site.far}/`, ''));
    });
  }

  it('lets everything work with the hash of the script alone: classic script', async () => {
    const site = await coalitionSite();
    const hash = await hashOf('SHA-384', await (await fetch(`${site.far}/${files.classic}`)).text());
    await expectAll(site, await open(site, 'classic', `'${hash}'`, `integrity="${hash}" crossorigin`));
  });

  it('keeps the fallbacks with the hash of the module alone, which lets in none of its parts', async () => {
    const site = await coalitionSite();
    const hash = await hashOf('SHA-384', await (await fetch(`${site.far}/${files.module}`)).text());
    const page = await open(site, 'module', `'${hash}'`, `integrity="${hash}"`);
    await page.until(() => page.seen.violations.length > 0);
    expect(page.seen.violations.every(one => /^script-src-elem .*\/cdn\/chunks\//.test(one))).to.equal(true);
    expect(page.seen.errors).to.deep.equal([]);
    expect(page.fallbackVisible('volunteer-form')).to.equal(true);
  });
});
