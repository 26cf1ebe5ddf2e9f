import { expect } from 'chai';
import type { Submission } from '../../src/data/submit/submission.js';
import { sentFields } from '../fixtures/volunteer-form.js';
import { once, until } from '../support/mount.js';
import { control, faults, fill, put, send, show, status, store, summary, type Shown } from '../support/volunteer.js';

const review = (root: ShadowRoot): HTMLElement | null => root.querySelector('[part=review]');
const shownAnswers = (root: ShadowRoot): Record<string, string[]> =>
  Object.fromEntries(
    [...root.querySelectorAll('dl > div')].map(group => [
      group.querySelector('dt')!.textContent.trim(),
      [...group.querySelectorAll('dd')].map(one => one.textContent.trim()),
    ]),
  );

/** A form that shows the answers once more, and what its receiver has got. */
async function open(
  more: object = {},
  answer: (request: Request) => Response | Promise<Response> = store,
  lang = 'en',
): Promise<Shown & { got: Submission[] }> {
  const got: Submission[] = [];
  const receiver = async (request: Request): Promise<Response> => {
    got.push((await request.clone().json()) as Submission);
    return answer(request);
  };
  return { ...(await show(receiver, lang, { review: true, ...more })), got };
}

/** Fills in the form and sends it, so that the answers are shown once more. */
async function toReview({ element, root }: Shown): Promise<void> {
  fill(root);
  send(root);
  await until(() => review(root) !== null, 'the answers once more');
  await element.updateComplete;
}

describe('a <volunteer-form> that shows the answers once more', () => {
  after(() => document.body.replaceChildren());

  it('shows them as they will be sent, in place of the questions, and sends nothing yet', async () => {
    const form = await open();
    await toReview(form);
    const { root, got } = form;
    expect(got).to.deep.equal([]);
    expect(root.querySelectorAll('[data-name]').length).to.equal(0);
    const texts = Object.values(shownAnswers(root)).flat();
    expect(texts).to.include(sentFields.name);
    expect(texts).to.include(sentFields.phone); // typed with Arabic-Indic digits and 00
    expect(texts).to.not.include('');
    expect(root.activeElement).to.equal(review(root));
    expect(review(root)!.getAttribute('aria-label')).to.equal('Check the answers');
    expect(status(root).trim()).to.equal('');
  });

  it('sends them with the next Send', async () => {
    const form = await open();
    await toReview(form);
    send(form.root);
    await once(form.element, 'volunteer-sent');
    expect(form.got.map(({ fields }) => fields)).to.deep.equal([sentFields]);
  });

  it('shows the questions again, with the answers in them, and the answers once more after a change', async () => {
    const form = await open();
    await toReview(form);
    const { element, root, got } = form;
    root.querySelector<HTMLButtonElement>('[part=review] button')!.click();
    await element.updateComplete;
    expect(review(root)).to.equal(null);
    expect(root.activeElement?.getAttribute('data-name')).to.equal(
      root.querySelector('[data-name^=n]')!.getAttribute('data-name'),
    );
    expect(control(root, 'name').value).to.equal(sentFields.name);
    put(root, 'name', 'Somebody Else');
    send(root);
    await until(() => review(root) !== null, 'the answers once more');
    expect(Object.values(shownAnswers(root)).flat()).to.include('Somebody Else');
    send(root);
    await once(element, 'volunteer-sent');
    expect(got.map(({ fields }) => fields['name'])).to.deep.equal(['Somebody Else']);
  });

  it('shows the faults of an answer first', async () => {
    const { element, root } = await open();
    send(root);
    await element.updateComplete;
    expect(review(root)).to.equal(null);
    expect(faults(root)).to.include('name');
  });

  it('shows the question whose answer the receiver rejects', async () => {
    const errors = [{ pointer: '/fields/email', code: 'email' }];
    const form = await open({}, () => Response.json({ errors }, { status: 422 }));
    await toReview(form);
    send(form.root);
    await once(form.element, 'volunteer-error');
    await until(() => form.root.activeElement === summary(form.root), 'the list of errors');
    expect(review(form.root)).to.equal(null);
    expect(faults(form.root)).to.deep.equal(['email']);
  });

  it('keeps the answers in view, and cannot be changed, while they are sent and while they wait', async () => {
    let respond = (_: Response): void => undefined;
    const form = await open({}, () => new Promise<Response>(resolve => (respond = resolve)));
    await toReview(form);
    const { element, root, got } = form;
    send(root);
    await until(() => got.length === 1, 'the submission');
    const change = root.querySelector<HTMLButtonElement>('[part=review] button')!;
    expect(change.getAttribute('aria-disabled')).to.equal('true');
    change.click();
    await element.updateComplete;
    expect(review(root)).to.not.equal(null);
    const queued = once(element, 'volunteer-queued');
    respond(new Response(null, { status: 503, headers: { 'Retry-After': '60' } }));
    const event = (await queued) as Event & { id: string; isKept: boolean };
    expect([event.id, event.isKept]).to.deep.equal([got[0]!.id, false]);
    await element.updateComplete;
    expect(review(root)).to.not.equal(null);
    expect(status(root)).to.contain('keeps trying');
  });

  it('has the words of options, digits and dates of the language of the page', async () => {
    const form = await open({}, store, 'ckb');
    await toReview(form);
    const values = [...form.root.querySelectorAll('dd')].map(one => one.textContent.trim());
    expect(values.join(' ')).to.match(/[\u0660-\u0669]/);
    expect(values.some(value => /^\d{4}-\d\d-\d\d$/.test(value))).to.equal(false);
  });
});

describe('a question of a <volunteer-form> with a sentence of its own', () => {
  const own = { en: 'Please write your name, as your friends call you.' };
  const name = { name: 'name', type: 'text', label: { en: 'Name' }, required: true, errors: { required: own } };

  it('shows it in place of the usual one, and in the list of errors', async () => {
    const { element, root } = await show(store, 'en', { fields: [name], consent: undefined });
    send(root);
    await element.updateComplete;
    expect(root.querySelector('[part=error]')!.textContent).to.contain(own.en).and.not.contain('An answer is needed');
    expect(summary(root)!.textContent).to.contain(own.en);
  });

  it('has the usual one for other faults, and where the file has none in any language', async () => {
    const fields = [{ ...name, errors: { 'too-long': own, required: {} } }];
    const { element, root } = await show(store, 'en', { fields, consent: undefined });
    send(root);
    await element.updateComplete;
    expect(root.querySelector('[part=error]')!.textContent).to.contain('An answer is needed here.');
  });

  it('keeps the address that was probably meant beside it', async () => {
    const email = { ...name, name: 'email', type: 'email', errors: { unlikely: { en: 'Is this right?' } } };
    const { element, root } = await show(store, 'en', { fields: [email], consent: undefined });
    put(root, 'email', 'nesrin@gmial.com');
    send(root);
    await element.updateComplete;
    expect(root.querySelector('[part=error]')!.textContent).to.match(/Is this right\?\s+nesrin@gmail\.com/);
  });
});
