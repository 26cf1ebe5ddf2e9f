import { expect } from 'chai';
import type { Submission } from '../../src/data/submit/submission.js';
import { crowd } from '../fixtures/members.js';
import { sentFields } from '../fixtures/volunteer-form.js';
import { payloads } from '../support/host-coalition.js';
import { tagNames, type HostPage, type HostSite } from '../support/host-page.js';
import { addScript, boxes, dataOf, isHeld, prerenderedSite, untilTakenOver } from '../support/prerendered.js';
import { control, send } from '../support/volunteer.js';

const goals = (page: HostPage): Element => page.widget('coalition-goals');
const titles = (page: HostPage): string[] =>
  [...goals(page).shadowRoot!.querySelectorAll('[part=text]')].map(({ textContent }) => textContent);
const put = (page: HostPage, name: string, value: string): void => {
  const field = control(page.widget('volunteer-form').shadowRoot!, name);
  field.value = value;
  field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
};

/** Opens the prerendered page, and changes the data file after that. */
async function openThen(changes: object, lang = 'en'): Promise<readonly [HostSite, HostPage]> {
  const { site, html } = await prerenderedSite(lang, () => '');
  await site.answer({ 'data.json': { body: JSON.stringify(dataOf(changes)) } });
  return [site, await site.open(() => html)];
}

