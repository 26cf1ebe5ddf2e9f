import { expect } from 'chai';
import type { Submission } from '../../src/data/submit/submission.js';
import { once } from '../support/mount.js';
import { control, faults, put, send, show, store, type Shown } from '../support/volunteer.js';

const label = (en: string): object => ({ en });
const options = ['yes', 'no'].map(value => ({ value, label: label(value) }));
const fields = [
  { name: 'car', type: 'radio', label: label('Is there a car?'), options },
  { name: 'seats', type: 'number', label: label('How many seats?'), required: true, when: { field: 'car', is: 'yes' } },
  { name: 'full', type: 'text', label: label('When is it full?'), required: true, when: { field: 'seats', is: '9' } },
  { name: 'skills', type: 'checkboxes', label: label('Skills'), options },
  { name: 'which', type: 'text', label: label('Which?'), when: { field: 'skills', is: 'yes' } },
  { name: 'own', type: 'checkbox', label: label('Own phone') },
  { name: 'number', type: 'tel', label: label('Its number'), when: { field: 'own' } },
];
const asked = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('[part=field]')].map(one => one.id.replace('f.', ''));

async function open(receiver = store): Promise<Shown> {
  return show(receiver, 'en', { fields, consent: undefined, title: undefined });
}

describe('a question of a <volunteer-form> with a condition', () => {
  it('is asked once the earlier question has its answer, at its place, and no longer when that changes', async () => {
    const { element, root } = await open();
    expect(asked(root)).to.deep.equal(['car', 'skills', 'own']);
    control(root, 'car', 'yes').click();
    await element.updateComplete;
    expect(asked(root)).to.deep.equal(['car', 'seats', 'skills', 'own']);
    expect(root.activeElement).to.equal(null);
    put(root, 'seats', '9');
    control(root, 'skills', 'no').click();
    control(root, 'skills', 'yes').click();
    control(root, 'own').click();
    await element.updateComplete;
    expect(asked(root)).to.deep.equal(['car', 'seats', 'full', 'skills', 'which', 'own', 'number']);
    control(root, 'car', 'no').click(); // "full" depends on "seats", which is asked no longer
    await element.updateComplete;
    expect(asked(root)).to.deep.equal(['car', 'skills', 'which', 'own', 'number']);
  });

  it('is required only if it is asked', async () => {
    const { element, root } = await open();
    send(root);
    await once(element, 'volunteer-sent');
    const { element: other, root: second } = await open();
    control(second, 'car', 'yes').click();
    await other.updateComplete;
    send(second);
    await other.updateComplete;
    expect(faults(second)).to.deep.equal(['seats']);
    control(second, 'car', 'no').click();
    await other.updateComplete;
    expect(second.querySelector('[part=errors]')).to.equal(null);
    send(second);
    await once(other, 'volunteer-sent');
  });

  it('is not sent when it is asked no longer, and has its answer again when it is asked again', async () => {
    const sent: Submission[] = [];
    const { element, root } = await open(async request => {
      sent.push((await request.clone().json()) as Submission);
      return store(request);
    });
    control(root, 'car', 'yes').click();
    await element.updateComplete;
    put(root, 'seats', '4');
    control(root, 'car', 'no').click();
    await element.updateComplete;
    control(root, 'car', 'yes').click();
    await element.updateComplete;
    expect(control(root, 'seats').value).to.equal('4');
    control(root, 'car', 'no').click();
    await element.updateComplete;
    send(root);
    await once(element, 'volunteer-sent');
    expect(sent[0]!.fields).to.deep.equal({ car: 'no', own: false });
  });
});
