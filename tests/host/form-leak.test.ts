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
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(page.window.location.search).to.equal('');
    expect((await site.log()).filter(({ url }) => url.includes('nesrin'))).to.deep.equal([]);
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
    await page.until(() => page.shown('volunteer-form').includes('could not be sent just now'));
    put(root, 'about', 'مرحبا');
    send(root);
    while ((await payloads(site)).length < 2) await new Promise(resolve => setTimeout(resolve, 20));
    const [first, second] = await payloads(site);
    expect(first).to.include('"about":"أولاً"');
    expect(second).to.equal(cleanPayload());
  });
});
