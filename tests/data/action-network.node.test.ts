import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Volunteer } from '../../src/data/schema/volunteer.js';
import { flat, form, label, refused, send, server, submission } from '../support/send-to-service.js';

after(() => server.close());

describe('action-network', () => {
  it('gets the person, and every answer in a custom field', async () => {
    const fields = { ...submission().fields, phone: '+963944123456' };
    const { posted } = await send('action-network', { what: submission({ fields }) });
    assert.deepEqual(posted[0]!.json, {
      person: {
        given_name: 'Nesrîn ܢܣܪܝܢ',
        email_addresses: [{ address: 'nesrin@example.org' }],
        phone_numbers: [{ number: '+963944123456' }],
        custom_fields: { ...flat, phone: '+963944123456' },
      },
    });
  });

  it('gets the parts of a name, where the form asks for them', async () => {
    const fields: Volunteer['fields'] = [
      { name: 'first', type: 'text', label, autocomplete: 'section-a given-name' },
      { name: 'last', type: 'text', label, autocomplete: 'family-name' },
      { name: 'email', type: 'email', label },
    ];
    const what = submission({ fields: { first: 'Nesrîn', last: 'Ali', email: 'n@example.org' } });
    const { posted } = await send('action-network', { of: form({ fields }), what });
    const { person } = posted[0]!.json as { person: object };
    assert.deepEqual(Object.entries(person).slice(0, 2), [
      ['given_name', 'Nesrîn'],
      ['family_name', 'Ali'],
    ]);
  });

  it('gets nothing without an email address or a telephone number: the form asks for one', async () => {
    const { outcome, posted } = await send('action-network', { what: submission({ fields: { name: 'Nesrîn' } }) });
    const errors = ['email', 'phone'].map(name => ({ pointer: `/fields/${name}`, code: 'required' }));
    assert.deepEqual([outcome, posted], [refused(errors), []]);
  });

  it('gets no sealed answers, which it could not file', async () => {
    const { fields: _, ...envelope } = submission();
    const { outcome, posted } = await send('action-network', { what: { ...envelope, sealed: 'e30..a.b.c' } });
    assert.deepEqual([outcome, posted], [refused(), []]);
  });
});
