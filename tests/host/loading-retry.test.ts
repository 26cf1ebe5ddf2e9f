import { expect } from 'chai';
import { head, pathOf, ready, settled, site } from '../support/chunks-page.js';
import type { Addresses, HostPage } from '../support/host-page.js';

const built = async (chunk: string): Promise<{ status: number; body: string }> => ({
  status: 200,
  body: await (await fetch(`/dist/${await pathOf(chunk)}`)).text(),
});

describe('the script tag, when a part does not load', () => {
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

  it('asks again for one part alone, so that a host that is down gets no more requests with each failure', async () => {
    const of = await site();
    const failing = await Promise.all(['coalition-goals', 'coalition-values'].map(pathOf));
    await of.answer(Object.fromEntries(failing.map(path => [path, { status: 503, body: '' }])));
    // the test ends the pauses
    const clock = `<script>
      window.pauses = [];
      const real = window.setTimeout;
      window.setTimeout = (callback, wait = 0) => (wait < 1000 ? real(callback, wait) : pauses.push(callback));
    </script>`;
    const widgets = '<coalition-goals></coalition-goals><coalition-values></coalition-values>';
    const page = await of.open(at => head(clock + widgets, at.module()));
    const { pauses } = page.window as unknown as { pauses: (() => void)[] };
    await page.until(() => pauses.length === 2, 'two failures');
    pauses[0]!();
    await page.until(() => pauses.length > 2, 'another failure');
    await settled(page, of);
    expect((await of.log()).filter(({ path }) => failing.includes(path))).to.have.length(3);
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
