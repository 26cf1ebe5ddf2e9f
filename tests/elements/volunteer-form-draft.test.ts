import { expect } from 'chai';
import type { VolunteerForm } from '../../src/elements/volunteer-form.js';
import { later } from '../support/goals.js';
import { html, mount, once, until } from '../support/mount.js';
import { control, fill, put, send, show, store, type Shown } from '../support/volunteer.js';

const prefix = 'coalition-widgets:draft ';
const stored = (storage: Storage): string[] =>
  Object.entries(storage).flatMap(([name, value]) => (name.startsWith(prefix) ? [String(value)] : []));
const hasDraft = (): boolean => stored(sessionStorage).length > 0 && stored(localStorage).length > 0;
const isGone = (): boolean => stored(sessionStorage).length + stored(localStorage).length === 0;

const own = (receiver: (request: Request) => Response | Promise<Response> = store): Promise<Shown> =>
  show(receiver, 'en', { device: 'own' });

/** Shows the form of another element anew, as after a reload. */
async function again({ element }: Shown): Promise<Shown> {
  element.remove();
  const next = mount<VolunteerForm>(html`<volunteer-form src=${element.src} lang="en"></volunteer-form>`);
  await until(() => next.state === 'ready');
  await next.updateComplete;
  return { element: next, root: next.shadowRoot!, url: '' };
}

/** Waits until what is typed is in the draft: a form of its own has it. */
async function draftWith(shown: Shown, name: string, value: string): Promise<Shown> {
  const next = await again(shown);
  await until(() => control(next.root, name).value === value, `a draft with ${value}`);
  return next;
}

describe('the draft of a <volunteer-form>', () => {
  beforeEach(() => {
    for (const storage of [sessionStorage, localStorage]) storage.clear();
  });

  it("survives a reload on the visitor's own device, with every kind of answer, but not the consent", async () => {
    const shown = await own();
    fill(shown.root);
    await until(hasDraft);
    const { root } = await draftWith(shown, 'email', 'nesrin@example.org');
    const value = (name: string): string => control(root, name).value;
    expect([value('name'), value('phone'), value('place'), value('from'), value('hours')]).to.deep.equal(
      ['name', 'phone', 'place', 'from', 'hours'].map(name => control(shown.root, name).value),
    );
    const checked = (shown: ShadowRoot): string[] =>
      [...shown.querySelectorAll<HTMLInputElement>('[part=field] :checked:not(option)')].map(one => one.value);
    expect(checked(root)).to.deep.equal(checked(shown.root)).and.to.not.be.empty;
    expect(control(root, ':consent').checked).to.equal(false);
  });

  it('makes the device the own one after a reload, though the file takes it for shared', async () => {
    const shown = await show();
    control(shown.root, ':device', 'own').click();
    put(shown.root, 'name', 'Nesrîn');
    await until(hasDraft);
    const { root } = await draftWith(shown, 'name', 'Nesrîn');
    expect(control(root, ':device', 'own').checked).to.equal(true);
  });

  it('cannot be read, as its key and its answers are in two places', async () => {
    const shown = await own();
    put(shown.root, 'name', 'Nesrîn Marker');
    await until(hasDraft);
    for (const storage of [sessionStorage, localStorage])
      expect(JSON.stringify(Object.entries(storage)))
        .to.not.contain('Marker')
        .and.not.contain('nesr');
    const [record] = stored(sessionStorage);
    const [answers] = stored(localStorage);
    expect(answers).to.not.contain(record!.slice(36));
  });

  it('is not kept on a device that others use', async () => {
    const shown = await show();
    fill(shown.root);
    const sent = once(shown.element, 'volunteer-sent');
    send(shown.root);
    await sent;
    expect(isGone()).to.equal(true);
  });

  it('is deleted once the answers have arrived', async () => {
    const { element, root } = await own();
    fill(root);
    await until(hasDraft);
    send(root);
    await once(element, 'volunteer-sent');
    await until(isGone);
  });

  it('is deleted when the visitor says that others use the device, and when nothing is left in the form', async () => {
    const { element, root } = await own();
    put(root, 'name', 'Nesrîn');
    await until(hasDraft);
    control(root, ':device', 'shared').click();
    await until(isGone);
    control(root, ':device', 'own').click();
    await element.updateComplete;
    await until(hasDraft);
    put(root, 'name', '');
    await until(isGone);
  });

  it('does not overwrite what was typed before it came', async () => {
    const shown = await own();
    put(shown.root, 'name', 'before');
    put(shown.root, 'email', 'before@example.org');
    await until(hasDraft);
    const { decrypt } = SubtleCrypto.prototype;
    const typed = later<undefined>();
    SubtleCrypto.prototype.decrypt = async function (...all) {
      await typed.promise;
      return decrypt.apply(this, all);
    };
    try {
      const { root } = await again(shown);
      put(root, 'name', 'typed');
      typed.resolve(undefined);
      await until(() => control(root, 'email').value === 'before@example.org');
      expect(control(root, 'name').value).to.equal('typed');
    } finally {
      SubtleCrypto.prototype.decrypt = decrypt;
    }
  });

  it('ends after a day', async () => {
    const shown = await own();
    put(shown.root, 'name', 'Nesrîn');
    await until(hasDraft);
    const name = Object.keys(localStorage).find(one => one.startsWith(prefix))!;
    const kept = localStorage.getItem(name)!;
    localStorage.setItem(name, `${Date.now() - 86_400_001}${kept.slice(kept.indexOf(' '))}`);
    const { root } = await again(shown);
    await until(() => stored(localStorage).length === 0);
    expect(control(root, 'name').value).to.equal('');
  });

  it('tells the receiver after a reload which earlier attempt may have arrived', async () => {
    const ids: string[] = [];
    let works = false;
    let supersedes: unknown;
    const shown = await own(async request => {
      const body = (await request.clone().json()) as { id: string; supersedes?: string };
      ids.push(body.id);
      supersedes = body.supersedes;
      return works ? store(request) : new Response('', { status: 503 });
    });
    fill(shown.root);
    send(shown.root);
    await once(shown.element, 'volunteer-error');
    await until(hasDraft);
    works = true;
    const { element, root } = await draftWith(shown, 'email', 'nesrin@example.org');
    control(root, ':consent').click();
    send(root);
    await once(element, 'volunteer-sent');
    expect(supersedes).to.equal(ids[0]);
  });

  it('is damaged, and the form is empty and works', async () => {
    const shown = await own();
    put(shown.root, 'name', 'Nesrîn');
    await until(hasDraft);
    const name = Object.keys(localStorage).find(one => one.startsWith(prefix))!;
    localStorage.setItem(name, `${localStorage.getItem(name)!}x`);
    const { element, root } = await again(shown);
    fill(root);
    send(root);
    await once(element, 'volunteer-sent');
  });

  it('is left out in silence where the page forbids storage', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      const { element, root } = await own();
      fill(root);
      send(root);
      await once(element, 'volunteer-sent');
      expect(isGone()).to.equal(true);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
