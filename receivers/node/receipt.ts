import { createHash } from 'node:crypto';

/** The confirmation of a stored submission: the body of the 201. */
export interface Receipt {
  contract: 'coalition-receipt/1';
  /** The submission's id, as sent. A client accepts no 2xx without it, because a captive portal, too, returns 200. */
  id: string;
  /** The number that a person keeps or reads out; see {@link receiptNumber}. */
  receipt: string;
  /** When it was first received: ISO 8601, UTC, milliseconds. */
  received: string;
}

/**
 * Crockford's base 32: without I, L, O and U, so that no digit is mistaken for 1 or 0.
 * https://www.crockford.com/base32.html
 */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The receipt number: the first 40 bits of the id's SHA-256 as eight base 32 digits in two groups, `7ZK3-0QMD`. The
 * same id, in either case, always has the same number. People use it to refer to a submission; only `id` is unique.
 *
 * @param id UUID
 */
export function receiptNumber(id: string): string {
  const hash = createHash('sha256').update(id.toLowerCase()).digest();
  const bits = hash.readUIntBE(0, 5); // 40 bits: exact in a double
  const digits = Array.from({ length: 8 }, (_, i) => DIGITS.charAt(Math.floor(bits / 32 ** (7 - i)) % 32)).join('');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** Makes the receipt of a stored submission. */
export function makeReceipt(id: string, { receipt, received }: Pick<Receipt, 'receipt' | 'received'>): Receipt {
  return { contract: 'coalition-receipt/1', id, receipt, received };
}
