import { expect } from 'chai';
import { prove } from '../../src/data/submit/work.js';
import type { SealedSubmission, Submission } from '../../src/data/submit/submission.js';
import { serve } from '../support/files.js';
import { once } from '../support/mount.js';
import { knownKey } from '../support/sealed.js';
import { fill, send, show, store } from '../support/volunteer.js';

/** How many zero bits the SHA-256 of a text begins with, as the browser computes it. */
async function zeroBits(text: string): Promise<number> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)]
    .map(byte => byte.toString(2).padStart(8, '0'))
    .join('')
    .indexOf('1');
}

/** What waits on the device. */
const keptBodies = (): Promise<SealedSubmission[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('coalition-widgets', 1);
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('outbox').objectStore('outbox').getAll();
      reading.onsuccess = () => resolve((reading.result as { body: SealedSubmission }[]).map(({ body }) => body));
      opening.result.close();
    };
  });

async function sentTo(submit: object, form: object = {}): Promise<Submission | SealedSubmission> {
  let body: Submission | undefined;
  const url = serve(async (request: Request) => {
    body = (await request.clone().json()) as Submission;
    return store(request);
  });
  const { element, root } = await show(store, 'en', { submit: { to: 'json', url, ...submit }, ...form });
  fill(root);
  send(root);
  await once(element, 'volunteer-sent');
  return body!;
}

describe('<volunteer-form> that proves its work', () => {
  for (const bits of [1, 7, 12])
    it(`finds what makes the hash begin with ${bits} zero bits`, async () => {
      for (let count = 0; count < 5; count++) {
        const id = crypto.randomUUID();
        expect(await zeroBits(`${id}:${await prove(id, bits)}`)).to.be.at.least(bits);
      }
    });

  it('finds the same for the same submission', async () => {
    const id = crypto.randomUUID();
    expect(await prove(id, 10)).to.equal(await prove(id, 10));
  });

  it('lets the page go on meanwhile', async () => {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    });
    await prove(crypto.randomUUID(), 15);
    clearInterval(timer);
    expect(longest).to.be.below(500); // milliseconds, on a machine that does much else
  });

  it('sends the proof with the submission', async () => {
    const { id, work } = await sentTo({ work: 8 });
    expect(await zeroBits(`${id}:${work}`)).to.be.at.least(8);
  });

  it('sends it beside sealed answers', async () => {
    const body = await sentTo({ work: 8 }, { recipients: [knownKey] });
    expect(body).to.have.property('sealed');
    expect(await zeroBits(`${body.id}:${body.work}`)).to.be.at.least(8);
  });

  it('does not appear where browsers cannot compute it, as on a page without https, and sends nothing', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const { element, root } = await show(store, 'en', { submit: { to: 'json', url: '/', work: 8 } });
      expect([element.state, root.querySelector('form')]).to.deep.equal(['missing', null]);
    } finally {
      delete (crypto as { subtle?: unknown }).subtle;
    }
  });

  it('proves nothing to a service, which would not ask for it', async () => {
    const { element, root } = await show(store, 'en', {
      submit: { to: 'formspree', url: serve(() => Response.json({ ok: true })), work: 20 },
    });
    fill(root);
    send(root);
    await once(element, 'volunteer-sent');
  });

  it('writes down what waits on the device without it, and proves it as it is sent', async () => {
    const bodies: SealedSubmission[] = [];
    const url = serve(async (request: Request) => {
      bodies.push((await request.clone().json()) as SealedSubmission);
      return new Response('', { status: 503 });
    });
    const { element, root } = await show(store, 'en', { submit: { to: 'json', url, work: 8 }, recipients: [knownKey] });
    fill(root);
    send(root);
    await once(element, 'volunteer-queued');
    const kept = await keptBodies();
    expect(kept.map(body => [body.id === bodies[0]!.id, 'work' in body])).to.deep.include([true, false]);
    expect(await zeroBits(`${bodies[0]!.id}:${bodies[0]!.work}`)).to.be.at.least(8);
  });

  it('proves nothing if the file does not ask', async () => {
    expect(await sentTo({})).to.not.have.property('work');
  });
});
