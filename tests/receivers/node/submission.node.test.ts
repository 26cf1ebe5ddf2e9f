import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSubmission } from '../../../receivers/node/submission.js';
import { anySubmission, aSubmission, SEALED } from './support/submissions.js';

const faultsOf = (body: unknown) => checkSubmission(body).faults;
const base = aSubmission();
const unfilled = { ...base, fields: undefined };

describe('the check lets through', () => {
  it('every submission the contract allows, unchanged', () => {
    fc.assert(fc.property(anySubmission, submission => assert.deepEqual(checkSubmission(submission), { submission })));
  });

  it('a submission with members it does not know, without them', () => {
    const body = { ...base, secret: 'x', consent: { ...base.consent, ip: 'x' } };
    assert.deepEqual(checkSubmission(body), { submission: base });
  });

  it('UUIDs of every version, in either case', () => {
    for (const id of ['c232ab00-9414-11ec-b3c8-9f6bdeced846', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F']) {
      assert.equal(faultsOf({ ...base, id }), undefined);
    }
  });

  it('a sealed submission', () => assert.equal(faultsOf({ ...unfilled, sealed: SEALED }), undefined));
});

const refusals: [title: string, body: unknown, pointer: string, code: string][] = [
  ['something else than an object', [base], '', 'type'],
  ['null', null, '', 'type'],
  ['another contract', { ...base, contract: 'coalition-submission/2' }, '/contract', 'format'],
  ['no contract', { ...base, contract: undefined }, '/contract', 'required'],
  ['no id', { ...base, id: undefined }, '/id', 'required'],
  ['an id that is a number', { ...base, id: 7 }, '/id', 'type'],
  ['an id that is no UUID', { ...base, id: `${base.id}0` }, '/id', 'format'],
  ['the Nil UUID', { ...base, id: '00000000-0000-0000-0000-000000000000' }, '/id', 'format'],
  ['the Max UUID', { ...base, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }, '/id', 'format'],
  ['a UUID of another variant', { ...base, id: 'c232ab00-9414-41ec-c3c8-9f6bdeced846' }, '/id', 'format'],
  ['an id with a line feed after it', { ...base, id: `${base.id}\n` }, '/id', 'format'],
  ['an empty form', { ...base, form: '' }, '/form', 'required'],
  ['a form of 65', { ...base, form: 'x'.repeat(65) }, '/form', 'length'],
  ['a language with an underscore', { ...base, lang: 'ar_SY' }, '/lang', 'format'],
  ['a language of one letter', { ...base, lang: 'a' }, '/lang', 'format'],
  ['a language without end', { ...base, lang: `en${'-abcdefgh'.repeat(4)}` }, '/lang', 'length'],
  ['neither fields nor sealed', unfilled, '', 'exactly-one'],
  ['both fields and sealed', { ...base, sealed: SEALED }, '', 'exactly-one'],
  ['sealed text that was not sealed', { ...unfilled, sealed: '{"name":"x"}' }, '/sealed', 'format'],
  ['a JWE of four parts', { ...unfilled, sealed: 'a.b.c.d' }, '/sealed', 'format'],
  ['an earlier id that is no UUID', { ...base, supersedes: 'the first' }, '/supersedes', 'format'],
  ['a submission that replaces itself', { ...base, supersedes: base.id.toUpperCase() }, '/supersedes', 'format'],
  ['reasons for a suspicion that are no list', { ...base, suspect: 'fast' }, '/suspect', 'type'],
  ['a reason that is no text', { ...base, suspect: ['fast', 7] }, '/suspect/1', 'type'],
  ['no reason at all', { ...base, suspect: [] }, '/suspect', 'count'],
  ['eleven reasons', { ...base, suspect: Array<string>(11).fill('fast') }, '/suspect', 'count'],
  ['a reason of 65', { ...base, suspect: ['x'.repeat(65)] }, '/suspect/0', 'length'],
  ['a reason that is a sentence', { ...base, suspect: ['Too fast'] }, '/suspect/0', 'format'],
  ['a reason with a line feed after it', { ...base, suspect: ['fast\n'] }, '/suspect/0', 'format'],
  ['consent that is a word', { ...base, consent: 'yes' }, '/consent', 'type'],
  ['consent that is null', { ...base, consent: null }, '/consent', 'type'],
  ['consent not granted', { ...base, consent: { version: '1', granted: false } }, '/consent/granted', 'not-granted'],
  [
    'consent granted in a word',
    { ...base, consent: { version: '1', granted: 'true' } },
    '/consent/granted',
    'not-granted',
  ],
  ['consent to no version', { ...base, consent: { granted: true } }, '/consent/version', 'required'],
];

describe('the check refuses', () => {
  for (const [title, body, pointer, code] of refusals) {
    it(title, () => assert.deepEqual(faultsOf(body), [{ pointer, code }]));
  }

  it('every fault at once', () => {
    const pointers = faultsOf({ fields: { a: null } })?.map(fault => fault.pointer);
    assert.deepEqual(pointers, ['/contract', '/id', '/form', '/lang', '/fields/a']);
  });
});

describe('the check, given anything at all,', () => {
  const members = fc.constantFrom(...Object.keys(base), 'sealed', 'consent', 'suspect');

  it('returns a submission or faults, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), anything => {
        const { submission, faults } = checkSubmission(anything);
        assert.notEqual(submission === undefined, faults === undefined);
        assert.notEqual(faults?.length, 0);
      }),
    );
  });

  it('points into the member that was spoiled, or at the whole', () => {
    fc.assert(
      fc.property(anySubmission, members, fc.jsonValue(), (submission, member, value) => {
        const faults = faultsOf({ ...submission, [member]: value }) ?? [];
        for (const { pointer } of faults) assert.ok(pointer === '' || pointer.split('/')[1] === member, pointer);
      }),
    );
  });

  it('never repeats a value that was sent', () => {
    const secret = 'Şilan 0944';
    const spoiled = fc.oneof(fc.constant(secret), fc.constant([secret, 1]), fc.constant({ [secret]: secret }));
    fc.assert(
      fc.property(anySubmission, members, spoiled, (submission, member, value) => {
        if (member === 'fields') return; // a pointer names the field it is about
        assert.ok(!JSON.stringify(faultsOf({ ...submission, [member]: value }) ?? []).includes(secret));
      }),
    );
  });
});
