import { expect } from 'chai';
import { FormState } from '../../src/base/form/state.js';
import type { FieldValue } from '../../src/data/form/answer.js';
import { sentFields, volunteer } from '../fixtures/volunteer-form.js';

const values: Readonly<Record<string, FieldValue>> = sentFields;
const filled = (): FormState => {
  const state = new FormState('https://example.org/coalition.json');
  for (const field of volunteer.fields) {
    const value = values[field.name];
    state.take(field, typeof value === 'number' ? String(value) : value!);
  }
  state.agree(volunteer.consent.version, true);
  return state;
};

describe('FormState', () => {
  it('forgets every answer, and the consent, once they have arrived', () => {
    const state = filled();
    const { id } = state.submission(volunteer, 'ar');
    state.settle({ kind: 'sent', receipt: '7ZK3-0QMD' }, volunteer);
    expect(state.phase).to.equal('sent');
    expect(volunteer.fields.map(state.answer).flat().filter(Boolean)).to.deep.equal([]);
    expect(state.agreed(volunteer.consent.version)).to.equal(false);
    expect(state.submission(volunteer, 'ar').id).to.not.equal(id);
  });

  it('keeps everything when it fails, and the id with it', () => {
    const state = filled();
    const submission = state.submission(volunteer, 'ar');
    state.settle({ kind: 'network', errors: [] }, volunteer);
    expect([state.phase, state.sendError]).to.deep.equal(['filling', 'retry']);
    expect(state.submission(volunteer, 'en')).to.equal(submission);
  });

  it('takes another id after a refusal', () => {
    const state = filled();
    const { id } = state.submission(volunteer, 'ar');
    state.settle({ kind: 'refused', errors: [{ pointer: '/id', code: 'id-reused' }] }, volunteer);
    expect(state.sendError).to.equal('refused');
    expect(state.submission(volunteer, 'ar').id).to.not.equal(id);
  });

  it('asks again when the text that was agreed to has changed', () => {
    const state = filled();
    expect(state.check(volunteer)).to.equal(true);
    expect(state.check({ ...volunteer, consent: { ...volunteer.consent, version: '2027-01' } })).to.equal(false);
    expect(state.fault(':consent')).to.equal('consent');
  });
});
