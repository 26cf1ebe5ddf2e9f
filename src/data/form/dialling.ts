import { callingCodes } from '../../generated/calling-codes.js';
import type { Dialling } from './tel.js';

/** How the country of a region (ISO 3166-1) is dialled. */
export function diallingOf(region: string): Dialling | undefined {
  const entry = callingCodes.split(' ').find(one => one.startsWith(region));
  const [code, prefix = ''] = entry?.slice(2).split(',') ?? [];
  return code ? { code, prefix } : undefined;
}
