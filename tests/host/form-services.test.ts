import { expect } from 'chai';
import { coalition } from '../fixtures/coalition.js';
import { volunteer } from '../fixtures/volunteer-form.js';
import { allReady, pageOf } from '../support/host-coalition.js';
import { hostSite } from '../support/host-page.js';
import { fill, send } from '../support/volunteer.js';

/** The page with a form that is sent in this way, after it has been sent; and whether it loaded what only services need. */
async function sendFrom(submit: object, script: 'module' | 'classic' = 'module') {
  const site = await hostSite({
    'data.json': { body: JSON.stringify({ ...coalition, volunteer: { ...volunteer, submit } }) },
    taken: { body: '{"success":true}', headers: { 'content-type': 'application/json' } },
  });
  const page = await site.open(at => pageOf(at[script]()));
  await page.until(() => allReady(page));
  const root = page.widget('volunteer-form').shadowRoot!;
  fill(root);
  send(root);
  await page.until(() => page.shown('volunteer-form').includes('part="receipt"'), 'the receipt');
  return { loads: (await site.log()).some(({ path }) => path.endsWith('/services.js')) };
}

describe('a form that is sent to a service', () => {
  it('loads what services need, which other forms do not', async () => {
    expect(await sendFrom({ to: 'json', url: 'submissions' })).to.deep.equal({ loads: false });
    expect(await sendFrom({ to: 'basin', url: 'taken' })).to.deep.equal({ loads: true });
  });

  it('is sent from the classic script, too', async () => {
    expect(await sendFrom({ to: 'basin', url: 'taken' }, 'classic')).to.deep.equal({ loads: false });
  });
});
