/** Stand-ins for the Google services that the script uses, as far as it uses them. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { runInNewContext } from 'node:vm';
import { portOf } from '../../node/support/port.js';
import { stop } from '../../node/support/server.js';

/** A sheet: cells that are text if their format says so, and otherwise numbers and formulas, as in Google Sheets. */
export class Sheet {
  readonly rows: unknown[][] = [];
  /** Whether a write fails, as when a quota is used up. */
  isBroken = false;
  isLocked = false;
  #height: number;
  #width: number;

  constructor(height = 3, width = 4) {
    [this.#height, this.#width] = [height, width];
  }

  getLastRow = () => this.rows.length;
  getLastColumn = () => Math.max(0, ...this.rows.map(row => row.length));
  getMaxRows = () => this.#height;
  getMaxColumns = () => this.#width;
  insertRowsAfter = (_after: number, many: number) => void (this.#height += many);
  insertColumnsAfter = (_after: number, many: number) => void (this.#width += many);

  getRange = (row: number, column: number, height = 1, width = 1) => {
    if (row + height - 1 > this.#height || column + width - 1 > this.#width)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    let isText = false;
    const write = (values: readonly (readonly unknown[])[]) => {
      if (this.isBroken) throw new Error('Service invoked too many times for one day.');
      if (!this.isLocked) throw new Error('written without the lock');
      values.forEach((list, i) =>
        list.forEach((value, j) => {
          const target = (this.rows[row - 1 + i] ??= []);
          while (target.length < column - 1 + j) target.push('');
          target[column - 1 + j] = isText || !/^\d+(?:E\d+)?$/.test(String(value)) ? value : Number(value);
        }),
      );
    };
    const read = () =>
      Array.from({ length: height }, (_, i) =>
        Array.from({ length: width }, (_, j) => this.rows[row - 1 + i]?.[column - 1 + j] ?? ''),
      );
    return {
      setNumberFormat: (format: string) => void (isText = format === '@'),
      setValues: write,
      setValue: (value: unknown) => write([[value]]),
      getValue: () => read()[0]![0],
      getValues: read,
      createTextFinder: (wanted: string) => ({
        matchEntireCell: () => ({
          findNext: () => {
            const index = read().findIndex(([cell]) => cell === wanted);
            return index < 0 ? null : { getRow: () => row + index };
          },
        }),
      }),
    };
  };
}

interface Script {
  doPost(event: object): { readonly content: string };
}

/** Loads the script beside the services. `isBusy`: another request holds the lock all the time. */
export function load(sheet: Sheet, { isBusy = false, settings = '' } = {}): Script {
  let isThere = false;
  const services = {
    ContentService: {
      MimeType: { JSON: 'application/json' },
      createTextOutput: (content: string) => {
        const output = { content, setMimeType: () => output };
        return output;
      },
    },
    LockService: {
      getScriptLock: () => ({
        tryLock: () => (isBusy ? false : (sheet.isLocked = true)),
        releaseLock: () => void (sheet.isLocked = false),
      }),
    },
    SpreadsheetApp: {
      flush: () => undefined,
      getActiveSpreadsheet: () => ({
        getSheetByName: () => (isThere ? sheet : null),
        insertSheet: () => ((isThere = true), sheet),
      }),
    },
    Utilities: {
      DigestAlgorithm: { SHA_256: 'sha256' },
      Charset: { UTF_8: 'utf8' },
      newBlob: (content: string) => ({ getBytes: () => [...Buffer.from(content)] }),
      computeDigest: (algorithm: string, value: string) => [
        ...new Int8Array(createHash(algorithm).update(value, 'utf8').digest()),
      ],
      base64EncodeWebSafe: (bytes: readonly number[]) => Buffer.from(Int8Array.from(bytes)).toString('base64url'),
    },
  };
  const source = readFileSync('receivers/apps-script/Code.gs', 'utf8');
  const changed = settings
    ? source.replace(/^const FORMS = .*\nconst FIELDS = .*\nconst REQUIRE_CONSENT = .*\nconst WORK = .*/m, settings)
    : source;
  return runInNewContext(`${changed}; ({ doPost })`, services) as Script;
}

/** Serves the script as Google does: POST redirects to an address that holds the answer. */
export async function serve(t: TestContext, script: Script): Promise<string> {
  const answers = new Map<string, string>();
  const cors = { 'access-control-allow-origin': '*' };
  const server = createServer((req, res) => {
    if (req.method !== 'POST') {
      res.writeHead(200, { ...cors, 'content-type': 'application/json' }).end(answers.get(req.url ?? '') ?? '');
      return;
    }
    void text(req).then(contents => {
      const path = `/echo/${randomUUID()}`;
      answers.set(path, script.doPost(contents === '' ? {} : { postData: { contents } }).content);
      res.writeHead(302, { ...cors, location: path }).end();
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.after(() => stop(server));
  return `http://127.0.0.1:${portOf(server)}/exec`;
}
