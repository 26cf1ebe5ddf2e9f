import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fingerprint } from '../../../receivers/node/fingerprint.js';
import { checkSubmission } from '../../../receivers/node/submission.js';
import { anySubmission, aSubmission, SEALED } from './support/submissions.js';

describe('the fingerprint', () => {
  it('survives being written to the file and read back', () => {
    fc.assert(
      fc.property(anySubmission, submission => {
        const { submission: again } = checkSubmission(JSON.parse(JSON.stringify(submission)));
        assert.ok(again);
        assert.equal(fingerprint(again), fingerprint(submission));
      }),
    );
  });

  it('does not see in which order the fields were written', () => {
    const one = aSubmission({ a: '1', b: ['x', 'y'] });
    assert.equal(fingerprint(one), fingerprint({ ...one, fields: { b: ['x', 'y'], a: '1' } }));
  });

  it('does not see the id', () => {
    const one = aSubmission();
    assert.equal(fingerprint(one), fingerprint({ ...one, id: crypto.randomUUID() }));
  });

  it('is the one of earlier versions for what they could store', () => {
    assert.equal(fingerprint(aSubmission({ a: '1' })), 'QhGQ3txDxFRD7rANaodFoBDDrBmHaOipPwQxo53Ghn0');
  });

  it('sees every change of the payload', () => {
    const { fields, ...one } = aSubmission({ a: '1' });
    const { consent, ...unasked } = one;
    const all = [
      { ...one, fields },
      { ...one, fields: { a: 1 } },
      { ...one, fields: { a: ['1'] } },
      { ...one, fields: { b: '1' } },
      { ...one, fields: { a: '1', b: '' } },
      { ...one, fields: {} },
      { ...one, fields, form: 'other' },
      { ...one, fields, lang: 'ar' },
      { ...one, fields, consent: { ...consent, version: '2026-02' } },
      { ...unasked, fields },
      { ...one, fields, supersedes: crypto.randomUUID() },
      { ...one, fields, suspect: ['fast'] },
      { ...one, fields, suspect: ['fast', 'honeypot'] },
      { ...one, sealed: SEALED },
      { ...one, sealed: `${SEALED}A` },
    ];
    assert.equal(new Set(all.map(fingerprint)).size, all.length);
  });
});
