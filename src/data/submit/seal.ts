import { base64url, contentKey, CURVE, thumbprint, utf8 } from '../jose.js';
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

/** What a form needs to send sealed answers. */
export interface Sealing {
  /** Why the answers cannot be sealed. `send` then refuses. */
  readonly fault?: string;
  readonly send: Adapter;
}

interface Key {
  readonly kid: string;
  readonly thumbprint: string;
  readonly publicKey: CryptoKey;
}

/** Imports a recipient's key, which must be on the curve. */
async function readKey({ kid, ...key }: Recipient): Promise<Key> {
  return {
    kid,
    thumbprint: await thumbprint(key),
    publicKey: await crypto.subtle.importKey('jwk', key, CURVE, false, []),
  };
}

/** A compact JWE (RFC 7516) with ECDH-ES, A256GCM and a key of its own on P-256. */
async function encrypt(plain: Uint8Array<ArrayBuffer>, { kid, publicKey }: Key, json: typeof toJson): Promise<string> {
  const { subtle } = crypto;
  const own = await subtle.generateKey(CURVE, false, ['deriveBits']);
  const { kty, crv, x, y } = await subtle.exportKey('jwk', own.publicKey);
  const header = base64url(utf8(json({ alg: 'ECDH-ES', enc: 'A256GCM', kid, epk: { kty, crv, x, y } })));
  const key = await contentKey(own.privateKey, publicKey);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(header) };
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
    const text = utf8(json(submission));
    const plain = new Uint8Array(Math.ceil(text.length / STEP) * STEP).fill(0x20); // JSON may end in spaces
    plain.set(text);
    return (await Promise.all(keys.map(key => encrypt(plain, key, json)))).join(' ');
  };
  try {
    for (const recipient of recipients) keys.push(await readKey(recipient));
    if (!areAllowed()) throw new Error('the page pins other keys');
  } catch (error) {
    // browsers leave `crypto.subtle` out on pages that are not served by https
    const fault = crypto.subtle ? String(error) : 'sealing needs https';
    return { fault, send: () => Promise.resolve({ kind: 'refused', errors: [] }) };
  }
  return {
    async send(url, submission) {
      if (!areAllowed()) return { kind: 'refused', errors: [] };
      const { fields: _, ...envelope } = submission as Submission;
      const own = sealed.get(submission as Submission) ?? seal(submission as Submission);
      sealed.set(submission as Submission, own);
      const body = { ...envelope, sealed: await own };
      return utf8(json(body)).length > LARGEST_BODY
        ? { kind: 'refused', errors: [{ pointer: `/fields/${longest(submission as Submission)}`, code: 'too-long' }] }
        : send(url, body);
    },
  };
}
