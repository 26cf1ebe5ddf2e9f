import { expect } from 'chai';
import type { Submission } from '../../src/data/submit/submission.js';
import type { VolunteerForm } from '../../src/elements/volunteer-form.js';
import { volunteer, volunteerFile } from '../fixtures/volunteer-form.js';
import { serve } from '../support/files.js';
import { html, mount, once, until } from '../support/mount.js';
import { control, faults, fill, put, send, show, store, summary, type Shown } from '../support/volunteer.js';

const message = (root: ShadowRoot): string =>
  root.querySelector('[id="error.email"]')!.textContent.replace(/\s+/g, ' ').trim();
const offer = (root: ShadowRoot): HTMLButtonElement | null => root.querySelector('[id="f.email"] button');

async function open(): Promise<Shown & { sent: Submission[] }> {
  const sent: Submission[] = [];
  const shown = await show(async request => {
    sent.push((await request.clone().json()) as Submission);
    return store(request);
  });
  fill(shown.root);
  return { ...shown, sent };
}

describe('an email address in a <volunteer-form> that may be misspelt', () => {
  it('is asked about, with the address that was probably meant', async () => {
    const { element, root, sent } = await open();
    put(root, 'email', 'nesrin@gmial.com');
    send(root);
    await element.updateComplete;
    expect(faults(root)).to.deep.equal(['email']);
    expect(message(root)).to.contain('Perhaps it should be: nesrin@gmail.com');
    expect(summary(root)!.textContent).to.contain('nesrin@gmail.com');
    expect(sent.length).to.equal(0);
  });

  it('is sent as it is when the visitor sends the form again', async () => {
    const { element, root, sent } = await open();
    put(root, 'email', 'nesrin@gmial.com');
    send(root);
    await element.updateComplete;
    send(root);
    await once(element, 'volunteer-sent');
    expect(sent[0]!.fields['email']).to.equal('nesrin@gmial.com');
  });

  it('is replaced by a button, which leaves the focus at the field', async () => {
    const { element, root, sent } = await open();
    put(root, 'email', 'nesrin@gmial.com');
    send(root);
    await element.updateComplete;
    offer(root)!.focus();
    offer(root)!.click();
    await element.updateComplete;
    expect(control(root, 'email').value).to.equal('nesrin@gmail.com');
    expect(faults(root)).to.deep.equal([]);
    expect(offer(root)).to.equal(null);
    await element.updateComplete;
    expect(root.activeElement).to.equal(control(root, 'email'));
    send(root);
    await once(element, 'volunteer-sent');
    expect(sent[0]!.fields['email']).to.equal('nesrin@gmail.com');
  });

  it('is replaced by a button if it is no address and the address that was meant is known', async () => {
    const { element, root } = await open();
    put(root, 'email', 'nesrin@example,org');
    send(root);
    await element.updateComplete;
    offer(root)!.click();
    await element.updateComplete;
    expect(control(root, 'email').value).to.equal('nesrin@example.org');
    put(root, 'email', 'nesrin');
    send(root);
    await element.updateComplete;
    expect([faults(root), offer(root)]).to.deep.equal([['email'], null]);
  });
});

describe('a phone number in a <volunteer-form> without the code of a country', () => {
  async function openIn(region: string | undefined, typed: string): Promise<Shown & { sent: Submission[] }> {
    const sent: Submission[] = [];
    const url = serve(async (request: Request) => {
      sent.push((await request.clone().json()) as Submission);
      return store(request);
    });
    const src = serve({ ...volunteerFile, region, volunteer: { ...volunteer, submit: { to: 'json', url } } });
    const element = mount<VolunteerForm>(html`<volunteer-form src=${src} lang="en"></volunteer-form>`);
    await until(() => element.state === 'ready');
    await import('../../src/data/form/dialling.js');
    await new Promise(resolve => setTimeout(resolve)); // the form has it, too
    const root = element.shadowRoot!;
    fill(root);
    put(root, 'phone', typed);
    return { element, root, url, sent };
  }

  it('is asked about once, with the code of the region of the file, which a button takes', async () => {
    const { element, root, sent } = await openIn('SY', '٠٩٤٤ ١٢٣ ٤٥٦');
    send(root);
    await element.updateComplete;
    expect(faults(root)).to.deep.equal(['phone']);
    expect(root.querySelector('[id="error.phone"]')!.textContent).to.contain('+963944123456');
    const button = root.querySelector<HTMLButtonElement>('[id="f.phone"] button')!;
    expect(button.textContent.trim()).to.equal('Use the suggested number');
    button.click();
    await element.updateComplete;
    expect(control(root, 'phone').value).to.equal('+963944123456');
    send(root);
    await once(element, 'volunteer-sent');
    expect(sent[0]!.fields['phone']).to.equal('+963944123456');
  });

  it('is sent as it is when the visitor sends the form again', async () => {
    const { element, root, sent } = await openIn('SY', '0944 123 456');
    send(root);
    await element.updateComplete;
    expect(sent.length).to.equal(0);
    send(root);
    await once(element, 'volunteer-sent');
    expect(sent[0]!.fields['phone']).to.equal('0944123456');
  });

  it('is asked about after the form was emptied, too, because its page was left', async () => {
    const { element, root } = await openIn('SY', '0944 123 456');
    dispatchEvent(new Event('pagehide'));
    await element.updateComplete;
    fill(root);
    put(root, 'phone', '0944 123 456');
    send(root);
    await element.updateComplete;
    expect(faults(root)).to.deep.equal(['phone']);
  });

  it('is sent at once where the file has no region, and with a code', async () => {
    for (const [region, typed, number] of [
      [undefined, '0944 123 456', '0944123456'],
      ['SY', '+90 532 123 45 67', '+905321234567'],
    ] as const) {
      const { element, root, sent } = await openIn(region, typed);
      send(root);
      await once(element, 'volunteer-sent');
      expect(sent[0]!.fields['phone']).to.equal(number);
    }
  });
});
