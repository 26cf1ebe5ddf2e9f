/** Comma-separated values (RFC 4180), as spreadsheets write and read them. */
import { csvLine, MARK } from '../../../receivers/node/csv.js';

/** Writes a table. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => MARK + rows.map(csvLine).join('');

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
