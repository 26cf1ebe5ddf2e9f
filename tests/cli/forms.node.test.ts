import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file, findIn, found } from './support.js';
import { knownKey, offCurve } from '../support/sealed.js';

/** A form with a fault of every kind. */
const faulty = {
  form: 'volunteer',
  title: { en: 'Join  us' },
  fields: [
    { name: 'name', type: 'text', label: { en: 'Name' } },
    { name: 'name', type: 'text', label: { en: 'Name once more' } },
    { name: 'town', type: 'text', label: { en: 'Name' } },
    { name: 'age', type: 'number', label: { en: 'Age' }, min: 9, max: 3 },
    { name: 'from', type: 'date', label: { en: 'From' }, min: '2026-02-31' },
    { name: 'elements', type: 'text', label: { en: 'Elements' }, errors: { requird: { en: 'Please' } } },
    { name: 'colour', type: 'colour', label: { en: 'Colour' }, required: true },
    { name: 'car', type: 'checkbox', label: { en: 'Car' }, when: { field: 'van' } },
    {
      name: 'help',
      type: 'radio',
      label: { en: 'Write here' },
      options: [
        { value: 'a', label: { en: 'Aid' } },
        { value: 'a', label: { en: 'Bread' } },
        { value: 'c', label: { en: 'Aid' } },
      ],
    },
  ],
  consent: { version: '1', text: { en: 'I agree.' } },
  submit: { to: 'action-network', url: 'http://a.example/' },
  recipients: [{ ...knownKey, d: 'secret' }, offCurve],
  extra: 1,
};

describe('check: further forms', () => {
  it('finds in each what it finds in "volunteer", at its own place', () => {
    const places = (one: Record<string, unknown>) =>
      findIn(file(one)).map(({ id, pointer, message }) => [id, pointer, message]);
    const first = places({ volunteer: faulty });
    const further = places({ forms: [{}, faulty] }).filter(([, pointer]) => !pointer!.startsWith('/forms/0'));
    const kinds = new Set(first.map(([id]) => id));
    assert.ok(kinds.size > 12, [...kinds].join(' '));
    assert.deepEqual(
      further.map(([id, pointer, message]) => [id, pointer!.replace('/forms/1', '/volunteer'), message]),
      first.map(([id, pointer, message]) => [id, pointer, message!.replace('"volunteer', '"forms[1]')]),
    );
  });

  it('reports a form that a page cannot name', () => {
    const { recipients: _, ...form } = faulty;
    const members = { ...form, form: 'membership' };
    const ids = (one: Record<string, unknown>) =>
      found(file(one), 'duplicate-id').filter(place => place.endsWith('/form'));
    assert.deepEqual(ids({ volunteer: form, forms: [members] }), []);
    assert.deepEqual(ids({ volunteer: form, forms: [members, form] }), ['duplicate-id /forms/1/form']);
    assert.deepEqual(ids({ forms: [members, members] }), ['duplicate-id /forms/1/form']);
  });
});
