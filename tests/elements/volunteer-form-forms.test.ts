import { expect } from 'chai';
import '../../src/generated/define/volunteer-form.js';
import type { VolunteerForm } from '../../src/elements/volunteer-form.js';
import type { Submission } from '../../src/data/submit/submission.js';
import { volunteer, volunteerFile } from '../fixtures/volunteer-form.js';
import { serve } from '../support/files.js';
import { nothing } from 'lit';
import { html, mount, once, until } from '../support/mount.js';
import { control, put, send, store } from '../support/volunteer.js';

const question = (name: string) => ({ name, type: 'text', label: { en: `The ${name}` }, required: true });
const submit = (url: string) => ({ to: 'json', url });
const membership = { form: 'membership', title: { en: 'Join us' }, fields: [question('statute')] };
const news = { form: 'news', title: { en: 'Our letter' }, fields: [question('address')] };

async function show(file: object, form: string | null): Promise<VolunteerForm> {
  const src = serve({ ...volunteerFile, volunteer: undefined, ...file });
  const element = mount<VolunteerForm>(
    html`<volunteer-form src=${src} form=${form ?? nothing} lang="en"></volunteer-form>`,
  );
  await until(() => element.state !== 'loading');
  await element.updateComplete;
  return element;
}
const names = ({ shadowRoot }: VolunteerForm): (string | undefined)[] => [
  ...new Set(
    [...shadowRoot!.querySelectorAll<HTMLElement>('[data-name]:not([data-name^=":"])')].map(one => one.dataset['name']),
  ),
];

describe('<volunteer-form form="…">', () => {
  const url = serve(store);
  const forms = [membership, news].map(form => ({ ...form, submit: submit(url) }));
  const first = { ...volunteer, submit: submit(url) };

  it('shows the form that it names, of "forms" or "volunteer"', async () => {
    expect(names(await show({ volunteer: first, forms }, 'news'))).to.deep.equal(['address']);
    expect(names(await show({ volunteer: first, forms }, 'membership'))).to.deep.equal(['statute']);
    expect(names(await show({ volunteer: first, forms }, 'volunteer'))).to.include('email');
  });

  it('shows "volunteer" without a name, else the first of "forms"', async () => {
    expect(names(await show({ volunteer: first, forms }, null))).to.include('email');
    expect(names(await show({ forms }, null))).to.deep.equal(['statute']);
  });

  it('sends each form to its own receiver, under its own name', async () => {
    const bodies: Submission[] = [];
    const receive = async (request: Request): Promise<Response> => {
      bodies.push((await request.clone().json()) as Submission);
      return store(request);
    };
    const element = await show({ volunteer: first, forms: [{ ...news, submit: submit(serve(receive)) }] }, 'news');
    put(element.shadowRoot!, 'address', 'a@example.org');
    send(element.shadowRoot!);
    await once(element, 'volunteer-sent');
    expect(bodies.map(({ form, fields }) => [form, fields])).to.deep.equal([['news', { address: 'a@example.org' }]]);
  });

  it('shows another form, empty, once the page names another one', async () => {
    const element = await show({ forms: [forms[0], { ...forms[1], fields: membership.fields }] }, 'membership');
    put(element.shadowRoot!, 'statute', 'read');
    element.form = 'news';
    await until(() => element.shadowRoot!.querySelector('[part=heading]')?.textContent.trim() === 'Our letter');
    expect(control(element.shadowRoot!, 'statute').value).to.equal('');
  });

  for (const [what, kind, file, form] of [
    ['a name that the file does not have', 'missing-section', { volunteer: first, forms }, 'shop'],
    ['a form that is not valid', 'schema', { forms: [{ form: 'news', fields: 7 }, forms[0]] }, 'news'],
    ['a file without any form', 'missing-section', {}, null],
    ['a file whose "forms" is no list', 'missing-section', { forms: forms[0] }, 'membership'],
  ] as const)
    it(`keeps the fallback, and says why, for ${what}`, async () => {
      const said = once<Event & { kind: string; message: string }>(document.body, 'coalition-error');
      const element = await show(file, form);
      expect([element.state, (await said).kind]).to.deep.equal(['missing', kind]);
      expect((await said).message).to.include(form ? `form "${form}"` : '"volunteer"');
    });

  it('shows a form beside one that is not valid', async () => {
    expect(
      names(await show({ volunteer: { form: 'volunteer' }, forms: [null, 3, {}, forms[1]] }, 'news')),
    ).to.deep.equal(['address']);
  });
});
