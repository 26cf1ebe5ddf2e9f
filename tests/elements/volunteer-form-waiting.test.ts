import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { VolunteerErrorEvent } from '../../src/base/form/events.js';
import type { Submission } from '../../src/data/submit/submission.js';
import { later } from '../support/goals.js';
import { knownKey } from '../support/sealed.js';
import { serve, timesAsked } from '../support/files.js';
import { once, until } from '../support/mount.js';
import { holdTimers } from '../support/timers.js';
import { control, fill, put, send, show, status, store } from '../support/volunteer.js';

/** A receiver that fails until it is told to work, and remembers what it gets. */
function moody() {
  const bodies: Submission[] = [];
  const receiver = {
    bodies,
    works: false,
    async receive(request: Request): Promise<Response> {
      bodies.push((await request.clone().json()) as Submission);
      return receiver.works ? store(request) : new Response('', { status: 503 });
    },
  };
  return receiver;
}

/** Shows a form that has failed once. Nothing is sent again before `fire`. */
async function failedOnce() {
  const receiver = moody();
  const shown = await show(receiver.receive);
  const errors: VolunteerErrorEvent[] = [];
  shown.element.addEventListener('volunteer-error', event => errors.push(event));
  fill(shown.root);
  const timers = holdTimers();
  const failed = once(shown.element, 'volunteer-error');
  send(shown.root);
  await failed;
  await shown.element.updateComplete;
  receiver.works = true;
  return { ...shown, receiver, errors, timers };
}

/** The longest of the timers that wait, in milliseconds. */
const longest = (timers: ReturnType<typeof holdTimers>): number => Math.max(...timers.waiting());

describe('<volunteer-form> that waits', () => {
  after(() => document.body.replaceChildren()); // a form with unsent answers keeps the page from being left

  it('does not send again before the receiver wants it', async () => {
    const { element, root } = await show(() => new Response('', { status: 429, headers: { 'retry-after': '90' } }));
    fill(root);
    const timers = holdTimers();
    const failed = once(element, 'volunteer-error');
    send(root);
    await failed;
    await element.updateComplete;
    expect(longest(timers)).to.equal(90_000);
    put(root, 'name', 'Ali');
    timers.fire();
  });

  it('is sent again by the visitor alone if the receiver may store it twice', async () => {
    const url = serve(() => new Response('', { status: 503 }));
    const { element, root } = await show(store, 'en', { submit: { to: 'formspree', url } });
    fill(root);
    const timers = holdTimers();
    const failed = once(element, 'volunteer-error');
    send(root);
    await failed;
    await element.updateComplete;
    expect(status(root)).to.include('could not be sent just now');
    dispatchEvent(new Event('online'));
    timers.fire();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(timesAsked(url)).to.equal(1);
  });

  it('sends again by itself, under the same id, and shows the receipt', async () => {
    const { element, root, receiver, errors, timers } = await failedOnce();
    expect(status(root)).to.include('this page keeps trying by itself while it is open');
    const sent = once(element, 'volunteer-sent');
    root.querySelector<HTMLElement>('[type=submit]')!.focus();
    timers.fire();
    await sent;
    await until(() => root.activeElement?.id === 'receipt');
    expect(new Set(receiver.bodies.map(({ id }) => id)).size).to.equal(1);
    expect([receiver.bodies.length, errors.length]).to.deep.equal([2, 1]);
  });

  it('does so as soon as there is a connection again', async () => {
    const { element, timers } = await failedOnce();
    const sent = once(element, 'volunteer-sent');
    dispatchEvent(new Event('online'));
    await sent;
    timers.fire();
  });

  it('leaves the focus where the visitor has gone meanwhile', async () => {
    const { element, timers } = await failedOnce();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    const sent = once(element, 'volunteer-sent');
    timers.fire();
    await sent;
    await element.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('stops once the visitor changes an answer; the next sending replaces the earlier one', async () => {
    const { element, root, receiver, timers } = await failedOnce();
    put(root, 'name', 'Ali');
    await element.updateComplete;
    expect(status(root)).to.include('could not be sent just now');
    timers.fire();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(receiver.bodies.length).to.equal(1);
    send(root);
    await once(element, 'volunteer-sent');
    const [first, second] = receiver.bodies;
    expect([second!.supersedes, second!.fields['name']]).to.deep.equal([first!.id, 'Ali']);
  });

  it('keeps on after further failures, without disturbing anybody', async () => {
    const { element, root, receiver, errors, timers } = await failedOnce();
    receiver.works = false;
    control(root, 'about').focus();
    timers.fire();
    await until(() => receiver.bodies.length === 2);
    await new Promise(resolve => setTimeout(resolve, 50));
    await element.updateComplete;
    expect(root.activeElement).to.equal(control(root, 'about'));
    expect([errors.length, control(root, 'about').matches(':disabled')]).to.deep.equal([1, false]);
    receiver.works = true;
    const sent = once(element, 'volunteer-sent');
    dispatchEvent(new Event('online'));
    await sent;
  });

  it('lets the visitor delete what waits while the form is sent, and still shows the outcome', async () => {
    const answer = later<undefined>();
    let requests = 0;
    const receive = async (request: Request): Promise<Response> => {
      if (++requests === 1) return new Response('', { status: 503 });
      await answer.promise;
      return store(request);
    };
    const { root } = await show(receive, 'en', { recipients: [knownKey] });
    fill(root);
    const timers = holdTimers();
    try {
      send(root);
      await until(() => root.querySelector('[part=queue] button') !== null);
      send(root);
      await until(() => requests === 2);
      root.querySelector<HTMLElement>('[part=queue] button')!.click();
      answer.resolve(undefined);
      await until(() => root.querySelector('[part=receipt]') !== null);
    } finally {
      timers.fire();
    }
  });

  it('says when there is no connection', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const { root, timers } = await failedOnce();
      expect(status(root)).to.match(/^There is no connection at the moment\. It is not certain yet/);
      timers.fire();
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});

describe('<volunteer-form> while it is sent', () => {
  it('locks the answers, so that nothing is typed that would not arrive, and keeps the focus', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>(resolve => (answer = resolve));
    const { element, root } = await show(async request => {
      await answered;
      return new Response(await request.text(), { status: 503 });
    });
    fill(root);
    control(root, 'email').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status(root) === 'Sending…');
    const locked = (): boolean[] =>
      ['name', 'about', 'place', 'help', 'time', ':consent'].map(name => control(root, name).matches(':disabled'));
    expect(new Set(locked())).to.deep.equal(new Set([true]));
    expect(root.activeElement).to.equal(root.querySelector('[type=submit]'));
    const failed = once(element, 'volunteer-error');
    answer();
    await failed;
    await element.updateComplete;
    expect(new Set(locked())).to.deep.equal(new Set([false]));
    expect(control(root, 'name').value).to.equal('Nesrîn');
    element.remove();
  });
});
