import { expect } from 'chai';
import { version } from '../../package.json';
import { nonce, type Addresses, type HostPage, type HostSite } from '../support/host-page.js';
import {
  allReady,
  cleanPayload,
  coalitionSite,
  pageOf,
  payloads,
  sendForm,
  strictPolicy,
} from '../support/host-coalition.js';

const cdn = 'cdn/coalition-widgets.js';
const iife = 'iife/coalition-widgets.js';

/** Script tags in their order, and whether the console is to name two versions (else the same one twice). */
const pairs: Readonly<Record<string, { scripts: (at: Addresses) => [string, string]; other?: true; silent?: true }>> = {
  // the engine itself evaluates a module once for each address
  'the module twice': { scripts: at => [at.module(), at.module()], silent: true },
  'the module again with a query': { scripts: at => [at.module(), at.module(`${cdn}?ver=1`)] },
  'the module, then that of another version': { scripts: at => [at.module(), at.module(`other/${cdn}`)], other: true },
  'the module of another version first': { scripts: at => [at.module(`other/${cdn}`), at.module()], other: true },
  'the module, then the classic script': { scripts: at => [at.module(), at.classic()] },
  'the classic script, then the module': { scripts: at => [at.classic(), at.module()] },
  'the classic script twice': { scripts: at => [at.classic(), at.classic()] },
  'the classic script, then that of another version': {
    scripts: at => [at.classic(), at.classic(`other/${iife}`)],
    other: true,
  },
  'the classic script of another version first': {
    scripts: at => [at.classic(`other/${iife}`), at.classic()],
    other: true,
  },
};

const policies: Readonly<Record<string, (at: Addresses) => Record<string, string>>> = {
  'no policy': () => ({}),
  'the strictest policy': at => strictPolicy(`'nonce-${nonce}'`, at),
};

async function expectOne(site: HostSite, page: HostPage, other: boolean, silent: boolean): Promise<void> {
  await page.until(() => allReady(page));
  await sendForm(page);
  expect(page.seen.errors).to.deep.equal([]);
  expect(page.seen.violations).to.deep.equal([]);
  expect(await payloads(site)).to.deep.equal([cleanPayload()]);
  expect(page.seen.console.length).to.equal(silent ? 0 : 1);
  if (!silent) expect(page.seen.console[0]).to.match(/^warn: \[coalition-widgets\] /);
  if (other) for (const one of [version, '99.0.0-other']) expect(page.seen.console[0]).to.include(one);
  const parts = (await site.log()).filter(({ path }) => /chunks\/\w+\/base\./.test(path));
  expect(new Set(parts.map(({ path }) => path)).size).to.be.at.most(1);
}

describe('the widgets included twice', () => {
  for (const [under, headers] of Object.entries(policies))
    for (const [what, { scripts, other = false, silent = false }] of Object.entries(pairs))
      it(`run once, and the console says so: ${what}, under ${under}`, async () => {
        const site = await coalitionSite();
        const page = await site.open(at => ({ headers: headers(at), body: pageOf(scripts(at).join('\n')) }));
        await expectOne(site, page, other, silent);
      });
});
