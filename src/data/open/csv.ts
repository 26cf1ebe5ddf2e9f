/** Comma-separated values (RFC 4180), as spreadsheets read and write them. */

/** A cell that a spreadsheet would run as a formula, also after its own import of full-width signs. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell. A text that a spreadsheet would run gets an apostrophe, which makes it text. */
function cell(value: string | number | boolean): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a table. The byte order mark makes Excel read UTF-8. */
export const writeCsv = (rows: readonly (readonly (string | number | boolean)[])[]): string =>
  `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** The mark that separates the cells: the most frequent one of the first line. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Reads a table: rows of cells. Empty lines are left out. */
export function readCsv(table: string): string[][] {
  const text = table.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at);
    if (isQuoted && one === '"' && text.charAt(at + 1) === '"') cell += text.charAt(++at);
    else if (isQuoted ? one === '"' : one === '"' && cell === '') isQuoted = !isQuoted;
    else if (!isQuoted && one === separator) endCell();
    else if (!isQuoted && one === '\n') {
      endCell();
      rows.push([]);
    } else if (isQuoted || one !== '\r') cell += one;
  }
  endCell();
  return rows.filter(row => row.some(Boolean));
}
