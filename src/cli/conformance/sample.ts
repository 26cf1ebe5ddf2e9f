import { randomUUID } from 'node:crypto';
import { prove } from './work.js';

/** The contract's limit for a body, in bytes. */
export const MAX_BYTES = 48 * 1024;

/** The shape of a compact JWE (RFC 7516) made with ECDH-ES: its second part, the encrypted key, is empty. */
const JWE = `eyJhbGciOiJFQ0RILUVTIn0..48V1_ALb6US04U3b.${'5eym8TW_c8SuK0lt'.repeat(8)}.XFBoMYUZodetZdvTiFvSkQ`;
/** Answers sealed for two recipients. */
export const SEALED = `${JWE} ${JWE}`;

/** What a receiver accepts. */
export interface Accepted {
  /** The id of a form that the receiver accepts. */
  readonly form: string;
  /** The name of a field of that form. */
  readonly field: string;
  /** How many zero bits its proof of work must have; default: it asks for none. */
  readonly work?: number | undefined;
}

export interface Sample {
  readonly contract: string;
  readonly id: string;
  readonly form: string;
  readonly lang: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly consent: { readonly version: string; readonly granted: boolean };
  readonly supersedes?: string;
  readonly work?: string;
}

/** A submission that every receiver accepts, with a new id. */
export const sample = ({ form, field, work }: Accepted, value: unknown = 'Conformance test'): Sample => {
  const id = randomUUID();
  return {
    contract: 'coalition-submission/1',
    id,
    form,
    lang: 'en',
    fields: { [field]: value },
    consent: { version: 'conformance', granted: true },
    ...(work !== undefined && { work: prove(id, work) }),
  };
};

/** A submission that takes exactly so many bytes. */
export function sampleOf(bytes: number, accepted: Accepted): Sample {
  const empty = sample(accepted, '');
  return { ...empty, fields: { [accepted.field]: 'x'.repeat(bytes - Buffer.byteLength(JSON.stringify(empty))) } };
}
