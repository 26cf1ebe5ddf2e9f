import { createHash } from 'node:crypto';
import { isRecord } from './json.js';
import type { Fault } from './problem.js';

/** The most zero bits that a receiver may ask for: a visitor waits while an old phone finds them. */
export const MAX_BITS = 20;

/** In UTF-16 code units. */
const MAX_LENGTH = 64;

/**
 * What is wrong with the proof of work of a valid submission: the SHA-256 of `id:work` must begin with so many zero
 * bits. An id is stored once, so a proof is of use once, and the sender needs no challenge from the receiver.
 *
 * @param body the submission as it came, because the proof is not stored
 * @param bits 1 to {@link MAX_BITS}
 */
export function faultOfWork(body: unknown, bits: number): Fault | undefined {
  const { id, work } = isRecord(body) ? body : {};
  if (work === undefined || work === '') return { pointer: '/work', code: 'required' };
  const isProof = typeof work === 'string' && work.length <= MAX_LENGTH && zeroBits(`${String(id)}:${work}`) >= bits;
  return isProof ? undefined : { pointer: '/work', code: 'work' };
}

/** With how many zero bits the SHA-256 of a text begins, of its first 32. */
const zeroBits = (text: string): number => Math.clz32(createHash('sha256').update(text).digest().readUInt32BE());
