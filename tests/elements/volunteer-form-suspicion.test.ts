import { expect } from 'chai';
import { watch } from '../../src/base/form/suspicion.js';
import type { FormView } from '../../src/base/form/view.js';
import type { Submission } from '../../src/data/submit/submission.js';
import { html, type LitElement } from 'lit';
import { neutral } from '../../src/i18n/neutral.js';
import { once } from '../support/mount.js';
import { fill, send, show, status, store } from '../support/volunteer.js';

const { now } = performance;
/** Lets time pass. */
const wait = (milliseconds: number): unknown =>
  Object.assign(performance, { now: () => now.call(performance) + milliseconds });

const trapIn = (root: ShadowRoot): HTMLInputElement => root.querySelector<HTMLInputElement>('.trap')!;

/** Shows a form, fills it in and sends it. Returns what arrives. */
async function sent(before: (root: ShadowRoot) => void = () => undefined, form: object = {}) {
  let body: Submission | undefined;
  const { element, root } = await show(
    async request => {
      body = (await request.clone().json()) as Submission;
      return store(request);
    },
    'en',
    form,
  );
  fill(root);
  before(root);
  send(root);
  if (!body && 'review' in form) {
    await element.updateComplete;
    send(root);
  }
  await once(element, 'volunteer-sent');
  return body!;
}

describe('<volunteer-form> and programs that fill in every form', () => {
  afterEach(() => void Reflect.deleteProperty(performance, 'now'));

  it('says nothing of a person, who needs three seconds at least', async () => {
    expect(await sent(() => wait(3000))).to.not.have.property('suspect');
    expect((await sent(() => wait(-60_000))).suspect).to.deep.equal(['fast']);
  });

  it('says that a field was filled in that no person sees, and takes the form all the same', async () => {
    const body = await sent(root => {
      trapIn(root).value = 'https://spam.example';
      wait(3000);
    });
    expect(body.suspect).to.deep.equal(['honeypot']);
    expect(JSON.stringify(body)).to.not.include('spam.example');
  });

  it('says so, too, of a form whose answers are shown once more', async () => {
    const body = await sent(
      root => {
        trapIn(root).value = '1';
        wait(3000);
      },
      { review: true },
    );
    expect(body.suspect).to.deep.equal(['honeypot']);
  });

  it('has no such field for people, screen readers, browsers that remember, and keyboards', async () => {
    const { root } = await show();
    const trap = trapIn(root);
    expect([trap.name, trap.id, trap.autocomplete, trap.getClientRects().length]).to.deep.equal(['', '', 'off', 0]);
    trap.focus();
    expect(root.activeElement).to.equal(null);
  });

  it('empties it when a shared device leaves the page', async () => {
    const { root } = await show();
    trapIn(root).value = 'Amina';
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(trapIn(root).value).to.equal('');
  });

  it("does not wonder at the speed of a browser that fills in its own visitor's form", async () => {
    const body = await sent(undefined, { device: 'own' });
    expect(body).to.not.have.property('suspect');
  });

  it('does not wonder at the speed of a form that has been in sight since the page was opened', () => {
    const view = { isPrerendered: true, isOwn: () => false } as FormView;
    const tools = { html, neutral } as unknown as Parameters<typeof watch>[0];
    const host = { renderRoot: document } as unknown as LitElement;
    expect(watch(tools, host, view).suspect()).to.deep.equal([]);
  });

  it('sends the same submission again after a failure, also when it has taken a while', async () => {
    const bodies: Submission[] = [];
    const { element, root } = await show(async request => {
      bodies.push((await request.clone().json()) as Submission);
      return bodies.length > 1 ? store(request) : new Response('', { status: 400 });
    });
    fill(root);
    send(root);
    await once(element, 'volunteer-error');
    await element.updateComplete;
    expect(status(root)).to.include('not accepted');
    wait(3000);
    send(root);
    await once(element, 'volunteer-sent');
    expect(bodies[1]).to.deep.equal(bodies[0]);
  });
});
