import { createHash } from 'node:crypto';

/** The most zero bits that a receiver may ask for. */
export const MAX_BITS = 20;

/** Finds a proof of work for an id: the SHA-256 of `id:work` begins with at least so many zero bits (1 to 20). */
export const prove = (id: string, bits: number): string => find(id, found => found >= bits);

/** Finds a text that lacks one bit to be such a proof. */
export const fallShort = (id: string, bits: number): string => find(id, found => found === bits - 1);

function find(id: string, isWanted: (zeroBits: number) => boolean): string {
  for (let number = 0; ; number += 1) {
    const digest = createHash('sha256').update(`${id}:${number}`).digest();
    if (isWanted(Math.clz32(digest.readUInt32BE()))) return String(number);
  }
}
