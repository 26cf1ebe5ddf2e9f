/**
 * What sealing and opening share of JOSE: ECDH-ES with P-256 and A256GCM (RFC 7518), and thumbprints (RFC 7638).
 * Nothing here uses `JSON.stringify`, which pages may change.
 */

export const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

/** The public part of a key on P-256 (RFC 7517). */
export interface PublicPoint {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/[+/=]/g, one => (one === '+' ? '-' : one === '/' ? '_' : ''));
}

/** What the thumbprint of a key hashes: its members in this order. */
export const canonicalKey = ({ x, y }: Pick<PublicPoint, 'x' | 'y'>): string =>
  `{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`;

/** The thumbprint of a key as the attribute `recipient` takes it. */
export async function thumbprint(key: PublicPoint): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(canonicalKey(key)));
  return `sha-256:${base64url(new Uint8Array(digest))}`;
}

/**
 * The key that encrypts and decrypts: derived from a private key and the public one of the other side. After the shared
 * secret, RFC 7518, 4.6.2 hashes the algorithm, no names of the parties, and 256 bits.
 */
export async function contentKey(own: CryptoKey, theirs: CryptoKey): Promise<CryptoKey> {
  const secret = new Uint8Array(await crypto.subtle.deriveBits({ ...CURVE, public: theirs }, own, 256));
  const info = [0, 0, 0, 7, ...utf8('A256GCM'), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0];
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.of(0, 0, 0, 1, ...secret, ...info));
  return crypto.subtle.importKey('raw', digest, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
