/** Keys and sealed submissions for the tests. */
import type { Outcome } from '../../src/data/submit/outcome.js';
import { sealing } from '../../src/data/submit/seal.js';
import type { SealedSubmission, Submission } from '../../src/data/submit/submission.js';
import { toJson } from '../../src/data/submit/to-json.js';
import { thumbprint } from '../../src/data/jose.js';
import { makeKey, publicPart, type PrivateKey } from '../../src/data/open/keys.js';

export { makeKey, publicPart, thumbprint, type PrivateKey };

/** The key of the RFC 7517 examples (A.1), which is on the curve. */
export const knownKey = {
  kid: 'rfc',
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
} as const;
/** Numbers that are no point on the curve. */
export const offCurve = { ...knownKey, y: 'A'.repeat(43) } as const;
/** Whether this engine looks at that. WebKitGTK does not: there, `check` alone finds such a key. */
export const findsOffCurve = (): Promise<boolean> =>
  crypto.subtle.importKey('jwk', { ...offCurve }, { name: 'ECDH', namedCurve: 'P-256' }, false, []).then(
    () => false,
    () => true,
  );

export const submission = (fields: Submission['fields'], more: Partial<Submission> = {}): Submission => ({
  contract: 'coalition-submission/1',
  id: crypto.randomUUID(),
  form: 'volunteer',
  lang: 'ar',
  fields,
  consent: { version: '2026-01', granted: true },
  ...more,
});

/** Seals submissions for keys, and returns what would be sent. */
export async function sealAll(
  submissions: readonly Submission[],
  keys: readonly PrivateKey[],
): Promise<{ bodies: SealedSubmission[]; outcomes: Outcome[] }> {
  const bodies: SealedSubmission[] = [];
  const outcomes: Outcome[] = [];
  const { send } = await sealing(
    async (_, body) => {
      bodies.push(body as SealedSubmission);
      return Promise.resolve({ kind: 'sent', receipt: '7ZK3-0QMD' });
    },
    keys.map(publicPart),
    () => null,
    toJson,
  );
  for (const one of submissions) outcomes.push(await send('https://coalition.example/submissions', one));
  return { bodies, outcomes };
}
