import { expect } from 'chai';
import { allReady, coalitionSite, pageOf, sendForm } from '../support/host-coalition.js';

describe('a page whose listeners must be functions', () => {
  it('lets visitors follow an error to its field, and fill in another form', async () => {
    const before = ({ near }: { near: string }): string =>
      `<script src="${near}/hostile/listeners-functions-only.js"></script>`;
    const page = await (await coalitionSite()).open(at => pageOf(before(at) + at.module()));
    await page.until(() => allReady(page));

    const form = page.widget('volunteer-form').shadowRoot!;
    form.querySelector<HTMLButtonElement>('[type=submit]')!.click();
    await page.until(() => form.querySelector('#summary a') !== null);
    form.querySelector<HTMLAnchorElement>('#summary a')!.click();
    await page.until(() => form.activeElement?.getAttribute('data-name') === 'name');

    await sendForm(page);
    form.querySelector<HTMLButtonElement>('[part=receipt] button')!.click();
    await page.until(() => form.querySelector('form') !== null);
    expect(page.seen.errors).to.deep.equal([]);
  });
});
