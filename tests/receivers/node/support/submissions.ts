import fc from 'fast-check';
import type { FieldValue } from '../../../../receivers/node/fields.js';
import type { Submission } from '../../../../receivers/node/submission.js';

/** A well-formed submission with a fresh id. */
export function aSubmission(fields: Record<string, FieldValue> = { name: 'Nesrîn', skills: ['health'] }) {
  return {
    contract: 'coalition-submission/1',
    id: crypto.randomUUID(),
    form: 'volunteer',
    lang: 'ku',
    fields,
    consent: { version: '2026-01', granted: true },
  } as const;
}

/** The shape of a compact JWE made with ECDH-ES: its second part, the encrypted key, is empty. */
export const SEALED =
  'eyJhbGciOiJFQ0RILUVTIn0..48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6ji.XFBoMYUZodetZdvTiFvSkQ';

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 64 }).filter(text => text.length <= 64);
const base64url = (minLength: number) => fc.stringMatching(/^[\w-]{0,40}$/).filter(text => text.length >= minLength);

export const aFieldValue: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(fc.string({ unit: 'binary' })),
);

export const someFields = fc.dictionary(fc.string({ unit: 'binary' }), aFieldValue, {
  maxKeys: 100,
  noNullPrototype: true,
});

const envelope = {
  contract: fc.constant('coalition-submission/1' as const),
  id: fc.uuid().chain(id => fc.constantFrom(id, id.toUpperCase())),
  form: word,
  lang: fc.constantFrom(
    'ar',
    'ku',
    'syr',
    'en',
    'zh-Hant-TW',
    'en-US-x-twain',
    'sl-rozaj-biske',
    'de-CH-1996',
    'es-419',
  ),
  supersedes: fc.option(fc.uuid(), { nil: undefined }),
  suspect: fc.option(fc.array(fc.stringMatching(/^[a-z][a-z-]{0,63}$/), { minLength: 1, maxLength: 10 }), {
    nil: undefined,
  }),
  consent: fc.option(fc.record({ version: word, granted: fc.constant(true as const) }, { noNullPrototype: true }), {
    nil: undefined,
  }),
};

/** Every kind of submission the contract allows. */
export const anySubmission: fc.Arbitrary<Submission> = fc
  .oneof(
    fc.record({ ...envelope, fields: someFields }, { noNullPrototype: true }),
    fc.record({
      ...envelope,
      sealed: fc.tuple(base64url(1), ...Array.from({ length: 4 }, () => base64url(0))).map(parts => parts.join('.')),
    }),
  )
  .map(({ consent, supersedes, suspect, ...rest }) => ({
    ...rest,
    ...(consent && { consent }),
    ...(supersedes !== undefined && { supersedes }),
    ...(suspect && { suspect }),
  }));
