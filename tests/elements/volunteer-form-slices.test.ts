import { expect } from 'chai';
import '../../src/generated/define/volunteer-form.js';
import type { VolunteerForm } from '../../src/elements/volunteer-form.js';
import { volunteerFile } from '../fixtures/volunteer-form.js';
import { serveAt } from '../support/files.js';
import { html, mount, until } from '../support/mount.js';
import { control, put } from '../support/volunteer.js';

describe('<volunteer-form> whose data file comes in slices', () => {
  it('keeps what is typed when the page turns to another language', async () => {
    const stem = new URL(`/sliced/${Math.random().toString(36).slice(2)}`, location.href).href;
    for (const lang of ['en', 'tr']) serveAt(`${stem}.${lang}.json`, { ...volunteerFile, slice: lang });
    const element = mount<VolunteerForm>(html`<volunteer-form src="${stem}.{lang}.json" lang="en"></volunteer-form>`);
    await until(() => element.state === 'ready');
    put(element.shadowRoot!, 'name', 'Nesrîn');
    element.lang = 'tr';
    await until(() => element.shadowRoot!.querySelector('section')!.lang === 'tr');
    await until(() => element.shadowRoot!.querySelector('[part=heading]')!.textContent.includes('gönüllü'));
    expect(control(element.shadowRoot!, 'name').value).to.equal('Nesrîn');
  });
});
