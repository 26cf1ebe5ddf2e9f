/**
 * Proof of work: computing time that a submission costs its sender, and a receiver next to nothing to check. It stands for
 * one submission, since a receiver stores an id once; so nobody has to ask the receiver for a task first. A chunk of its
 * own, which depends on no other.
 */

/** How many hashes the browser computes at a time. One at a time takes up to six times as long; many hold up the page. */
const BATCH = 64;

/** How many zero bits are at the beginning. */
function zeroBits(hash: ArrayBuffer): number {
  const bytes = new Uint8Array(hash);
  const first = bytes.findIndex(byte => byte > 0);
  return first < 0 ? bytes.length * 8 : first * 8 + Math.clz32(bytes[first]!) - 24;
}

/** What was found, by the id and the bits: a submission that is sent again has the same. */
const found: Record<string, string> = {};

/**
 * Finds a text such that the SHA-256 of `id:text`, in UTF-8, begins with at least a number of zero bits. Each bit doubles
 * the time. Rejects where browsers have no WebCrypto: on pages without https.
 */
export async function prove(id: string, bits: number): Promise<string> {
  const key = `${id} ${bits}`;
  const utf8 = new TextEncoder();
  for (let count = 0; !found[key]; count += BATCH) {
    const texts = Array.from({ length: BATCH }, (_, index) => (count + index).toString(36));
    const hashes = await Promise.all(texts.map(text => crypto.subtle.digest('SHA-256', utf8.encode(`${id}:${text}`))));
    const text = texts.find((_, index) => zeroBits(hashes[index]!) >= bits);
    if (text) found[key] = text;
  }
  return found[key];
}
