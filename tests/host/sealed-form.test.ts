import { expect } from 'chai';
import { coalition } from '../fixtures/coalition.js';
import { sentFields, volunteer } from '../fixtures/volunteer-form.js';
import { allReady, pageOf } from '../support/host-coalition.js';
import { hostSite, type HostPage, type HostSite } from '../support/host-page.js';
import { knownKey, makeKey, publicPart } from '../support/sealed.js';
import { fill, send } from '../support/volunteer.js';

const recipients = [publicPart(await makeKey('2026-11'))];

const sealedSite = (form: object = { recipients }): Promise<HostSite> =>
  hostSite({
    'data.json': {
      body: JSON.stringify({
        ...coalition,
        volunteer: { ...volunteer, submit: { to: 'json', url: 'submissions' }, ...form },
      }),
    },
  });

/** Opens a page, fills in its form, sends it, and waits for the receipt. */
async function sendFrom(site: HostSite, script: 'module' | 'classic'): Promise<HostPage> {
  const page = await site.open(at => pageOf(at[script]()));
  await page.until(() => allReady(page));
  const root = page.widget('volunteer-form').shadowRoot!;
  fill(root);
  send(root);
  await page.until(() => page.shown('volunteer-form').includes('7ZK3-0QMD'), 'the receipt');
  return page;
}

/** The ways in which a typed text could stand in a request. */
const forms = (text: string): string[] => {
  const binary = String.fromCharCode(...new TextEncoder().encode(text));
  const base64 = [0, 1, 2].map(shift => btoa(' '.repeat(shift) + binary).slice(shift ? 4 : 0, -4));
  return [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), ...base64.filter(one => one.length > 5)];
};
const typed = Object.values(sentFields).filter(value => typeof value === 'string' && value.length > 3) as string[];

describe('a form with recipients on a page', () => {
  for (const script of ['module', 'classic'] as const)
    it(`lets nothing out that was typed, in no request (${script})`, async () => {
      const site = await sealedSite();
      await sendFrom(site, script);
      const log = JSON.stringify(await site.log());
      expect(log).to.include('"sealed');
      expect(typed.length).to.be.above(2);
      for (const text of typed)
        for (const form of forms(text)) expect(log.includes(form), `${text} as ${form}`).to.equal(false);
    });

  it('would be caught by this test without recipients', async () => {
    const site = await sealedSite({});
    await sendFrom(site, 'module');
    const log = JSON.stringify((await site.log()).map(({ body }) => body));
    for (const text of typed)
      expect(
        forms(text).some(form => log.includes(form)),
        text,
      ).to.equal(true);
  });

  it('loads what seals, and a form without recipients does not', async () => {
    const isSeal = ({ path }: { path: string }): boolean => path.endsWith('/seal.js');
    const [sealed, clear] = [await sealedSite(), await sealedSite({})];
    await sendFrom(sealed, 'module');
    await sendFrom(clear, 'module');
    expect([(await sealed.log()).some(isSeal), (await clear.log()).some(isSeal)]).to.deep.equal([true, false]);
  });

  it('shows the fallback and a sentence if the page pins another key', async () => {
    const site = await sealedSite({ recipients: [knownKey] });
    const page = await site.open(
      ({ module }) => `<!doctype html><html lang="ar"><head>${module()}</head><body>
        <volunteer-form recipient="sha-256:${'A'.repeat(43)}"><a href="#elsewhere">elsewhere</a></volunteer-form></body></html>`,
    );
    await page.until(() => page.shown('volunteer-form').includes('لا تستطيع هذه الصفحة حماية الإجابات'));
    expect(page.fallbackVisible('volunteer-form')).to.equal(true);
    expect(page.widget('volunteer-form').shadowRoot!.querySelector('form')).to.equal(null);
  });
});
