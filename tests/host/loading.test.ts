import { expect } from 'chai';
import { COPIES } from '../../src/data/copies.js';
import { coalition } from '../fixtures/coalition.js';
import { collector, hostSite, type Addresses, type HostPage, type HostSite } from '../support/host-page.js';

const site = (): Promise<HostSite> => hostSite({ 'data.json': { body: JSON.stringify(coalition) } });
const head = (body: string, script: string): string =>
  `<!doctype html><html lang="ar"><head>${collector()}${script}</head><body>${body}</body>`;
const paths = async (of: HostSite): Promise<string[]> =>
  (await of.log())
    .filter(({ path }) => path !== last)
    .map(({ path }) => path.replace(/^cdn\/(?:chunks\/\w+\/)?|\.js$/g, ''));
/** The address of a last request; the site has nothing there. */
const last = 'last';
const ready = (page: HostPage, selector = 'coalition-goals'): Promise<void> =>
  page.until(
    () => (page.document.querySelector(selector) as { state?: string } | null)?.state === 'ready',
    `${selector} to be ready`,
  );
/** The path of a chunk on a site, without a query. */
async function pathOf(chunk: string): Promise<string> {
  const { folder } = (await (await fetch('/dist/cdn/chunks.json')).json()) as { folder: string };
  return `cdn/${folder}/${chunk}.js`;
}
const built = async (chunk: string): Promise<{ status: number; body: string }> => ({
  status: 200,
  body: await (await fetch(`/dist/${await pathOf(chunk)}`)).text(),
});
/** A last request from the page has arrived: what the page has asked for before it is in the log. */
const settled = async (page: HostPage, of: HostSite): Promise<unknown> => page.window.fetch(`${of.far}/${last}`);

