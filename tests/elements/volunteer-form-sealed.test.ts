import { expect } from 'chai';
import type { VolunteerSubmitEvent } from '../../src/base/form/events.js';
import type { SealedSubmission } from '../../src/data/submit/submission.js';
import { openSealed } from '../../src/data/open/jwe.js';
import { sentFields, volunteer, volunteerFile } from '../fixtures/volunteer-form.js';
import { serveAt } from '../support/files.js';
import { once, until } from '../support/mount.js';
import { knownKey, makeKey, findsOffCurve, offCurve, publicPart, thumbprint } from '../support/sealed.js';
import { control, fill, put, send, show, status, store } from '../support/volunteer.js';

const key = await makeKey('2026-11');
const recipients = [publicPart(key)];
const pin = await thumbprint(key);

/** A receiver that remembers what it gets. */
function receiver(answer: (request: Request) => Response | Promise<Response> = store) {
  const bodies: SealedSubmission[] = [];
  const receive = async (request: Request): Promise<Response> => {
    bodies.push((await request.clone().json()) as SealedSubmission);
    return answer(request);
  };
  return { bodies, receive };
}

describe('<volunteer-form> with recipients', () => {
  it('sends the answers sealed, and shows the receipt as ever', async () => {
    const { bodies, receive } = receiver();
    const { element, root } = await show(receive, 'ar', { recipients }, pin);
    fill(root);
    send(root);
    await once(element, 'volunteer-sent');
    await until(() => root.activeElement?.id === 'receipt');
    expect(root.querySelector('[part=number] bdi')!.textContent).to.equal('7ZK3-0QMD');
    const { sealed, ...envelope } = bodies[0]!;
    const { suspect: _, ...rest } = envelope; // no person fills in a form as fast as a test
    expect(Object.keys(rest)).to.have.members(['contract', 'id', 'form', 'lang', 'consent']);
    expect(JSON.parse(await openSealed(sealed, [key]))).to.deep.equal({
      ...envelope,
      fields: sentFields,
    });
  });

  it('sends the same bytes again after a failure, and other ones after a change', async () => {
    const { bodies, receive } = receiver(() => new Response('', { status: 503 }));
    const { element, root } = await show(receive, 'en', { recipients });
    fill(root);
    for (const name of ['Nesrîn', 'Nesrîn', 'Ali']) {
      put(root, 'name', name);
      send(root);
      await once(element, 'volunteer-error');
      await element.updateComplete;
    }
    expect(bodies[0]).to.deep.equal(bodies[1]);
    expect(bodies[2]!.id).to.not.equal(bodies[0]!.id);
    await until(() => status(root).includes('kept on this device, encrypted'));
  });

  it('sends the same bytes again although a new version of the data file has come in between', async () => {
    let isUp = false;
    const { bodies, receive } = receiver(request => (isUp ? store(request) : new Response('', { status: 503 })));
    const { element, root, url } = await show(receive, 'en', { recipients });
    fill(root);
    send(root);
    await once(element, 'volunteer-error');
    serveAt(element.src!, {
      ...volunteerFile,
      volunteer: { ...volunteer, submit: { to: 'json', url }, recipients },
      revision: 99,
    });
    await element.reload();
    isUp = true;
    send(root);
    await once(element, 'volunteer-sent');
    expect(bodies.length).to.equal(2);
    expect(bodies[1]).to.deep.equal(bodies[0]);
  });

  it('goes on when the browser fails to encrypt once: the answers stay, and arrive with the next attempt', async () => {
    const { bodies, receive } = receiver();
    const { element, root } = await show(receive, 'en', { recipients });
    fill(root);
    const { encrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = () => Promise.reject(new DOMException('', 'OperationError'));
    try {
      send(root);
      await once(element, 'volunteer-error');
    } finally {
      SubtleCrypto.prototype.encrypt = encrypt;
    }
    await until(() => status(root).includes('Nothing is lost'));
    expect([bodies.length, control(root, 'name').value, control(root, 'name').disabled]).to.deep.equal([
      0,
      'Nesrîn',
      false,
    ]);
    send(root);
    await once(element, 'volunteer-sent');
    expect(JSON.parse(await openSealed(bodies[0]!.sealed, [key]))).to.have.deep.property('fields', sentFields);
  });

  it('keeps the answers out of the event that the page hears', async () => {
    const { element, root } = await show(store, 'en', { recipients });
    fill(root);
    const heard = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
    send(root);
    expect((await heard).submission.fields).to.deep.equal({});
    await once(element, 'volunteer-sent');
  });

  it('says which answer is too long to be sealed, and sends nothing', async () => {
    const { bodies, receive } = receiver();
    const fields = ['about', 'more'].map(name => ({ name, type: 'textarea', label: { en: name } }));
    const { element, root } = await show(receive, 'en', { recipients, fields, consent: undefined });
    put(root, 'about', 'a');
    put(root, 'more', 'b'.repeat(40_000));
    send(root);
    await once(element, 'volunteer-error');
    await element.updateComplete;
    expect([...root.querySelectorAll('[part=error]')].map(one => one.id)).to.deep.equal(['error.more']);
    expect(control(root, 'more').value.length).to.equal(40_000);
    expect(bodies).to.deep.equal([]);
  });

  describe('does not appear, and says so above the fallback,', () => {
    const cases = {
      'if the page pins another key': [{ recipients: [knownKey] }, pin],
      'if the page pins a key, and the file has none': [{}, pin],
      'if the pin is empty': [{ recipients }, ''],
      'if the key is not on the curve': [{ recipients: [offCurve] }, null],
    } as const;
    for (const [when, [form, recipient]] of Object.entries(cases))
      it(when, async function () {
        if (JSON.stringify(form).includes(offCurve.y) && !(await findsOffCurve())) return this.skip();
        const shown = show(store, 'tr', form, recipient);
        const event = await once<Event & { kind: string }>(document.body, 'coalition-error');
        const { element, root } = await shown;
        expect(event.kind).to.equal('unsealed');
        expect(element.state).to.equal('missing');
        await until(() => root.querySelector('[part=status]') !== null, 'the sentence');
        expect(root.querySelector('[part=status]')!.textContent.trim()).to.match(/^Bu sayfa yanıtları koruyamıyor/);
        expect([root.querySelector('form'), root.querySelector('button')]).to.deep.equal([null, null]);
        expect(root.querySelector('slot')).to.not.equal(null);
      });

    it('in a browser without crypto.subtle, as on a page that is not served by https', async () => {
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
      try {
        const shown = show(store, 'en', { recipients });
        const event = await once<Event & { kind: string; message: string }>(document.body, 'coalition-error');
        const { element } = await shown;
        expect([event.kind, element.state]).to.deep.equal(['unsealed', 'missing']);
        expect(event.message).to.include('https');
      } finally {
        delete (crypto as { subtle?: unknown }).subtle;
      }
    });
  });

  it('sends nothing once the page pins another key', async () => {
    const { bodies, receive } = receiver();
    const { element, root } = await show(receive, 'en', { recipients }, pin);
    fill(root);
    element.setAttribute('recipient', await thumbprint(knownKey));
    send(root);
    await once(element, 'volunteer-error');
    expect(bodies).to.deep.equal([]);
  });
});
