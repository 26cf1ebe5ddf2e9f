import { CURVE, thumbprint, type PublicPoint } from '../jose.js';
import { isRecord, parseJson } from './record.js';

/** The public part of a key, as the data file lists it in `recipients` (JWK, RFC 7517). */
export interface PublicKey extends PublicPoint {
  readonly kid: string;
}

/** A whole key. `d` opens what was sealed: it never leaves the organisation. */
export interface PrivateKey extends PublicKey {
  readonly d: string;
}

/** Thrown if a text is not a key. `message` says what it is. */
export class NotAKey extends Error {}

const number = /^[\w-]{43}$/;

/** Makes a key. Without a name, its first letters of the thumbprint are its name. */
export async function makeKey(kid?: string): Promise<PrivateKey> {
  const { privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  const key = { kty: 'EC', crv: 'P-256', x, y } as const;
  return { kid: kid ?? (await thumbprint(key)).slice('sha-256:'.length).slice(0, 8), ...key, d };
}

export const publicPart = ({ kid, kty, crv, x, y }: PublicKey): PublicKey => ({ kid, kty, crv, x, y });

/**
 * Reads the text of a key file: a key, or a list of keys as `{"keys": […]}`.
 * @throws NotAKey if it is neither, or has no private part
 */
export function readKeys(text: string): PrivateKey[] {
  const root = parseJson(text.replace(/^\ufeff/, ''));
  if (root === undefined) throw new NotAKey('it is not JSON');
  const list: readonly unknown[] = isRecord(root) && Array.isArray(root['keys']) ? root['keys'] : [root];
  return list.map((one): PrivateKey => {
    const { kid, kty, crv, x, y, d } = isRecord(one) ? one : {};
    const isPublic = [x, y].every(part => typeof part === 'string' && number.test(part));
    if (kty !== 'EC' || crv !== 'P-256' || !isPublic) throw new NotAKey('it has no key of kind "EC" on "P-256"');
    if (typeof d !== 'string' || !number.test(d))
      throw new NotAKey('it has only the public part of a key, which cannot open anything');
    return { kid: typeof kid === 'string' ? kid : '', kty, crv, x: String(x), y: String(y), d };
  });
}
