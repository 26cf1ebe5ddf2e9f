import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import type { VolunteerErrorEvent, VolunteerSentEvent, VolunteerSubmitEvent } from '../../src/base/form/events.js';
import type { Submission } from '../../src/data/submit/submission.js';
import '../../src/define/volunteer-form.js';
import type { VolunteerForm } from '../../src/elements/volunteer-form.js';
import { sentFields, volunteer, volunteerFile } from '../fixtures/volunteer-form.js';
import { serve, timesAsked } from '../support/files.js';
import { html, mount, once, until } from '../support/mount.js';

interface Shown {
  readonly element: VolunteerForm;
  readonly root: ShadowRoot;
  /** Where the form is sent. */
  readonly url: string;
}

/** What a receiver that stores everything answers. */
const store = async (request: Request): Promise<Response> => {
  const { id } = (await request.json()) as Submission;
  return Response.json({ id, receipt: '7ZK3-0QMD' }, { status: 201 });
};

async function show(
  receiver: (request: Request) => Response | Promise<Response> = store,
  lang = 'en',
  form: object = {},
): Promise<Shown> {
  const url = serve(receiver);
  const src = serve({ ...volunteerFile, volunteer: { ...volunteer, submit: { to: 'json', url }, ...form } });
  const element = mount<VolunteerForm>(
    html`<volunteer-form src=${src} lang=${lang}><a href="#volunteer">volunteer</a></volunteer-form>`,
  );
  await until(() => element.state === 'ready' || element.state === 'missing');
  await element.updateComplete;
  return { element, root: element.shadowRoot!, url };
}

const control = (root: ShadowRoot, name: string, value?: string): HTMLInputElement =>
  [...root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].find(
    one => value === undefined || one.value === value,
  )!;

/** Puts a value into a control as a visitor does, as far as a script can. */
function put(root: ShadowRoot, name: string, value: string): void {
  const one = control(root, name);
  one.value = value;
  one.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function fill(root: ShadowRoot): void {
  const { help, news, time, hours, phone, name, email, place, from, about } = sentFields;
  for (const [key, value] of Object.entries({ name, email, place, from, about })) put(root, key, value);
  put(root, 'phone', `٠٠${phone.slice(1)}`);
  put(root, 'hours', String(hours));
  for (const value of help) control(root, 'help', value).click();
  control(root, 'time', time).click();
  if (news) control(root, 'news').click();
  control(root, ':consent').click();
}

const send = (root: ShadowRoot): void => root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
const faults = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('[part=error]')].map(one => one.id.replace('error.', ''));
const status = (root: ShadowRoot): string => root.querySelector('[part=status]')!.textContent;
const summary = (root: ShadowRoot): HTMLElement | null => root.querySelector('#summary');

