import { expect } from 'chai';
import type { LitElement } from 'lit';
import type { VolunteerErrorEvent } from '../../src/base/form/events.js';
import type { Submission } from '../../src/data/submit/submission.js';
import { once, until } from '../support/mount.js';
import { never } from '../support/files.js';
import { holdTimers } from '../support/timers.js';
import { control, faults, fill, put, send, show, store, summary, status } from '../support/volunteer.js';

/** Fills in the form, and sends it twice. Resolves when it says what came of the second attempt. */
async function failTwice(element: LitElement, root: ShadowRoot): Promise<void> {
  fill(root);
  send(root);
  await once(element, 'volunteer-error');
  send(root);
  await once(element, 'volunteer-error');
  await element.updateComplete;
}

describe('<volunteer-form>', () => {
  describe('trouble', () => {
    it('shows a calm message, keeps everything, and retries with the same id', async () => {
      const ids: string[] = [];
      let works = false;
      const { element, root } = await show(async request => {
        ids.push(request.headers.get('idempotency-key')!);
        if (!works) throw new TypeError('offline');
        return store(request);
      });
      fill(root);
      send(root);
      const event = await once<VolunteerErrorEvent>(element, 'volunteer-error');
      await element.updateComplete;
      expect(event.kind).to.equal('network');
      expect(status(root)).to.contain('Nothing is lost: this page keeps trying by itself');
      expect(control(root, 'name').value).to.equal('Nesrîn');
      element.lang = 'tr';
      await until(() => root.querySelector('section')!.lang === 'tr');
      works = true;
      send(root);
      await once(element, 'volunteer-sent');
      expect(ids[1]).to.equal(ids[0]);
    });

    it('reads out how the sending goes: in one live region, which is there before anything is said', async () => {
      const { element, root } = await show(() => new Response('', { status: 503 }));
      const region = root.querySelector('[role=status]');
      expect(region?.textContent).to.equal('');
      fill(root);
      send(root);
      await element.updateComplete;
      expect(region?.textContent).to.equal('Sending…');
      await once(element, 'volunteer-error');
      await element.updateComplete;
      expect(region?.textContent).to.contain('Nothing is lost: this page keeps trying by itself');
      expect([...root.querySelectorAll('[role=status]')]).to.deep.equal([region]);
    });

    it('never says that a form was not accepted which may have arrived before', async () => {
      let requests = 0;
      const { element, root } = await show(() => {
        if (!requests++) throw new TypeError('cut after it was stored');
        return new Response('<h1>Forbidden</h1>', { status: 403 });
      });
      await failTwice(element, root);
      expect(requests).to.equal(2);
      expect(status(root)).to.contain('It is not certain yet that the form has arrived');
    });

    it('sends under another id, which replaces the first, when the receiver has other content under that one', async () => {
      const sent: Submission[] = [];
      const { element, root } = await show(async request => {
        sent.push((await request.clone().json()) as Submission);
        if (sent.length === 1) throw new TypeError('cut after it was stored');
        if (sent.length > 2) return store(request);
        return Response.json({ errors: [{ pointer: '/id', code: 'id-reused' }] }, { status: 422 });
      });
      await failTwice(element, root);
      expect(status(root)).to.contain('could not be sent just now');
      send(root);
      await once(element, 'volunteer-sent');
      const [first, second, third] = sent;
      expect(second).to.deep.equal(first);
      expect(third!.id).to.not.equal(first!.id);
      expect(third!.supersedes).to.equal(first!.id);
    });

    it('says after eight seconds that it still waits, and goes on', async () => {
      let answer = (): void => undefined;
      const answered = new Promise<void>(resolve => (answer = resolve));
      let arrived = (): void => undefined;
      const asked = new Promise<void>(resolve => (arrived = resolve));
      const { element, root } = await show(async request => {
        arrived();
        await answered;
        return store(request);
      });
      fill(root);
      const timers = holdTimers();
      send(root);
      await asked;
      await element.updateComplete;
      const before = status(root);
      timers.fire(8000);
      await element.updateComplete;
      expect(before).to.equal('Sending…');
      expect(status(root)).to.equal('Still sending: there is no answer yet. Nothing is lost.');
      answer();
      await once(element, 'volunteer-sent');
      await element.updateComplete;
      expect(root.querySelector('[part~=receipt]')).to.not.equal(null);
    });

    it('gives up on a receiver that never answers, and says that trying again may help', async () => {
      let arrived = (): void => undefined;
      const asked = new Promise<void>(resolve => (arrived = resolve));
      const { element, root } = await show(({ signal }) => (arrived(), never(signal)));
      fill(root);
      const failed = once<VolunteerErrorEvent>(element, 'volunteer-error');
      const timers = holdTimers();
      send(root);
      await asked;
      timers.fire(); // as if the time were over
      expect((await failed).kind).to.equal('network');
      await element.updateComplete;
      expect(status(root)).to.contain('Nothing is lost: this page keeps trying by itself');
      expect(root.querySelector('[type=submit]')!.getAttribute('aria-disabled')).to.equal('false');
    });

    it('sends under a new id what was changed', async () => {
      const ids: string[] = [];
      const { element, root } = await show(request => {
        ids.push(request.headers.get('idempotency-key')!);
        return new Response('', { status: 503 });
      });
      fill(root);
      for (const name of ['Nesrîn', 'Ali']) {
        put(root, 'name', name);
        send(root);
        await once(element, 'volunteer-error');
      }
      expect(new Set(ids).size).to.equal(2);
    });

    it('does not take the page of a captive portal for a receipt', async () => {
      const { element, root } = await show(() => new Response('<h1>Free wifi</h1>'));
      fill(root);
      send(root);
      const event = await once<VolunteerErrorEvent>(element, 'volunteer-error');
      await element.updateComplete;
      expect(event.kind).to.equal('unconfirmed');
      expect(control(root, 'email').value).to.equal('nesrin@example.org');
    });

    it('shows what the receiver refuses at the field, with the focus on the list', async () => {
      const errors = [
        { pointer: '/fields/email', code: 'email' },
        { pointer: '/fields/name', code: 'odd' },
      ];
      const { element, root } = await show(() => Response.json({ errors }, { status: 422 }));
      fill(root);
      send(root);
      const event = await once<VolunteerErrorEvent>(element, 'volunteer-error');
      expect(event.errors).to.deep.equal(errors);
      await until(() => root.activeElement === summary(root) && summary(root) !== null);
      expect(faults(root)).to.deep.equal(['name', 'email']);
      expect(status(root)).to.equal('');
    });

    it('shows a message when the receiver refuses without a reason', async () => {
      const { element, root } = await show(() => new Response('', { status: 403 }));
      fill(root);
      send(root);
      await once(element, 'volunteer-error');
      await element.updateComplete;
      expect(status(root)).to.contain('was not accepted');
      expect(control(root, 'name').value).to.equal('Nesrîn');
    });
  });

  it('leaves nothing on the device', async () => {
    const kept = (): string => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    const before = kept();
    const { element, root } = await show(() => new Response('', { status: 500 }));
    fill(root);
    send(root);
    await once(element, 'volunteer-error');
    expect(kept()).to.equal(before);
  });
});
