import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../support/mount.js';
import { control, fill, put, send, show, store } from '../support/volunteer.js';

const chosen = (root: ShadowRoot): string | undefined =>
  root.querySelector<HTMLInputElement>('[part=device] :checked')?.value;
const controls = (root: ShadowRoot): Element[] => [...root.querySelectorAll('input, select, textarea')];
const typed = ['name', 'email', 'phone', 'place', 'hours', 'about'];
const values = (root: ShadowRoot): string[] => typed.map(name => control(root, name).value);
/** What a browser fires when the page is left. */
const leave = (): boolean => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));

describe('whose device a <volunteer-form> is filled in on', () => {
  it('is the first question, and counts as shared with others unless the file says otherwise', async () => {
    const { root } = await show();
    expect(root.querySelector('form [part=device], form [part=field]')).to.equal(root.querySelector('[part=device]'));
    expect(chosen(root)).to.equal('shared');
    expect(chosen((await show(store, 'en', { device: 'own' })).root)).to.equal('own');
  });

  it('is left open if the file says so, and counts as shared until it is answered', async () => {
    const { element, root } = await show(store, 'en', { device: 'ask' });
    expect(chosen(root)).to.equal(undefined);
    expect(control(root, 'email').autocomplete).to.equal('off');
    control(root, ':device', 'own').click();
    await element.updateComplete;
    expect(control(root, 'email').autocomplete).to.equal('email');
  });

  it('is not asked where nothing can be typed', async () => {
    const field = { name: 'yes', type: 'checkbox', label: { en: 'Yes' } };
    expect((await show(store, 'en', { fields: [field] })).root.querySelector('[part=device]')).to.equal(null);
    const text = { name: 'text', type: 'text', label: { en: 'Text' } };
    expect((await show(store, 'en', { fields: [field, text] })).root.querySelector('[part=device]')).to.not.equal(null);
  });

  for (const device of ['shared', 'own'])
    it(`gives no control a name or an id under which a browser could store what is typed: ${device}`, async () => {
      const { root } = await show(store, 'en', { device });
      expect(controls(root).length).to.be.greaterThan(15);
      for (const one of controls(root)) {
        expect(one.id).to.equal('');
        if (one.getAttribute('type') !== 'radio') expect(one.hasAttribute('name')).to.equal(false);
      }
    });

  it('turns autocomplete off everywhere while others use the device, and back on when it is the own one', async () => {
    const { element, root } = await show();
    const tokens = (): string[] => [...new Set(controls(root).map(one => one.getAttribute('autocomplete')!))];
    expect(tokens()).to.deep.equal(['off']);
    control(root, ':device', 'own').click();
    await element.updateComplete;
    expect(tokens()).to.deep.equal(['off', 'name', 'email', 'tel']);
    control(root, ':device', 'shared').click();
    await element.updateComplete;
    expect(tokens()).to.deep.equal(['off']);
  });

  it('is answered with the arrow keys, as every question with radio buttons', async () => {
    const { root } = await show();
    control(root, ':device', 'shared').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect([root.activeElement, chosen(root)]).to.deep.equal([control(root, ':device', 'own'), 'own']);
    const [first, second] = [...root.querySelectorAll<HTMLInputElement>('[part=field] [type=radio]')];
    first!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect([root.activeElement === second, second!.checked, chosen(root)]).to.deep.equal([true, true, 'own']);
  });

  it('empties a form on a shared device when its page is left, with what the browser has filled in', async () => {
    const { element, root } = await show();
    const before = values(root);
    fill(root);
    control(root, 'name').value = 'filled in without an event';
    leave();
    await element.updateComplete;
    expect(values(root)).to.deep.equal(before);
    expect(root.querySelectorAll('[part~=field] :checked:not(option)').length).to.equal(0);
    expect(chosen(root)).to.equal('shared');
  });

  it('leaves no receipt on a shared device, and no answer that arrives later', async () => {
    let answer = (): void => undefined;
    const wait = new Promise<void>(resolve => (answer = resolve));
    const { element, root } = await show(async request => {
      await wait;
      return store(request);
    });
    fill(root);
    let arrived = 0;
    element.addEventListener('volunteer-sent', () => arrived++);
    send(root);
    leave();
    await element.updateComplete;
    answer();
    fill(root);
    send(root);
    await until(() => root.querySelector('[part=receipt]') !== null);
    expect(arrived).to.equal(1);
    leave();
    await element.updateComplete;
    expect(root.querySelector('[part=receipt]')).to.equal(null);
    expect(values(root).join('')).to.equal('');
  });

  it("keeps the answers on the visitor's own device when the page is left", async () => {
    const { element, root } = await show(store, 'en', { device: 'own' });
    put(root, 'name', 'Nesrîn');
    leave();
    await element.updateComplete;
    expect(control(root, 'name').value).to.equal('Nesrîn');
  });

  it('no longer empties a form that has left the page', async () => {
    const { element, root } = await show();
    put(root, 'name', 'Nesrîn');
    const place = element.parentElement!;
    element.remove();
    leave();
    place.append(element);
    await element.updateComplete;
    expect(control(root, 'name').value).to.equal('Nesrîn');
  });
});
