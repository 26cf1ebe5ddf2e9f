import { createHash } from 'node:crypto';
import type { Submission } from './submission.js';

/**
 * A digest of everything a submission says besides its id: SHA-256, base64url. Two submissions with one fingerprint
 * have the same payload, in whatever order their members were written; tells a retry from a reused id.
 */
export function fingerprint({ form, lang, fields, sealed, consent }: Submission): string {
  const names = Object.keys(fields ?? {}).sort();
  const answers = fields && names.map(name => [name, fields[name]]);
  const payload = JSON.stringify([form, lang, answers ?? null, sealed ?? null, consent?.version ?? null]);
  return createHash('sha256').update(payload).digest('base64url');
}