describe('the script tag, on a page', () => {
  it('loads the code and the words of the widgets that are there, and no others', async () => {
    const of = await site();
    const page = await of.open(at => head('<coalition-goals></coalition-goals>', at.module()));
    await ready(page);
    await settled(page, of);
    const forLater = ['late', 'later', 'shared', 'ar.status-note']; // when the page rests
    expect((await paths(of)).filter(path => !forLater.includes(path)).sort()).to.deep.equal(
      ['', 'ar.coalition-goals', 'base', 'coalition-goals', 'coalition-widgets', 'data.json'].sort(),
    );
  });

  it("asks for the data once when the first widget's own src names them", async () => {
    const of = await site();
    const body = `<coalition-goals src="${of.data}"></coalition-goals><coalition-values src="${of.data}"></coalition-values>`;
    const page = await of.open(at => head(body, at.module('cdn/coalition-widgets.js', '')));
    await ready(page);
    await ready(page, 'coalition-values');
    expect((await paths(of)).filter(path => path === 'data.json')).to.have.length(1);
  });

  for (const [how, answer] of Object.entries({
    'does not come': { status: 503 },
    'takes long': { delay: 20_000, status: 503 },
  }))
    it(`shows the data although the code for copies and for other languages ${how}`, async () => {
      const of = await site();
      await of.answer({ [await pathOf('later')]: answer, [await pathOf('late')]: answer });
      await caches.open(COPIES); // as after an earlier visit
      const page = await of.open(at => head('<coalition-goals></coalition-goals>', at.module()));
      await ready(page);
      await of.answer({ [await pathOf('late')]: { status: 503 } });
      const german = await of.open(at => head('<coalition-goals lang="de"></coalition-goals>', at.module()));
      await ready(german);
      await of.answer({ 'data.json': { status: 404 } });
      const failed = await of.open(at => head('<coalition-goals></coalition-goals>', at.module()));
      await failed.until(() => failed.widget('coalition-goals').state === 'failed', 'the failure');
    });

  it('finds a widget that is put in later, and one that was hidden', async () => {
    const of = await site();
    const page = await of.open(at => head('<div hidden><coalition-values></coalition-values></div>', at.module()));
    page.document.body.append(page.document.createElement('coalition-goals'));
    await ready(page);
    await ready(page, 'coalition-values');
  });

  it('finds widgets in an open shadow root when the page asks for it', async () => {
    const of = await site();
    const watching = `<script type="module">
      import { watch } from '${of.far}/cdn/coalition-widgets.js';
      const root = document.querySelector('main').attachShadow({ mode: 'open' });
      watch(root);
      root.innerHTML = '<coalition-goals></coalition-goals>';
    </script>`;
    const page = await of.open(at => head(`<main></main>${watching}`, at.module()));
    const found = (): { state?: string } | null =>
      page.document.querySelector('main')!.shadowRoot?.querySelector('coalition-goals') ?? null;
    await page.until(() => found()?.state === 'ready', 'the widget in the shadow root');
  });

  it('passes a shadow root from a further copy of the script to the first one', async () => {
    const of = await site();
    const watching = `<script type="module">
      import { watch } from '${of.far}/other/cdn/coalition-widgets.js';
      const root = document.querySelector('main').attachShadow({ mode: 'open' });
      root.innerHTML = '<coalition-goals></coalition-goals>';
      watch(root);
    </script>`;
    const page = await of.open(at => head(`<main></main>${watching}`, at.module()));
    const found = (): { state?: string } | null =>
      page.document.querySelector('main')!.shadowRoot?.querySelector('coalition-goals') ?? null;
    await page.until(() => found()?.state === 'ready', 'the widget in the shadow root');
    expect((await of.log()).filter(({ path }) => path.startsWith('other/cdn/chunks/'))).to.deep.equal([]);
  });

  for (const part of ['coalition-about', 'base', 'shared', 'ar.coalition-about'])
    it(`retries ${part}.js at another URL after a failure, and shows the widget`, async () => {
      const of = await site();
      const path = await pathOf(part);
      await of.answer({ [path]: { status: 503, body: '' } });
      const page = await of.open(at =>
        head('<coalition-about><a href="#">about us</a></coalition-about>', at.module()),
      );
      await page.until(() =>
        page.window.performance.getEntriesByType('resource').some(({ name }) => name.includes(path)),
      );
      const isShown = (): boolean => page.widget('coalition-about').state === 'ready';
      if (part.startsWith('ar.')) await page.until(isShown, 'the texts, without the words');
      else {
        await page.until(
          () => page.seen.console.some(line => line.includes('coalition-about')),
          'a line on the console',
        );
        expect(page.fallbackVisible('coalition-about')).to.equal(true);
      }
      await of.answer({ [path]: await built(part) });
      page.window.dispatchEvent(new Event('online'));
      await page.until(
        () => isShown() && page.widget('coalition-about').shadowRoot!.textContent.includes('من نحن'),
        'the widget in Arabic, once everything has been loaded',
      );
      expect(page.seen.errors).to.deep.equal([]);
      const urls = (await of.log()).filter(one => one.path === path).map(({ url }) => url);
      expect(urls.length).to.be.greaterThan(1);
      expect(new Set(urls), 'a browser that remembers the failure needs another address').to.have.length(urls.length);
    });

  it('keeps the address on a page whose import map pins it, so that no retry escapes the hash', async () => {
    const of = await site();
    const path = await pathOf('coalition-goals');
    await of.answer({ [path]: { status: 503, body: '' } });
    const map = (at: Addresses): string =>
      `<script type="importmap">${JSON.stringify({ integrity: { [`${at.far}/${path}`]: 'sha384-AAAA' } })}</script>`;
    const page = await of.open(at => head('<coalition-goals></coalition-goals>', map(at) + at.module()));
    await page.until(() => page.seen.console.some(line => line.includes('coalition-goals')), 'a line on the console');
    page.window.dispatchEvent(new Event('online'));
    await settled(page, of);
    expect((await of.log()).filter(({ url }) => url.includes('retry'))).to.deep.equal([]);
  });

  it('doubles the pause before each retry, within a quarter', async () => {
    const of = await site();
    await of.answer({ [await pathOf('coalition-goals')]: { status: 503, body: '' } });
    // the long waits are noted and cut short
    const clock = `<script>
      window.waits = [];
      const real = window.setTimeout;
      window.setTimeout = (callback, wait = 0) => real(callback, wait < 1000 ? wait : (waits.push(wait), 50));
    </script>`;
    const page = await of.open(at => head(`${clock}<coalition-goals></coalition-goals>`, at.module()));
    const waits = (): number[] => (page.window as unknown as { waits: number[] }).waits;
    await page.until(() => waits().length >= 4, 'four tries');
    for (const [index, wait] of waits().slice(0, 4).entries())
      expect(wait / (2000 * 2 ** index)).to.be.within(0.75, 1.25);
    expect(page.seen.console.filter(line => line.includes('coalition-goals'))).to.have.length(1);
  });

  const events: [what: string, event: string, target: (page: HostPage) => EventTarget][] = [
    ['reader returns to the page', 'visibilitychange', page => page.document],
    ['network is back', 'online', page => page.window],
  ];
  for (const [what, event, target] of events)
    it(`retries at once when the ${what}`, async () => {
      const of = await site();
      const path = await pathOf('coalition-goals');
      await of.answer({ [path]: { status: 503, body: '' } });
      // the pause never ends by itself
      const clock = `<script>
        const real = window.setTimeout;
        window.setTimeout = (callback, wait = 0) => (wait < 1000 ? real(callback, wait) : 0);
      </script>`;
      const page = await of.open(at => head(`${clock}<coalition-goals></coalition-goals>`, at.module()));
      await page.until(() => page.seen.console.some(line => line.includes('coalition-goals')), 'a line on the console');
      await of.answer({ [path]: await built('coalition-goals') });
      target(page).dispatchEvent(new Event(event));
      await ready(page);
    });
});
