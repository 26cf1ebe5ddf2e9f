import { createHash } from 'node:crypto';

/** How many bits of a proof of work are zero before the first one. */
export function zeroBits(id: string, work: string): number {
  const hex = createHash('sha256').update(`${id}:${work}`).digest('hex');
  return BigInt(`0x1${hex}`).toString(2).slice(1).indexOf('1');
}

/** The first number whose work for an id meets a condition on its zero bits. */
export function findWork(id: string, isFit: (bits: number) => boolean): string {
  for (let number = 0; ; number += 1) if (isFit(zeroBits(id, String(number)))) return String(number);
}

/** A submission with its proof of work. */
export const proved = <Sent extends { readonly id: string }>(sent: Sent, bits: number) => ({
  ...sent,
  work: findWork(sent.id, found => found >= bits),
});
