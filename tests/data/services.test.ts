import { expect } from 'chai';
import type { SubmitTarget, Volunteer } from '../../src/data/schema/volunteer.js';
import type { Outcome } from '../../src/data/submit/outcome.js';
import { makeSubmission, type Submission } from '../../src/data/submit/submission.js';
import { initOf, serve } from '../support/files.js';
import { adapterFor } from '../support/service-adapter.js';
import type { Logged } from '../support/services.mjs';

type Kind = Exclude<SubmitTarget['to'], 'json'>;

const paths: Readonly<Record<Exclude<Kind, 'netlify'>, string>> = {
  'json-text': '/apps-script/exec',
  'contact-form-7': '/contact-form-7/wp-json/contact-form-7/v1/contact-forms/12/feedback',
  formspree: '/formspree/f/abcdefgh',
  basin: '/basin/f/0123456789ab',
  web3forms: '/web3forms/submit',
  'action-network': '/action-network/api/v2/forms/1/submissions',
};
const kinds = Object.keys(paths) as (keyof typeof paths)[];
const everyKind: readonly Kind[] = [...kinds, 'netlify'];
const form: Volunteer = {
  form: 'volunteer',
  fields: [{ name: 'email', type: 'email', label: { en: 'Email' } }],
  submit: { to: 'json', url: '/', accessKey: '0b9f0b0e-6d5c-4c7e-9a51-2f6f6f0f5c11' },
};
const own = '/__services';
const submissionOf = (answers: Readonly<Record<string, string>> = {}): Submission =>
  makeSubmission({ form: 'volunteer', lang: 'ar', fields: { email: 'nesrin@example.org', ...answers } });
/** Answers with which a body has more than 64 KiB, in its characters or in the ends of its lines. */
const large = { letters: 'ن'.repeat(35_000), lines: '\n'.repeat(33_000) };
const other = await (await fetch(`${own}/origin`)).text();

let runs = 0;
/** Sends a submission from this page, and tells how it ended and what the service got. */
async function send(to: Kind, address: string, about = ''): Promise<{ outcome: Outcome; log: readonly Logged[] }> {
  const run = `${navigator.userAgent} ${Math.random()} ${(runs += 1)}`;
  const url = new URL(address, location.href);
  url.searchParams.set('run', run);
  const outcome = await adapterFor(to, form)(url.href, submissionOf({ about }));
  const log = (await (await fetch(`${own}/log?run=${encodeURIComponent(run)}`)).json()) as Logged[];
  return { outcome, log };
}

describe('the services that the form can be sent to, from a page of another site', () => {
  for (const to of kinds)
    it(`${to}: takes a submission, and the page can read that it did`, async () => {
      const { outcome, log } = await send(to, other + paths[to]);
      expect(outcome.kind).to.equal('sent');
      expect(log.filter(({ taken }) => taken).length).to.equal(1);
    });

  for (const to of kinds)
    it(`${to}: neither cookies nor the page's address go along`, async () => {
      document.cookie = 'visitor=1';
      const { log } = await send(to, other + paths[to]);
      for (const { headers } of log) expect([headers.cookie, headers.referer]).to.deep.equal([undefined, undefined]);
    });

  for (const to of kinds.filter(one => one !== 'action-network'))
    it(`${to}: needs no preflight, which some of these services and some networks refuse`, async () => {
      expect((await send(to, other + paths[to])).log.map(({ method }) => method)).to.not.include('OPTIONS');
    });

  for (const to of kinds)
    it(`${to}: takes answers that are longer than what may arrive after the page is closed`, async () => {
      for (const [what, about] of Object.entries(large))
        expect((await send(to, other + paths[to], about)).outcome.kind, what).to.equal('sent');
    });

  it('says that the network failed if the page may not read the answer', async () => {
    expect((await send('web3forms', `${other}/web3forms/submit?say=no%20CORS`)).outcome.kind).to.equal('network');
    expect((await send('netlify', `${other}/netlify/`)).outcome.kind).to.equal('network');
  });

  it('follows no redirect but that of json-text, so that the answers go where the data file says', async () => {
    for (const to of kinds.filter(one => one !== 'json-text'))
      expect((await send(to, `${other}/apps-script/exec`)).outcome.kind, to).to.equal('network');
  });
});

describe('what is sent to a service', () => {
  for (const to of everyKind)
    it(`${to}: arrives although the page is closed, unless browsers would then not send it at all`, async () => {
      const kept = async (about: string): Promise<boolean> => {
        const url = serve({});
        await adapterFor(to, form)(url, submissionOf({ about }));
        return initOf(url)!.keepalive!;
      };
      expect(await kept('Nesrîn')).to.equal(true);
      for (const about of Object.values(large)) expect(await kept(about)).to.equal(false);
    });
});

describe('netlify, from a page of the same site', () => {
  it('takes a submission, and the page can read that Netlify has answered', async () => {
    const { outcome, log } = await send('netlify', `${own}/netlify/`);
    expect(outcome).to.include({ kind: 'sent', assurance: 'handed-over' });
    expect(log.map(({ taken }) => taken)).to.deep.equal([true]);
  });
});
