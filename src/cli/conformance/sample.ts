import { randomUUID } from 'node:crypto';

/** The contract's limit for a body, in bytes. */
export const MAX_BYTES = 48 * 1024;

/** The shape of a compact JWE (RFC 7516) made with ECDH-ES: its second part, the encrypted key, is empty. */
const JWE = `eyJhbGciOiJFQ0RILUVTIn0..48V1_ALb6US04U3b.${'5eym8TW_c8SuK0lt'.repeat(8)}.XFBoMYUZodetZdvTiFvSkQ`;
/** Answers sealed for two recipients. */
export const SEALED = `${JWE} ${JWE}`;

/** How to name what the command sends, so that somebody who finds it knows where it comes from. */
export interface Naming {
  /** The id of a form that the receiver accepts. */
  readonly form: string;
  /** The name of a field of that form. */
  readonly field: string;
}

export interface Sample {
  readonly contract: string;
  readonly id: string;
  readonly form: string;
  readonly lang: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly consent: { readonly version: string; readonly granted: boolean };
  readonly supersedes?: string;
}

/** A submission that every receiver accepts, with a new id. */
export const sample = ({ form, field }: Naming, value: unknown = 'Conformance test'): Sample => ({
  contract: 'coalition-submission/1',
  id: randomUUID(),
  form,
  lang: 'en',
  fields: { [field]: value },
  consent: { version: 'conformance', granted: true },
});

/** A submission that takes exactly so many bytes. */
export function sampleOf(bytes: number, naming: Naming): Sample {
  const empty = sample(naming, '');
  return { ...empty, fields: { [naming.field]: 'x'.repeat(bytes - Buffer.byteLength(JSON.stringify(empty))) } };
}
