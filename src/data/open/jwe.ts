import { contentKey, CURVE, utf8 } from '../jose.js';
import type { PrivateKey } from './keys.js';
import { isRecord, parseJson } from './record.js';

/** Thrown if a sealed text cannot be opened. `message` says why, after "could not be opened: ". */
export class Unopened extends Error {}

const compact = /^[\w-]+(?:\.[\w-]*){4}$/;
/** Whether a text consists of compact JWEs (RFC 7516) and nothing else. */
export const isSealed = (text: string): boolean => text.split(/\s+/).every(one => compact.test(one));

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, one => one.charCodeAt(0));
}

/** The text in base64url; empty if it is none. */
function textOf(base64url: string): string {
  try {
    return new TextDecoder().decode(bytesOf(base64url));
  } catch {
    return '';
  }
}

interface Header {
  readonly kid: string | undefined;
  readonly epk: JsonWebKey;
}

/** The header, if it is of the only kind that forms write. */
function readHeader(text: string): Header | undefined {
  const header = parseJson(textOf(text));
  if (!isRecord(header)) return undefined;
  const { alg, enc, epk, kid, ...others } = header;
  if (alg !== 'ECDH-ES' || enc !== 'A256GCM' || Object.keys(others).length || !isRecord(epk)) return undefined;
  const { kty, crv, x, y } = epk;
  if (kty !== 'EC' || crv !== 'P-256') return undefined;
  return { kid: typeof kid === 'string' ? kid : undefined, epk: { kty, crv, x: String(x), y: String(y) } };
}

async function decrypt(jwe: string, { epk }: Header, { kty, crv, x, y, d }: PrivateKey): Promise<string> {
  const { subtle } = crypto;
  const [header = '', , iv = '', ciphertext = '', tag = ''] = jwe.split('.');
  const own = await subtle.importKey('jwk', { kty, crv, x, y, d }, CURVE, false, ['deriveBits']);
  const theirs = await subtle.importKey('jwk', epk, CURVE, false, []);
  const key = await contentKey(own, theirs);
  const algorithm = { name: 'AES-GCM', iv: bytesOf(iv), additionalData: utf8(header) };
  const plain = await subtle.decrypt(algorithm, key, await new Blob([bytesOf(ciphertext), bytesOf(tag)]).arrayBuffer());
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}

/**
 * Opens a text of one compact JWE for each recipient.
 * @returns the text that was encrypted
 * @throws Unopened if none of the keys opens it
 */
export async function openSealed(text: string, keys: readonly PrivateKey[]): Promise<string> {
  if (!isSealed(text)) throw new Unopened('it is cut off or not sealed by a form');
  const names: string[] = [];
  for (const jwe of text.split(/\s+/)) {
    const header = readHeader(jwe.slice(0, jwe.indexOf('.')));
    if (!header) continue;
    names.push(`"${header.kid}"`);
    for (const key of keys) {
      const plain = await decrypt(jwe, header, key).catch(() => undefined);
      if (plain !== undefined) return plain;
    }
  }
  if (!names.length) throw new Unopened('it is not sealed as forms seal');
  const hasKey = keys.some(({ kid }) => names.includes(`"${kid}"`));
  throw new Unopened(
    hasKey
      ? 'it was changed after it was sealed, or the key file is another one of the same name'
      : `it was sealed for the key ${names.join(' and ')}, which is not here`,
  );
}
