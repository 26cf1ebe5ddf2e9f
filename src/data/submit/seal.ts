import type { Recipient } from '../schema/volunteer.js';
import type { Adapter } from './outcome.js';
import type { Submission } from './submission.js';
import type { toJson } from './to-json.js';

/**
 * The text that is encrypted has a multiple of this many bytes, so that its length says little. One step holds an
 * ordinary form; sealed for one recipient it has less than 2,000 characters, the default limit of Contact Form 7.
 */
const STEP = 1280;
/** The largest body that receivers take, in bytes. */
const LARGEST_BODY = 49_152;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
/** What RFC 7518, 4.6.2 hashes after the shared secret: the algorithm, no names of the parties, and 256 bits. */
const KEY_INFO = [0, 0, 0, 7, ...'A256GCM'.split('').map(one => one.charCodeAt(0)), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0];

/** What a form needs to send sealed answers. */
export interface Sealing {
  /** Why the answers cannot be sealed. `send` then refuses. */
  readonly fault?: string;
  readonly send: Adapter;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/[+/=]/g, one => (one === '+' ? '-' : one === '/' ? '_' : ''));
}

interface Key {
  readonly kid: string;
  readonly thumbprint: string;
  readonly publicKey: CryptoKey;
}

/** Imports a recipient's key, which must be on the curve. The thumbprint (RFC 7638) has the members in this order. */
async function readKey({ kid, kty, crv, x, y }: Recipient): Promise<Key> {
  const { subtle } = crypto;
  const digest = await subtle.digest('SHA-256', bytesOf(`{"crv":"${crv}","kty":"${kty}","x":"${x}","y":"${y}"}`));
  return {
    kid,
    thumbprint: `sha-256:${base64url(new Uint8Array(digest))}`,
    publicKey: await subtle.importKey('jwk', { kty, crv, x, y }, CURVE, false, []),
  };
}

/** A compact JWE (RFC 7516) with ECDH-ES, A256GCM and a key of its own on P-256. */
async function encrypt(plain: Uint8Array<ArrayBuffer>, { kid, publicKey }: Key, json: typeof toJson): Promise<string> {
  const { subtle } = crypto;
  const own = await subtle.generateKey(CURVE, false, ['deriveBits']);
  const { kty, crv, x, y } = await subtle.exportKey('jwk', own.publicKey);
  const header = base64url(bytesOf(json({ alg: 'ECDH-ES', enc: 'A256GCM', kid, epk: { kty, crv, x, y } })));
  const secret = new Uint8Array(await subtle.deriveBits({ ...CURVE, public: publicKey }, own.privateKey, 256));
  const digest = await subtle.digest('SHA-256', Uint8Array.of(0, 0, 0, 1, ...secret, ...KEY_INFO));
  const key = await subtle.importKey('raw', digest, 'AES-GCM', false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(header) };
  const sealed = new Uint8Array(await subtle.encrypt(algorithm, key, plain));
  return [header, '', base64url(iv), base64url(sealed.subarray(0, -16)), base64url(sealed.subarray(-16))].join('.');
}

/** The name of the longest answer. */
const longest = ({ fields }: Submission): string | undefined =>
  Object.keys(fields).sort((a, b) => String(fields[b]).length - String(fields[a]).length)[0];

/**
 * An adapter that seals what another one sends, or that refuses everything if this page or browser cannot encrypt, or a
 * key is not right. A submission that is sent again is sealed once, because the receiver must recognise the copy.
 * @param recipients none if the data file has none
 * @param pins returns the thumbprints of the keys that the page allows, separated by spaces; `null` allows all
 * @param json serialises; a parameter, so that this chunk depends on no other
 */
export async function sealing(
  send: Adapter,
  recipients: readonly Recipient[] = [],
  pins: () => string | null,
  json: typeof toJson,
): Promise<Sealing> {
  const keys: Key[] = [];
  const sealed = new WeakMap<Submission, Promise<string>>();
  const areAllowed = (): boolean =>
    keys.length > 0 && keys.every(({ thumbprint }) => pins()?.split(/\s+/).includes(thumbprint) ?? true);
  const seal = async (submission: Submission): Promise<string> => {
    const text = bytesOf(json(submission));
    const plain = new Uint8Array(Math.ceil(text.length / STEP) * STEP).fill(0x20); // JSON may end in spaces
    plain.set(text);
    return (await Promise.all(keys.map(key => encrypt(plain, key, json)))).join(' ');
  };
  try {
    for (const recipient of recipients) keys.push(await readKey(recipient));
    if (!areAllowed()) throw new Error('the page pins other keys');
  } catch (error) {
    // browsers leave `crypto.subtle` out on pages that are not served by https
    const fault = crypto.subtle ? String(error) : 'only pages served by https can seal answers';
    return { fault, send: () => Promise.resolve({ kind: 'refused', errors: [] }) };
  }
  return {
    async send(url, submission) {
      if (!areAllowed()) return { kind: 'refused', errors: [] };
      const { fields: _, ...envelope } = submission as Submission;
      const own = sealed.get(submission as Submission) ?? seal(submission as Submission);
      sealed.set(submission as Submission, own);
      const body = { ...envelope, sealed: await own };
      return bytesOf(json(body)).length > LARGEST_BODY
        ? { kind: 'refused', errors: [{ pointer: `/fields/${longest(submission as Submission)}`, code: 'too-long' }] }
        : send(url, body);
    },
  };
}
