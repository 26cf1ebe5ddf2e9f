/** A byte order mark, without which Excel does not read UTF-8. */
export const MARK = '\ufeff';

/**
 * What a spreadsheet may take for the start of a formula, also in full width, or skips before one. A formula in a
 * submission could send the sheet's cells elsewhere (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A number, or that of a telephone: calculating it harms nobody, and a mark before it would harm the number. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Writes a cell as text: a formula gets an apostrophe before it, so that a spreadsheet shows it. */
function cell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a CSV file (RFC 4180). */
export const csvLine = (texts: readonly string[]): string => `${texts.map(cell).join(',')}\r\n`;
