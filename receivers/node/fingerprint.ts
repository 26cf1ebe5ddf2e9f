import { createHash } from 'node:crypto';
import type { Submission } from './submission.js';

/**
 * A digest (SHA-256, base64url) of everything in a submission except its id. Two submissions with the same fingerprint
 * have the same payload, in any order of members. It tells a retry from a reused id.
 */
export function fingerprint({ form, lang, fields, sealed, consent, supersedes, suspect }: Submission): string {
  const names = Object.keys(fields ?? {}).sort();
  const answers = fields && names.map(name => [name, fields[name]]);
  const payload = [form, lang, answers ?? null, sealed ?? null, consent?.version ?? null, supersedes ?? null];
  // no place without it, so that fingerprints of earlier versions stay valid
  const whole = suspect ? [...payload, suspect] : payload;
  return createHash('sha256').update(JSON.stringify(whole)).digest('base64url');
}
