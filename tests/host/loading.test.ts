import { expect } from 'chai';
import { COPIES } from '../../src/data/copies.js';
import { head, last, pathOf, ready, settled, site } from '../support/chunks-page.js';
import type { HostSite } from '../support/host-page.js';

const paths = async (of: HostSite): Promise<string[]> =>
  (await of.log())
    .filter(({ path }) => path !== last)
    .map(({ path }) => path.replace(/^cdn\/(?:chunks\/\w+\/)?|\.js$/g, ''));

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
});
