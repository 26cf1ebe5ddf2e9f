import { base64url, contentKey, CURVE, thumbprint, utf8 } from '../jose.js';
import type { Recipient } from '../schema/volunteer.js';
import type { Adapter, Outcome } from './outcome.js';
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

type Seal = (plain: Uint8Array<ArrayBuffer>) => Promise<string>;

/** What makes one compact JWE (RFC 7516) with ECDH-ES, A256GCM and a key of its own on P-256. */
async function prepare({ kid, publicKey }: Key, json: typeof toJson): Promise<Seal> {
  const own = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const { ext: _, key_ops: __, ...epk } = await crypto.subtle.exportKey('jwk', own.publicKey);
  const header = base64url(utf8(json({ alg: 'ECDH-ES', enc: 'A256GCM', kid, epk })));
  const key = await contentKey(own.privateKey, publicKey);
  return async plain => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = new Uint8Array(
      await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(header) }, key, plain),
    );
    return [header, '', base64url(iv), base64url(sealed.subarray(0, -16)), base64url(sealed.subarray(-16))].join('.');
  };
}

/** What a submission was sealed as, by its keys and id: sent again, it has the same bytes, also for a new version of the file. */
const texts: Record<string, string> = {};

const refused: Outcome = { kind: 'refused', errors: [] };

/** The name of the longest answer. */
const longest = ({ fields }: Submission): string =>
  Object.keys(fields).sort((a, b) => String(fields[b]).length - String(fields[a]).length)[0]!;

/**
 * An adapter that seals what another one sends, or that refuses everything if this page or browser cannot encrypt, or a
 * key is not right. A submission that is sent again is sealed once for the same keys, because the receiver must recognise
 * the copy.
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
  // a key is made before it is needed, so that little is left to do after Send: the page may close at once
  let prepared: Promise<Seal[]>;
  const prepareAll = (): Promise<Seal[]> => (prepared = Promise.all(keys.map(key => prepare(key, json))));
  const areAllowed = (): boolean =>
    !!keys[0] && keys.every(({ thumbprint }) => pins()?.split(/\s+/).includes(thumbprint) ?? true);
  const seal = async (submission: Submission): Promise<string> => {
    const text = json(submission);
    const plain = utf8(text + ' '.repeat(STEP - (utf8(text).length % STEP))); // JSON may end in spaces
    const now = prepared;
    void prepareAll(); // no key is used twice
    return (await Promise.all((await now).map(sealFor => sealFor(plain)))).join(' ');
  };
  try {
    keys.push(...(await Promise.all(recipients.map(readKey))));
    await prepareAll();
    if (!areAllowed()) throw new Error('the page pins other keys');
  } catch (error) {
    // browsers leave `crypto.subtle` out on pages that are not served by https
    const fault = crypto.subtle ? String(error) : 'sealing needs https';
    return { fault, send: () => Promise.resolve(refused) };
  }
  return {
    async send(url, submission) {
      if (!areAllowed()) return refused;
      const whole = submission as Submission;
      const { fields: _, ...envelope } = whole;
      const body = { ...envelope, sealed: (texts[json([recipients, whole.id])] ??= await seal(whole)) };
      return utf8(json(body)).length > LARGEST_BODY
        ? { ...refused, errors: [{ pointer: `/fields/${longest(whole)}`, code: 'too-long' }] }
        : send(url, body);
    },
  };
}
