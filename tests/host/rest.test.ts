import { expect } from 'chai';
import { coalition } from '../fixtures/coalition.js';
import { collector, hostSite, tags, type HostPage, type HostSite } from '../support/host-page.js';

const site = (): Promise<HostSite> =>
  hostSite({
    'data.json': { body: JSON.stringify(coalition) },
    'slow.png': { status: 404, delay: 1500 },
  });
const far = '<p style="height:5000px"></p><member-counter>numbers</member-counter>';
const open = (of: HostSite, body: string, head = ''): Promise<HostPage> =>
  of.open(at => `<!doctype html><html lang="ar"><head>${collector()}${at.module()}${head}</head><body>${body}</body>`);
const isReady = (page: HostPage, tag: string): boolean =>
  (page.document.querySelector(tag) as { state?: string } | null)?.state === 'ready';
const ready = (page: HostPage, tag: string): Promise<void> =>
  page.until(() => isReady(page, tag), `${tag} to be ready`);
/** When the widget's code was asked for, and when the page had loaded, in milliseconds. */
function times({ window: { performance } }: HostPage): { readonly asked: number; readonly loaded: number } {
  const asked = performance.getEntriesByType('resource').find(({ name }) => name.includes('/member-counter.'));
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return { asked: asked!.startTime, loaded: page!.loadEventStart };
}

describe('a widget far below', () => {
  it('loads once the page has loaded and rests, though nobody scrolls', async () => {
    const page = await open(await site(), `<coalition-goals></coalition-goals>${far}<img src="slow.png" alt="">`);
    await ready(page, 'member-counter');
    const { asked, loaded } = times(page);
    expect(loaded).to.be.above(1000);
    expect(asked).to.be.at.least(loaded);
  });

  for (const [when, action] of Object.entries({
    scrolls: `scrollTo(0, 6000)`,
    'scrolls in a part of the page': `document.querySelector('div').scrollTo(0, 100)`,
    prints: `dispatchEvent(new Event('beforeprint'))`,
  }))
    it(`loads before that when the reader ${when}`, async () => {
      const act = `<script type="module">setTimeout(() => ${action}, 300)</script>`;
      const scroller = '<div style="height:50px;overflow:auto"><p style="height:500px"></p></div>';
      const page = await open(await site(), `${scroller}${far}<img src="slow.png" alt="">`, act);
      await ready(page, 'member-counter');
      const { asked, loaded } = times(page);
      expect(asked).to.be.below(loaded);
    });

  it('loads when a script comes after the page has loaded', async () => {
    const of = await site();
    const page = await of.open(() => `<!doctype html><html lang="ar"><head>${collector()}</head><body>${far}</body>`);
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: `${of.far}/cdn/coalition-widgets.js`, crossOrigin: '' });
    script.dataset['coalition'] = of.data;
    page.document.head.append(script);
    await ready(page, 'member-counter');
  });

  it('does not move the place that a link leads to, with smooth scrolling', async () => {
    const body = `<a href="#end">end</a><p style="height:2400px"></p>${tags}<h2 id="end">End</h2><p style="height:900px"></p>`;
    const page = await open(await site(), body, '<style>html{scroll-behavior:smooth}</style>');
    for (const tag of ['volunteer-form', 'coalition-members', 'coalition-contact', 'coalition-banner'])
      await ready(page, tag);
    // WebKit gives a picture that is still to come the room of its text alone, whatever its width and height say
    const picture = page.widget('coalition-banner').shadowRoot!.querySelector('img')!;
    picture.loading = 'eager';
    await page.until(() => picture.complete, 'the picture');
    page.document.querySelector('a')!.click();
    const end = page.document.querySelector('#end')!;
    let [top, since] = [NaN, performance.now()];
    await page.until(() => {
      const now = end.getBoundingClientRect().top;
      if (now !== top) [top, since] = [now, performance.now()];
      return page.window.scrollY > 0 && performance.now() - since > 400;
    }, 'the end of scrolling');
    expect(Math.abs(top)).to.be.below(2);
  });
});
