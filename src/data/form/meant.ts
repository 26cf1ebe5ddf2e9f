import type { FormField } from '../schema/volunteer.js';
import type { FaultCode } from './fault-codes.js';
import { likelierTel, type Dialling } from './tel.js';
import { correctedEmail, likelierEmail } from './typed.js';

/** The address or number that was probably meant by an answer that is wrong (`email`) or in doubt (`unlikely`). */
export function meantBy(
  fault: FaultCode | undefined,
  type: FormField['type'],
  typed: string,
  dialling: Dialling | undefined,
): string | undefined {
  if (fault === 'email') return correctedEmail(typed);
  if (fault !== 'unlikely') return undefined;
  if (type === 'tel') return likelierTel(typed, dialling);
  return type === 'email' ? likelierEmail(typed) : undefined;
}
