import { expect } from 'chai';
import '../../src/elements/coalition-goals.js';
import {
  allReady,
  cleanPayload,
  cleanShown,
  coalitionSite,
  pageOf,
  payloads,
  sendForm,
} from '../support/host-coalition.js';
import { collector, nonce, tagNames, tags, type Addresses } from '../support/host-page.js';

const files = { module: 'cdn/coalition-widgets.js', classic: 'iife/coalition-widgets.js' };
const kinds = ['module', 'classic'] as const;
type Kind = (typeof kinds)[number];

/** What a tag manager does: it makes the tag by script, long after the page has loaded. */
const inserted = (at: Addresses, kind: Kind, attributes: Readonly<Record<string, string>>): string => `<script>
  addEventListener('load', () => setTimeout(() => {
    const tag = document.createElement('script');
    for (const [name, value] of Object.entries(${JSON.stringify({ src: `${at.far}/${files[kind]}`, ...attributes })}))
      tag.setAttribute(name, value);
    ${kind === 'module' ? "tag.type = 'module';" : ''}
    document.head.append(tag);
  }));
</script>`;

const body = (at: Addresses, end: string): string =>
  `<!doctype html><html lang="ar"><head>${collector()}</head><body>${tags}${end}</body></html>`;

const places: Readonly<Record<string, (at: Addresses, kind: Kind) => string>> = {
  'in the head': (at, kind) => pageOf(at[kind](), 'ar'),
  async: (at, kind) => pageOf(at[kind](files[kind], `async data-coalition="${at.data}"`), 'ar'),
  defer: (at, kind) => pageOf(at[kind](files[kind], `defer data-coalition="${at.data}"`), 'ar'),
  'at the end of the body': (at, kind) => body(at, at[kind]()),
  'inserted by a tag manager': (at, kind) => body(at, inserted(at, kind, { 'data-coalition': at.data })),
  'written by document.write': (at, kind) =>
    body(at, `<script>document.write(${JSON.stringify(at[kind]()).replace('</script>', '</scr" + "ipt>')})</script>`),
  'with a query': (at, kind) => pageOf(at[kind](`${files[kind]}?ver=6.8`), 'ar'),
};

describe('the script tag', () => {
  for (const [place, html] of Object.entries(places))
    for (const kind of kinds)
      it(`finds its data ${place}: ${kind} script`, async () => {
        const clean = await cleanShown('ar');
        const page = await (await coalitionSite()).open(at => html(at, kind));
        await page.until(() => tagNames.every(tag => page.window.customElements.get(tag)) && allReady(page));
        expect(page.shownAll()).to.deep.equal(clean);
        expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
      });

  for (const kind of kinds) {
    it(`finds its data behind an address that redirects: ${kind} script`, async () => {
      const site = await coalitionSite();
      await site.answer({
        'coalition-widgets@latest': { status: 302, headers: { location: `${site.far}/${files[kind]}` } },
      });
      const page = await site.open(at => pageOf(at[kind]('coalition-widgets@latest'), 'ar'));
      await page.until(() => allReady(page));
    });

    it(`without a name serves the widgets that name their data themselves: ${kind} script`, async () => {
      const page = await (
        await coalitionSite()
      ).open(at => body(at, `<coalition-goals id="own" src="${at.data}"></coalition-goals>${inserted(at, kind, {})}`));
      const own = () => page.document.querySelector<HTMLElementTagNameMap['coalition-goals']>('#own')!;
      await page.until(() => own().state === 'ready' && page.widget('coalition-goals').state === 'missing');
      expect(page.fallbackVisible('coalition-goals')).to.equal(true);
      expect(page.seen.console[0]).to.include('no-source: name the data file in data-coalition');
      expect(page.seen.errors).to.deep.equal([]);
    });

    for (const [encoding, word] of [
      ['windows-1256', '\xe3\xd1\xcd\xc8\xc7'],
      ['windows-1254', '\xde\xf0\xfd'],
    ] as const)
      it(`shows and sends the right letters on a page in ${encoding}: ${kind} script`, async () => {
        const clean = await cleanShown('ar');
        const site = await coalitionSite();
        const page = await site.open(at => ({
          headers: { 'content-type': `text/html; charset=${encoding}` },
          body: pageOf(at[kind](), 'ar').replace('<body>', `<body><p>${word}</p>`),
          bytes: true,
        }));
        await page.until(() => allReady(page));
        expect(page.document.characterSet).to.equal(encoding);
        expect(page.document.querySelector('p')!.textContent).to.be.oneOf(['مرحبا', 'Şğı']);
        expect(page.shownAll()).to.deep.equal(clean);
        await sendForm(page);
        expect(await payloads(site)).to.deep.equal([cleanPayload('ar')]);
      });
  }

  it('serves widgets that name their data when a script imports the module', async () => {
    const page = await (
      await coalitionSite()
    ).open(at =>
      body(
        at,
        `<script type="module" nonce="${nonce}">import '${at.far}/${files.module}';</script>
        <coalition-goals id="own" src="${at.data}"></coalition-goals>`,
      ),
    );
    const own = () => page.document.querySelector<HTMLElementTagNameMap['coalition-goals']>('#own')!;
    await page.until(() => own().state === 'ready');
    expect(page.seen.errors).to.deep.equal([]);
  });
});