describe('<volunteer-form>', () => {
  describe('what it shows', () => {
    it('gives every control a name that assistive technology can tell, tied to its hint', async () => {
      const { root } = await show();
      for (const one of root.querySelectorAll<HTMLInputElement>('input, select, textarea'))
        expect(one.labels?.[0]?.textContent?.trim(), one.name).to.not.equal('');
      expect([...root.querySelectorAll('legend bdi')].map(one => one.textContent)).to.deep.equal([
        'Where would you like to help?',
        'When?',
      ]);
      const hint = root.getElementById(control(root, 'name').getAttribute('aria-describedby')!);
      expect(hint?.textContent).to.contain('need not be the full name');
    });

    it('says in words which answers are optional, and tells machines which are required', async () => {
      const { root } = await show();
      const optional = [...root.querySelectorAll('[part=optional]')].map(one => one.closest('label')?.htmlFor);
      expect(optional).to.deep.equal(['f.phone', 'f.from', 'f.about']);
      expect(control(root, 'email').getAttribute('aria-required')).to.equal('true');
      expect(root.querySelector('[role=radiogroup]')?.getAttribute('aria-required')).to.equal('true');
    });

    it('runs addresses and telephone numbers left to right, and names as their letters do', async () => {
      const { root } = await show(store, 'ar');
      expect(root.querySelector('section')!.dir).to.equal('rtl');
      expect(['email', 'phone', 'hours', 'name', 'about'].map(name => control(root, name).dir)).to.deep.equal([
        'ltr',
        'ltr',
        'ltr',
        'auto',
        'auto',
      ]);
    });

    it('writes a stand-in for a missing translation in its own language, in lists too', async () => {
      const { root } = await show(store, 'syr');
      const option = root.querySelector<HTMLOptionElement>('option[value=raqqa]')!;
      expect([option.text, option.lang, option.dir]).to.deep.equal(['الرقة', 'ar', 'rtl']);
    });

    it('shows the first of two fields with one name', async () => {
      const field = { name: 'twice', type: 'text', label: { en: 'First' } };
      const { root } = await show(store, 'en', { fields: [field, { ...field, label: { en: 'Second' } }] });
      expect([...root.querySelectorAll('label[for="f.twice"] bdi')].map(one => one.textContent)).to.deep.equal([
        'First',
      ]);
    });

    for (const lang of ['ar', 'ku', 'syr', 'en', 'tr'])
      it(`breaks no rule of axe-core in ${lang}: empty, with errors, sent`, async function () {
        this.timeout(30_000);
        const { element, root } = await show(store, lang);
        const check = async (): Promise<void> => {
          const { violations } = await axe.run(element);
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
        };
        await check();
        send(root);
        await until(() => summary(root) !== null);
        await check();
        fill(root);
        send(root);
        await once(element, 'volunteer-sent');
        await element.updateComplete;
        await check();
      });
  });

  describe('what it refuses to show', () => {
    const cases = {
      'a receiver it does not know': [{ submit: { to: 'netlify', url: '/x' } }, /netlify.*knows json/],
      'sealing, rather than send in the clear': [
        { recipients: [{ kid: 'k', kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) }] },
        /recipients.*in the clear/,
      ],
    } as const;
    for (const [what, [form, message]] of Object.entries(cases))
      it(what, async () => {
        const shown = show(store, 'en', form);
        const event = await once<Event & { kind: string; message: string }>(document.body, 'coalition-error');
        const { element, root } = await shown;
        expect(event.kind).to.equal('unsupported');
        expect(event.message).to.match(message);
        expect(element.state).to.equal('missing');
        expect([root.querySelector('form'), root.querySelector('button')]).to.deep.equal([null, null]);
        expect(root.querySelector('slot')).to.not.equal(null);
      });
  });

  describe('errors', () => {
    it('lists them above the form, takes the focus there, and sends nothing', async () => {
      const { element, root, url } = await show();
      send(root);
      await until(() => root.activeElement === summary(root) && summary(root) !== null);
      expect(faults(root)).to.deep.equal(['name', 'email', 'place', 'help', 'time', 'hours', ':consent']);
      expect(summary(root)!.querySelectorAll('a').length).to.equal(7);
      expect(summary(root)!.querySelector('a')!.textContent).to.match(/^\s*Name\s+An answer is needed here\./);
      expect(timesAsked(url)).to.equal(0);
      const email = control(root, 'email');
      expect(email.getAttribute('aria-invalid')).to.equal('true');
      expect(email.getAttribute('aria-describedby')).to.equal('error.email');
      expect(document.activeElement).to.equal(element);
    });

    it('lead to their fields by keyboard', async () => {
      const { root } = await show();
      send(root);
      await until(() => root.activeElement === summary(root) && summary(root) !== null);
      const links = [...summary(root)!.querySelectorAll('a')];
      const before = location.href;
      for (const [index, target] of [
        [0, 'f.name'],
        [3, 'f.help'],
        [6, 'f.:consent'],
      ] as const) {
        links[index]!.focus();
        await sendKeys({ press: 'Enter' });
        await until(() => root.activeElement?.id === target, target);
      }
      expect(location.href).to.equal(before);
    });

    it('go as soon as the answer is right, and not before', async () => {
      const { element, root } = await show();
      send(root);
      await until(() => summary(root) !== null);
      put(root, 'email', 'nesrin');
      await element.updateComplete;
      expect(root.getElementById('error.email')?.textContent).to.contain('name@example.org');
      put(root, 'email', 'nesrin@example.org');
      await element.updateComplete;
      expect(faults(root)).to.not.include('email');
      expect(control(root, 'email').getAttribute('aria-invalid')).to.equal('false');
      expect(summary(root)!.textContent).to.not.contain('Email');
    });

    it('are not shown while a field is first filled in', async () => {
      const { element, root } = await show();
      put(root, 'email', 'n');
      await element.updateComplete;
      expect(faults(root)).to.deep.equal([]);
    });

    it('give limits in the digits and the calendar of the reader', async () => {
      const { element, root } = await show(store, 'ar-SY');
      put(root, 'hours', '41');
      put(root, 'from', '2025-12-31');
      send(root);
      await until(() => summary(root) !== null);
      await element.updateComplete;
      const said = (name: string): string => root.querySelector(`[id="error.${name}"] bdi`)!.textContent;
      expect(said('hours')).to.equal('٤٠');
      expect(said('from')).to.contain('٢٠٢٦');
    });
  });

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
      const { id, ...rest } = body!;
      expect(rest).to.deep.equal({
        contract: 'coalition-submission/1',
        form: 'volunteer',
        lang: 'ar',
        fields: { ...sentFields, phone: '00963944123456' },
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
      expect(root.querySelectorAll(':checked:not(option)').length).to.equal(0);
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

    it('takes what the browser filled in without an event', async () => {
      const { element, root } = await show();
      fill(root);
      control(root, 'name').value = 'Ali';
      const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
      send(root);
      expect((await seen).submission.fields['name']).to.equal('Ali');
    });
  });

  describe('trouble', () => {
    it('says so calmly, keeps everything, and sends the same again under the same id', async () => {
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
      expect(status(root)).to.contain('Nothing was lost. Try again.');
      expect(control(root, 'name').value).to.equal('Nesrîn');
      element.lang = 'tr';
      await until(() => root.querySelector('section')!.lang === 'tr');
      works = true;
      send(root);
      await once(element, 'volunteer-sent');
      expect(ids[1]).to.equal(ids[0]);
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

    it('says so when the receiver refuses without a reason', async () => {
      const { element, root } = await show(() => new Response('', { status: 403 }));
      fill(root);
      send(root);
      await once(element, 'volunteer-error');
      await element.updateComplete;
      expect(status(root)).to.contain('was not accepted');
      expect(control(root, 'name').value).to.equal('Nesrîn');
    });
  });

  describe('a change of language while it is filled in', () => {
    it('keeps every answer, the focus, and the errors, in the new language', async () => {
      const { element, root } = await show();
      fill(root);
      put(root, 'email', 'nesrin');
      send(root);
      await until(() => summary(root) !== null);
      control(root, 'about').focus();
      element.lang = 'ar';
      await until(() => root.querySelector('section')!.dir === 'rtl');
      await element.updateComplete;
      const { name, place, from, about } = sentFields;
      expect(['name', 'email', 'place', 'from', 'about'].map(key => control(root, key).value)).to.deep.equal([
        name,
        'nesrin',
        place,
        from,
        about,
      ]);
      expect([...root.querySelectorAll<HTMLInputElement>(':checked:not(option)')].map(one => one.value)).to.deep.equal([
        'health',
        'translation',
        'evening',
        'on',
        'on',
      ]);
      expect(summary(root)!.querySelector('a bdi')!.textContent).to.equal('البريد الإلكتروني');
      expect(root.activeElement).to.equal(control(root, 'about'));
    });
  });

  it('keeps every answer when the file is asked for again', async () => {
    const { element, root } = await show();
    fill(root);
    const again = element.reload();
    element.requestUpdate();
    await element.updateComplete;
    expect(root.querySelector('form')).to.equal(null);
    await again;
    const seen = once<VolunteerSubmitEvent>(element, 'volunteer-submit');
    send(root);
    expect((await seen).submission.fields).to.deep.equal({ ...sentFields, phone: '00963944123456' });
  });

  it('says that a date is unfinished, where the browser tells, and does not clear it', async () => {
    const { root } = await show();
    control(root, 'from').focus();
    await sendKeys({ type: '05' });
    const { badInput } = control(root, 'from').validity;
    send(root);
    await until(() => summary(root) !== null);
    expect(faults(root).includes('from')).to.equal(badInput);
    expect(control(root, 'from').validity.badInput).to.equal(badInput);
  });

  it('writes on its button what can be read on any accent', async () => {
    const { element, root } = await show();
    const button = root.querySelector('[type=submit]')!;
    for (let grey = 0; grey < 256; grey += 3) {
      element.style.setProperty('--coalition-accent-color', `rgb(${grey} ${grey} ${grey})`);
      const ink = /^lch\((100|0)\b/.exec(getComputedStyle(button).color)?.[1];
      const luminance = grey > 10 ? ((grey / 255 + 0.055) / 1.055) ** 2.4 : grey / 255 / 12.92; // WCAG 2.2
      expect(ink === '100' ? 1.05 / (luminance + 0.05) : (luminance + 0.05) / 0.05, `${ink} on ${grey}`).to.be.above(
        4.5,
      );
    }
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
