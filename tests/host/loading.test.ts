import { expect } from 'chai';
import { coalition } from '../fixtures/coalition.js';
import { collector, hostSite, type HostPage, type HostSite } from '../support/host-page.js';

const site = (): Promise<HostSite> => hostSite({ 'data.json': { body: JSON.stringify(coalition) } });
const head = (body: string, script: string): string =>
  `<!doctype html><html lang="ar"><head>${collector()}${script}</head><body>${body}</body>`;
const paths = async (of: HostSite): Promise<string[]> =>
  (await of.log())
    .filter(({ path }) => path !== last)
    .map(({ path }) => path.replace(/^cdn\/(?:chunks\/)?|-[\w-]{6}\.js$/g, ''));
/** The address of a last request; the site has nothing there. */
const last = 'last';
const ready = (page: HostPage, selector = 'coalition-goals'): Promise<void> =>
  page.until(
    () => (page.document.querySelector(selector) as { state?: string } | null)?.state === 'ready',
    `${selector} to be ready`,
  );
/** A last request from the page has arrived: what the page has asked for before it is in the log. */
const settled = async (page: HostPage, of: HostSite): Promise<unknown> => page.window.fetch(`${of.far}/${last}`);

describe('the script tag, on a page', () => {
  it('loads the code and the words of the widgets that are there, and no others', async () => {
    const of = await site();
    const page = await of.open(at => head('<coalition-goals></coalition-goals>', at.module()));
    await ready(page);
    await settled(page, of);
    expect((await paths(of)).sort()).to.deep.equal(
      ['', 'ar.base', 'base', 'coalition-goals', 'coalition-widgets.js', 'data.json'].sort(),
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

  it('leaves what is far below alone until it comes near', async () => {
    const of = await site();
    const body =
      '<coalition-goals></coalition-goals><p style="height:5000px"></p><member-counter>numbers</member-counter>';
    const page = await of.open(at => head(body, at.module()));
    await ready(page);
    await settled(page, of);
    expect(await paths(of)).not.to.include('member-counter');
    page.window.scrollTo(0, 6000);
    await ready(page, 'member-counter');
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

  it('hands the shadow root to the script that serves when it is asked by one that stays idle', async () => {
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

  it('shows the fallback, tells the developer, and tries again when the code of a widget cannot be had', async function () {
    this.timeout(30_000);
    const of = await site();
    const page = await of.open(at => head('<coalition-goals><a href="#">goals</a></coalition-goals>', at.module()));
    await ready(page);
    const name = (await of.log()).map(({ path }) => path).find(path => path.includes('coalition-goals-'))!;
    const broken = await site();
    await broken.answer({ [name]: { status: 503, body: '' } });
    const again = await broken.open(at =>
      head('<coalition-goals><a href="#">goals</a></coalition-goals>', at.module()),
    );
    await again.until(() => again.seen.console.some(line => line.includes('coalition-goals')), 'a line on the console');
    expect(again.fallbackVisible('coalition-goals')).to.equal(true);
    expect(again.seen.errors).to.deep.equal([]);
    if (navigator.userAgent.includes('Firefox/')) return; // it keeps the failure of a module until the page is loaded anew
    const body = await (await fetch(`${of.near}/${name}`)).text();
    await broken.answer({ [name]: { status: 200, body } });
    await again.until(
      () => again.widget('coalition-goals').state === 'ready',
      'the goals, once they can be had',
      12_000,
    );
  });

  it('waits twice as long before each further try', async function () {
    this.timeout(20_000);
    const of = await site();
    await ready(await of.open(at => head('<coalition-goals></coalition-goals>', at.module())));
    const name = (await of.log()).map(({ path }) => path).find(path => path.includes('coalition-goals-'))!;
    const broken = await site();
    await broken.answer({ [name]: { status: 503, body: '' } });
    // the long waits are noted and cut short
    const clock = `<script>
      window.waits = [];
      const real = window.setTimeout;
      window.setTimeout = (callback, wait) => real(callback, wait < 5000 ? wait : (waits.push(wait), 50));
    </script>`;
    const page = await broken.open(at => head(`${clock}<coalition-goals></coalition-goals>`, at.module()));
    const waits = (): number[] => (page.window as unknown as { waits: number[] }).waits;
    await page.until(() => waits().length >= 3, 'three tries');
    expect(waits().slice(0, 3)).to.deep.equal([5000, 10_000, 20_000]);
  });
});
