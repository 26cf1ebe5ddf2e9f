import { expect } from 'chai';
import type { VolunteerSentEvent } from '../../src/base/form/events.js';
import { serve } from '../support/files.js';
import { once, until } from '../support/mount.js';
import { knownKey } from '../support/sealed.js';
import { fill, send, show, status, store, type Shown } from '../support/volunteer.js';

const json = (body: object) => serve(() => Response.json(body));
const accessKey = '0b9f0b0e-6d5c-4c7e-9a51-2f6f6f0f5c11';

/** Shows a form for another kind of receiver, and sends it. */
async function sendTo(submit: object, lang: string, more: object = {}): Promise<Shown & { event: VolunteerSentEvent }> {
  const shown = await show(store, lang, { submit, ...more });
  fill(shown.root);
  const event = once<VolunteerSentEvent>(shown.element, 'volunteer-sent');
  send(shown.root);
  const sent = await event;
  await until(() => shown.root.activeElement?.id === 'receipt');
  return { ...shown, event: sent };
}

describe('<volunteer-form> with a service as its receiver', () => {
  after(() => document.body.replaceChildren()); // a form with unsent answers keeps the page from being left

  it('says that the form has arrived, and shows the id that the organisation has too, if the service confirms', async () => {
    const { root, event } = await sendTo({ to: 'basin', url: json({ success: true }) }, 'en');
    expect(root.querySelector('[part=title]')!.textContent).to.equal('Thank you. The form has arrived.');
    expect(root.querySelector('[part=number]')!.textContent.trim()).to.equal(event.id);
  });

  const sentences = {
    en: /Its arrival is not confirmed/,
    ar: /لم يتأكد وصولها/,
    ckb: /پشتڕاست نەکراوەتەوە/,
    ku: /nehatiye piştrastkirin/,
    syr: /ܠܐ ܐܫܬܪܪ/,
    tr: /doğrulanmadı/,
  };
  for (const [lang, sentence] of Object.entries(sentences))
    it(`does not say that the form has arrived if nothing confirms it (${lang})`, async () => {
      const { root } = await sendTo({ to: 'web3forms', accessKey, url: json({ success: true }) }, lang);
      expect(root.querySelector('[part=title]')!.textContent).to.match(sentence);
      expect(root.querySelector('[part=receipt]')!.ariaLabel).to.match(sentence);
    });

  it('sends a service the sealed answers, if there are recipients', async () => {
    let body: FormData | undefined;
    const url = serve(async (request: Request) => {
      body = await request.formData();
      return Response.json({ status: 'mail_sent' });
    });
    await sendTo({ to: 'contact-form-7', url }, 'en', { recipients: [knownKey] });
    expect(body!.get('sealed')).to.match(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
    body!.delete('suspect'); // no person fills in a form as fast as a test
    expect([...body!.keys()].sort().join()).to.equal('_wpcf7_unit_tag,consent,form,lang,sealed,submission');
  });

  it('keeps the answers, and offers another try, if the service cannot be reached', async () => {
    const { element, root } = await show(store, 'en', {
      submit: { to: 'formspree', url: serve(() => Promise.reject(new TypeError('offline'))) },
    });
    fill(root);
    send(root);
    await once(element, 'volunteer-error');
    await element.updateComplete;
    expect(status(root)).to.include('could not be sent just now');
  });
});
