import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { VolunteerSentEvent, VolunteerSubmitEvent } from '../../src/base/form/events.js';
import type { Submission } from '../../src/data/submit/submission.js';
import { sentFields, volunteer } from '../fixtures/volunteer-form.js';
import { timesAsked } from '../support/files.js';
import { once, until } from '../support/mount.js';
import { control, fill, send, show, store, status } from '../support/volunteer.js';

describe('<volunteer-form>', () => {
  describe('sending', () => {
    it('sends typed answers and the consent, once, and shows the receipt', async () => {
      let body: Submission | undefined;
      const { element, root, url } = await show(async request => {
        body = (await request.clone().json()) as Submission;
        return store(request);
      }, 'ar');
      fill(root);
      send(root);
      const event = await once<VolunteerSentEvent>(element, 'volunteer-sent');
      const { id, suspect: _, ...rest } = body!; // no person fills in a form as fast as a test
      expect(rest).to.deep.equal({
        contract: 'coalition-submission/1',
        form: 'volunteer',
        lang: 'ar',
        fields: sentFields,
        consent: { version: '2026-01', granted: true },
      });
      expect([event.id, event.receipt]).to.deep.equal([id, '7ZK3-0QMD']);
      await until(() => root.activeElement?.id === 'receipt');
      const number = root.querySelector('[part=number] bdi')!;
      expect([number.textContent, number.getAttribute('dir')]).to.deep.equal(['7ZK3-0QMD', 'ltr']);
      expect(root.querySelector('form')).to.equal(null);
      expect(timesAsked(url)).to.equal(1);
    });

    it('shows an empty form after that when another is wanted', async () => {
      const { element, root } = await show();
      fill(root);
      send(root);
      await once(element, 'volunteer-sent');
      await element.updateComplete;
      root.querySelector<HTMLButtonElement>('[part=receipt] button')!.click();
      await until(() => root.activeElement === control(root, 'name'));
      expect(['name', 'email', 'about', 'place'].map(name => control(root, name).value)).to.deep.equal([
        '',
        '',
        '',
        '',
      ]);
      expect(root.querySelectorAll('[part~=field] :checked:not(option)').length).to.equal(0);
    });

    it('sends once however often Enter is pressed', async () => {
      let answer = (): void => undefined;
      const wait = new Promise<void>(resolve => (answer = resolve));
      const { element, root, url } = await show(request => wait.then(() => store(request)));
      fill(root);
      control(root, 'email').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      send(root);
      await element.updateComplete;
      expect(root.querySelector('[type=submit]')!.getAttribute('aria-disabled')).to.equal('true');
      expect(status(root)).to.equal('Sending…');
      answer();
      await once(element, 'volunteer-sent');
      expect(timesAsked(url)).to.equal(1);
    });

    it('sends nothing when a listener cancels it, and keeps what was typed', async () => {
      const { element, root, url } = await show();
      fill(root);
      const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
      element.addEventListener('volunteer-submit', event => event.preventDefault());
      send(root);
      expect((await seen).submission.fields).to.include({ name: 'Nesrîn', hours: 6 });
      await element.updateComplete;
      expect(control(root, 'name').value).to.equal('Nesrîn');
      expect(timesAsked(url)).to.equal(0);
    });

    it('leaves open questions out', async () => {
      const { element, root } = await show(store, 'en', {
        fields: volunteer.fields.map(field => ({ ...field, required: false })),
        consent: undefined,
      });
      const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
      send(root);
      const { submission } = await seen;
      expect(submission.fields).to.deep.equal({ news: false });
      expect('consent' in submission).to.equal(false);
    });

    it('sends what was typed, whatever a listener on the page writes into its copy', async () => {
      let body: Submission | undefined;
      const { element, root } = await show(async request => {
        body = (await request.clone().json()) as Submission;
        return store(request);
      });
      fill(root);
      element.addEventListener('volunteer-submit', ({ submission }) =>
        Object.assign(submission.fields, { email: 'other@example.org' }),
      );
      send(root);
      await once(element, 'volunteer-sent');
      expect(body!.fields['email']).to.equal(sentFields.email);
    });

    it('takes what the browser filled in without an event', async () => {
      const { element, root } = await show();
      fill(root);
      control(root, 'name').value = 'Ali';
      const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
      send(root);
      expect((await seen).submission.fields['name']).to.equal('Ali');
    });
  });

  it('keeps every answer when the file is asked for again', async () => {
    const { element, root } = await show();
    fill(root);
    const again = element.reload();
    element.requestUpdate();
    await element.updateComplete;
    expect(root.querySelector('form') === null, 'the form is gone').to.equal(false);
    await again;
    const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
    send(root);
    expect((await seen).submission.fields).to.deep.equal(sentFields);
  });

  it('can be filled in and sent by keyboard alone', async () => {
    const two = volunteer.fields.filter(({ name }) => name === 'name' || name === 'time');
    const { element, root } = await show(store, 'en', { fields: two });
    const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
    control(root, 'name').focus();
    await sendKeys({ type: 'Ali' });
    for (const press of ['Tab', ' ', 'Tab', ' ']) await sendKeys({ press });
    control(root, 'name').focus();
    await sendKeys({ press: 'Enter' });
    expect((await seen).submission.fields).to.deep.equal({ name: 'Ali', time: 'morning' });
    await until(() => root.activeElement?.id === 'receipt');
  });
});