describe('the take-over of a prerendered page', () => {
  it('keeps what is typed, ticked, chosen, focused and selected, and sends it', async () => {
    const [site, page] = await openThen({});
    const form = page.widget('volunteer-form');
    for (const [name, value] of Object.entries({ name: 'Amina', email: 'amina@example.org', about: 'نعم', hours: '6' }))
      put(page, name, value);
    const place = control(form.shadowRoot!, 'place') as unknown as HTMLSelectElement;
    place.value = String(sentFields.place);
    control(form.shadowRoot!, 'help', sentFields.help[0]).click();
    control(form.shadowRoot!, 'time', sentFields.time).click();
    control(form.shadowRoot!, ':consent').click();
    control(form.shadowRoot!, 'name').focus();
    addScript(page, site);
    await page.until(() => goals(page).shadowRoot!.querySelector('[data-revision]') === null, 'goals to take over');
    put(page, 'name', 'Amina N'); // a word is whole again
    control(form.shadowRoot!, 'name').setSelectionRange(1, 3);
    await untilTakenOver(page);
    const now = control(form.shadowRoot!, 'name');
    expect([now.value, control(form.shadowRoot!, 'email').value]).to.deep.equal(['Amina N', 'amina@example.org']);
    expect(form.shadowRoot!.activeElement).to.equal(now);
    expect([now.selectionStart, now.selectionEnd]).to.deep.equal([1, 3]);
    send(form.shadowRoot!);
    await page.until(() => page.shown('volunteer-form').includes('7ZK3-0QMD'), 'the receipt');
    const { fields, consent } = JSON.parse((await payloads(site))[0]!) as Submission;
    expect(fields).to.include({ name: 'Amina N', email: 'amina@example.org', about: 'نعم', place: sentFields.place });
    expect(fields['help']).to.deep.equal([sentFields.help[0]]);
    expect(consent!.granted).to.equal(true);
  });

  it('does not tear a word that an input method is writing', async () => {
    const [site, page] = await openThen({});
    const { shadowRoot } = page.widget('volunteer-form');
    const field = control(shadowRoot!, 'name');
    field.focus();
    const write = (value: string, isComposing: boolean): void => {
      field.value = value;
      field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true, isComposing }));
    };
    addScript(page, site);
    await page.until(() => goals(page).shadowRoot!.querySelector('[data-revision]') === null, 'goals to take over');
    write('أمي', true);
    await page.until(() => tagNames.every(tag => tag === 'volunteer-form' || !isHeld(page.widget(tag))));
    expect(control(shadowRoot!, 'name'), 'the same field').to.equal(field);
    write('أمينة', true);
    field.dispatchEvent(new page.window.CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await untilTakenOver(page);
    const now = control(shadowRoot!, 'name');
    expect([now === field, now.value, shadowRoot!.activeElement === now]).to.deep.equal([false, 'أمينة', true]);
  });

  it('shows newer data once they come', async () => {
    const [site, page] = await openThen({ revision: 4, goals: [{ id: 'one', text: { en: 'A new goal' } }] });
    expect(titles(page)).to.have.length(3);
    addScript(page, site);
    await untilTakenOver(page);
    expect(titles(page)).to.deep.equal(['A new goal']);
  });

  it('never shows older data over newer text, but for the form', async () => {
    const [site, page] = await openThen({ revision: 2, goals: [{ id: 'one', text: { en: 'An old goal' } }] });
    const before = titles(page);
    addScript(page, site);
    await page.until(() => tagNames.every(tag => page.widget(tag).state === 'ready'));
    expect(titles(page)).to.deep.equal(before);
    expect(isHeld(goals(page))).to.equal(true);
    expect(isHeld(page.widget('volunteer-form'))).to.equal(false);
    await site.answer({ 'data.json': { body: JSON.stringify(dataOf({ revision: 5 })) } });
    await (goals(page) as HTMLElementTagNameMap['coalition-goals']).reload();
    expect(isHeld(goals(page))).to.equal(false);
  });

  it('keeps the text when the data cannot be had, without a message over it', async () => {
    const { site, html } = await prerenderedSite('en', () => '');
    await site.answer({ 'data.json': { status: 404, body: '' } });
    const page = await site.open(() => html);
    const [before, seen] = [page.shownAll(), boxes(page)];
    const failed: unknown[] = [];
    page.document.addEventListener('coalition-error', event => failed.push(event.target));
    addScript(page, site);
    await page.until(() => new Set(failed).size === tagNames.length, 'an event of each widget');
    expect(page.shownAll()).to.deep.equal(before);
    expect(boxes(page)).to.deep.equal(seen);
    expect(page.widget('coalition-goals').state).to.equal('failed');
    expect(page.fallbackVisible('volunteer-form'), 'another way than the form').to.equal(true);
  });

  it('keeps the text when the page names no data file, or one that this version does not read', async () => {
    const { site, html } = await prerenderedSite('en', () => '');
    await site.answer({ 'data.json': { body: JSON.stringify({ version: 2, languages: ['en'] }) } });
    const page = await site.open(() => html);
    const before = page.shownAll();
    page.widget('coalition-about').setAttribute('src', '//');
    addScript(page, site);
    await page.until(() => tagNames.every(tag => page.widget(tag).state === 'missing'));
    expect(page.shownAll()).to.deep.equal(before);
  });

  it('never shortens a long list of members', async () => {
    const data = dataOf({ members: crowd(60) });
    const { site, html } = await prerenderedSite('en', () => '', [], data);
    const page = await site.open(() => html);
    const { shadowRoot } = page.widget('coalition-members');
    const lengths = new Set<number>();
    const note = (): unknown => lengths.add(shadowRoot!.querySelectorAll('[part=item]').length);
    note();
    new page.window.MutationObserver(note).observe(shadowRoot!, { childList: true, subtree: true });
    addScript(page, site);
    await untilTakenOver(page);
    await (page.widget('coalition-members') as HTMLElementTagNameMap['coalition-members']).updateComplete;
    expect([...lengths]).to.deep.equal([60]);
  });

  it('shows the fallback when the section is gone', async () => {
    const [site, page] = await openThen({ revision: 4, goals: undefined });
    expect(page.fallbackVisible('coalition-goals')).to.equal(false);
    addScript(page, site);
    await page.until(() => page.widget('coalition-goals').state === 'missing' && !isHeld(goals(page)));
    expect(page.fallbackVisible('coalition-goals')).to.equal(true);
  });

  it('does not count up again', async () => {
    const [site, page] = await openThen({});
    const counts: string[] = [];
    const { shadowRoot } = page.widget('member-counter');
    const note = (): void =>
      void counts.push(...Array.from(shadowRoot!.querySelectorAll('[part=count]'), one => one.textContent.trim()));
    new page.window.MutationObserver(note).observe(shadowRoot!, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    addScript(page, site);
    await untilTakenOver(page);
    expect(shadowRoot!.querySelector('.moving')).to.equal(null);
    expect(counts).to.not.be.empty;
    expect(counts).to.not.include('0');
  });

  it('offers the fallback beside the button of a form that cannot be sent yet', async () => {
    const [site, page] = await openThen({});
    const { shadowRoot } = page.widget('volunteer-form');
    expect(page.fallbackVisible('volunteer-form')).to.equal(true);
    expect(shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')!.disabled).to.equal(true);
    addScript(page, site);
    await untilTakenOver(page);
    expect(page.fallbackVisible('volunteer-form')).to.equal(false);
    expect(shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')!.disabled).to.equal(false);
  });
});
