import { expect } from 'chai';
import type { Submission } from '../../src/data/submit/submission.js';
import { once } from '../support/mount.js';
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
