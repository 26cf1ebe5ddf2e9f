import axe from 'axe-core';
import { expect } from 'chai';
import { codes } from '../../src/generated/locales.js';
import type { VolunteerForm } from '../../src/elements/volunteer-form.js';
import { volunteerFile } from '../fixtures/volunteer-form.js';
import { serve, serveAt } from '../support/files.js';
import { html, mount, once, until } from '../support/mount.js';
import { control, fill, put, send, show, store, summary } from '../support/volunteer.js';

const email = { name: 'email', type: 'email', label: { en: 'Email address' } };
const about = { name: 'about', type: 'textarea', label: { en: 'About you' } };

describe('<volunteer-form>', () => {
  after(() => document.body.replaceChildren());

  it('keeps what is typed when the data file changes', async () => {
    const src = serve({ ...volunteerFile, revision: 1 });
    const element = mount<VolunteerForm>(html`<volunteer-form src=${src} lang="en"></volunteer-form>`);
    await until(() => element.state === 'ready');
    put(element.shadowRoot!, 'name', 'Nesrîn');
    control(element.shadowRoot!, 'help', 'health').click();
    serveAt(src, { ...volunteerFile, revision: 2, volunteer: { ...volunteerFile.volunteer, title: { en: 'Anew' } } });
    await element.reload();
    await until(() => element.shadowRoot!.textContent.includes('Anew'));
    expect(control(element.shadowRoot!, 'name').value).to.equal('Nesrîn');
    expect(control(element.shadowRoot!, 'help', 'health').checked).to.equal(true);
  });

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

    it('ties the label of each answer to its own control', async () => {
      const { root } = await show();
      const labels = [...root.querySelectorAll('label')];
      expect(labels.length).to.be.greaterThan(8);
      for (const label of labels)
        expect(label.control, label.textContent?.trim()).to.equal(label.querySelector('input, select'));
    });

    it('ties the label of each field to its control, which gets the focus when the label is pressed', async () => {
      const { root } = await show();
      const labels = [...root.querySelectorAll<HTMLElement>('[part=field] > [part=label]')];
      expect(labels.length).to.equal(7);
      for (const label of labels) {
        label.click();
        expect(root.activeElement?.getAttribute('aria-labelledby')).to.equal(label.id);
        expect(root.activeElement?.closest('[part=field]')).to.equal(label.parentElement);
      }
    });

    it('offers a keyboard for numbers, but not where one may be below zero: some have no minus', async () => {
      const number = { type: 'number', label: { en: 'Number' } };
      const fields = [
        { ...number, name: 'hours', min: 0 },
        { ...number, name: 'degrees', min: -10 },
      ];
      const { root } = await show(store, 'en', { fields });
      expect(['hours', 'degrees'].map(name => control(root, name).inputMode)).to.deep.equal(['decimal', '']);
    });

    it('says in words which answers are optional, and tells machines which are required', async () => {
      const { root } = await show();
      const optional = [...root.querySelectorAll('[part=optional]')].map(one => one.closest('[part=label]')?.id);
      expect(optional).to.deep.equal(['label.phone', 'label.from', 'label.about']);
      expect(control(root, 'email').getAttribute('aria-required')).to.equal('true');
      expect(root.querySelector('[part=field] [role=radiogroup]')?.getAttribute('aria-required')).to.equal('true');
    });

    it('opens the privacy statement in a new tab, so that what was typed stays', async () => {
      const consent = { version: '1', text: { en: 'I agree' }, link: 'privacy.html' };
      const { root } = await show(store, 'en', { consent });
      const link = root.querySelector<HTMLAnchorElement>('[part~=consent] [part=link]')!;
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    });

    it('asks browsers to remember only the answers for which the file names a kind of data', async () => {
      const fields = [{ ...email, autocomplete: 'email' }, about];
      const { root } = await show(store, 'en', { fields, device: 'own' });
      expect(root.querySelector('form')!.getAttribute('autocomplete')).to.equal('off');
      expect(control(root, 'email').getAttribute('autocomplete')).to.equal('email');
      expect(control(root, 'about').autocomplete).to.equal('off');
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

    it('marks a fallback for a missing translation with its own language, in lists too', async () => {
      const { root } = await show(store, 'syr');
      const option = root.querySelector<HTMLOptionElement>('option[value=raqqa]')!;
      expect([option.text, option.lang, option.dir]).to.deep.equal(['الرقة', 'ar', 'rtl']);
    });

    it('shows the first of two fields with one name', async () => {
      const field = { name: 'twice', type: 'text', label: { en: 'First' } };
      const { root } = await show(store, 'en', { fields: [field, { ...field, label: { en: 'Second' } }] });
      expect([...root.querySelectorAll('[id="label.twice"] bdi')].map(one => one.textContent)).to.deep.equal(['First']);
    });

    for (const lang of codes)
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

  it('leaves out an optional question of a type it does not know', async () => {
    const { root } = await show(store, 'en', {
      fields: [about, { name: 'shade', type: 'colour', label: { en: 'S' } }],
    });
    expect([...root.querySelectorAll('[part=field] > [part=label]')].map(one => one.id)).to.deep.equal(['label.about']);
  });

  describe('what it refuses to show', () => {
    const cases = {
      'a required question of a type it does not know': [
        { fields: [about, { name: 'shade', type: 'colour', label: { en: 'Shade' }, required: true }] },
        /required question of "volunteer"/,
      ],
      'a required question without valid options': [
        { fields: [about, { name: 'place', type: 'select', label: { en: 'Place' }, required: true, options: [] }] },
        /required question of "volunteer"/,
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
});
