import { expect } from 'chai';
import { allReady, cleanPayload, coalitionSite, pageOf, payloads } from '../support/host-coalition.js';
import { fill, put, send } from '../support/volunteer.js';

const prototype = ({ near }: { near: string }): string => `<script src="${near}/hostile/prototype-1.7.js"></script>`;

describe('what a visitor has typed into <volunteer-form>', () => {
  it('goes into no address when a script or a password manager submits the form by itself', async () => {
    const site = await coalitionSite();
    const page = await site.open(({ module }) => pageOf(module()));
    await page.until(() => allReady(page));
    const root = page.widget('volunteer-form').shadowRoot!;
    fill(root);
    try {
      root.querySelector('form')!.submit();
    } catch {
      // Firefox refuses aloud what the others leave undone
    }
    // another form, submitted after it, arrives at the site: this one would have been there before
    const frame = Object.assign(page.document.createElement('iframe'), { name: 'later' });
    const form = Object.assign(page.document.createElement('form'), {
      target: 'later',
      action: `${site.near}/later.html`,
    });
    page.document.body.append(frame, form);
    form.submit();
    const log = await site.untilAsked(requests => requests.some(({ path }) => path === 'later.html'), 'the other form');
    expect(page.window.location.search).to.equal('');
    expect(log.filter(({ url }) => url.includes('nesrin'))).to.deep.equal([]);
  });

  it('is sent as it was changed after a failure, on a page whose arrays have a toJSON', async () => {
    const site = await coalitionSite();
    await site.answer({ submissions: { status: 503, body: '' } });
    const page = await site.open(at => pageOf(prototype(at) + at.module()));
    await page.until(() => allReady(page));
    const root = page.widget('volunteer-form').shadowRoot!;
    fill(root);
    put(root, 'about', 'أولاً');
    send(root);
    await page.until(() => page.shown('volunteer-form').includes('this page keeps trying by itself'));
    put(root, 'about', 'مرحبا');
    send(root);
    await site.untilAsked(log => log.filter(({ method }) => method === 'POST').length === 2, 'the second submission');
    const [first, second] = await payloads(site);
    expect(first).to.include('"about":"أولاً"');
    expect(second).to.equal(cleanPayload('en', { supersedes: '…' }));
  });
});
