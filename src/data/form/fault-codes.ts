/**
 * What can be wrong with an answer. `refused`: the receiver rejected the answer without giving a reason. `unlikely`: an
 * address that may be misspelt; the visitor is asked once.
 */
export const faultCodes = [
  'required',
  'email',
  'unlikely',
  'tel',
  'too-long',
  'date',
  'too-early',
  'too-late',
  'number',
  'too-small',
  'too-large',
  'option',
  'consent',
  'refused',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** The codes that a question's `errors` may name. The consent is no question. */
export const answerCodes: readonly string[] = faultCodes.filter(code => code !== 'consent');
