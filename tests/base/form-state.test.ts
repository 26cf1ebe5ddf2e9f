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
    state.settle({ kind: 'refused', errors: [{ pointer: '/form', code: 'unknown' }] }, volunteer);
    expect(state.sendError).to.equal('refused');
    expect(state.submission(volunteer, 'ar').id).to.not.equal(id);
  });

  it('replaces what the receiver has under the id, if that is something else', () => {
    const state = filled();
    const { id } = state.submission(volunteer, 'ar');
    state.settle({ kind: 'refused', errors: [{ pointer: '/id', code: 'id-reused' }] }, volunteer);
    expect([state.sendError, state.waits]).to.deep.equal(['retry', false]);
    const next = state.submission(volunteer, 'ar');
    expect(next.id).to.not.equal(id);
    expect(next.supersedes).to.equal(id);
  });

  it('keeps the id when something refuses what may have been stored at an earlier attempt', () => {
    const state = filled();
    const submission = state.submission(volunteer, 'ar');
    state.settle({ kind: 'network', errors: [] }, volunteer);
    state.submission(volunteer, 'ar');
    state.settle({ kind: 'refused', errors: [] }, volunteer);
    expect(state.submission(volunteer, 'ar')).to.equal(submission);
  });

  it('names the submission that an edited one replaces, if that one may have been stored', () => {
    const state = filled();
    const [name] = volunteer.fields;
    const first = state.submission(volunteer, 'ar');
    expect(first.supersedes).to.equal(undefined);
    state.settle({ kind: 'unconfirmed', errors: [] }, volunteer);
    state.take(name!, 'Zozan');
    const second = state.submission(volunteer, 'ar');
    expect(second.id).to.not.equal(first.id);
    expect(second.supersedes).to.equal(first.id);
    // the second one was not stored: a third one still replaces the first
    state.settle({ kind: 'refused', errors: [] }, volunteer);
    state.take(name!, 'Zozan Xelîl');
    expect(state.submission(volunteer, 'ar').supersedes).to.equal(first.id);
    state.settle({ kind: 'sent', receipt: '7ZK3-0QMD' }, volunteer);
    expect(state.submission(volunteer, 'ar').supersedes).to.equal(undefined);
  });

  it('names none if the receiver has refused the earlier one', () => {
    const state = filled();
    state.submission(volunteer, 'ar');
    state.settle({ kind: 'refused', errors: [{ pointer: '/fields/name', code: 'text' }] }, volunteer);
    state.take(volunteer.fields[0]!, 'Zozan');
    expect(state.submission(volunteer, 'ar').supersedes).to.equal(undefined);
  });

  it('takes a refusal without a reason for unclear: what refuses may stand before a receiver that has stored it', () => {
    const state = filled();
    const first = state.submission(volunteer, 'ar');
    state.settle({ kind: 'refused', errors: [] }, volunteer);
    expect(state.submission(volunteer, 'ar')).to.equal(first);
    state.take(volunteer.fields[0]!, 'Zozan');
    expect(state.submission(volunteer, 'ar').supersedes).to.equal(first.id);
  });

  it('asks again when the text that was agreed to has changed', () => {
    const state = filled();
    expect(state.check(volunteer)).to.equal(true);
    expect(state.check({ ...volunteer, consent: { ...volunteer.consent, version: '2027-01' } })).to.equal(false);
    expect(state.fault(':consent')).to.equal('consent');
  });
});
