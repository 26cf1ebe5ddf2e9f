/** The page that opens sealed submissions on the secretariat's own computer. It has no network and no storage. */
import { NotAKey, readKeys, type PrivateKey } from '../data/open/keys.js';
import { openAll, tableOf, toCsv, toJsonText, type Opened } from '../data/open/open.js';
import { NoSubmissions, readSubmissions } from '../data/open/submissions.js';

/** The element with an id. */
function at<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

const inputs = { keys: at('keys', HTMLInputElement), submissions: at('submissions', HTMLInputElement) };
const status = at('status', HTMLElement);
const faultList = at('faults', HTMLElement);
const table = at('table', HTMLElement);
const buttons = { csv: at('csv', HTMLButtonElement), json: at('json', HTMLButtonElement) };

let opened: readonly Opened[] = [];

/** An element with a text, in the direction of the text. */
function element(tag: string, text: string): HTMLElement {
  const one = document.createElement(tag);
  one.dir = 'auto';
  one.textContent = text;
  return one;
}

const isExpected = (error: unknown): error is Error => error instanceof NotAKey || error instanceof NoSubmissions;

/** Reads all files of an input. A file that cannot be read adds a sentence to `faults`. */
async function readAll<T>(
  input: HTMLInputElement,
  read: (text: string) => readonly T[],
  faults: string[],
): Promise<T[]> {
  const found: T[] = [];
  for (const file of input.files ?? []) {
    try {
      found.push(...read(await file.text()));
    } catch (error) {
      if (!isExpected(error)) throw error;
      faults.push(`${file.name} could not be read: ${error.message}.`);
    }
  }
  return found;
}

function show(faults: readonly string[]): void {
  faultList.replaceChildren(...faults.map(fault => element('li', fault)));
  for (const button of Object.values(buttons)) button.hidden = !opened.length;
  const grid = document.createElement('table');
  tableOf(opened).forEach((row, index) => {
    const line = document.createElement('tr');
    line.append(...row.map(cell => element(index ? 'td' : 'th', String(cell))));
    grid.append(line);
  });
  table.replaceChildren(...(opened.length ? [grid] : []));
}

let turn = 0;
/** Opens what is chosen. The last choice wins. */
async function update(): Promise<void> {
  const mine = ++turn;
  const faults: string[] = [];
  const keys = await readAll<PrivateKey>(inputs.keys, readKeys, faults);
  const kept = await readAll(inputs.submissions, readSubmissions, faults);
  const result = keys.length && kept.length ? await openAll(kept, keys) : { opened: [], faults: [] };
  if (mine !== turn) return;
  opened = result.opened;
  show([...faults, ...result.faults]);
  const failed = result.faults.length;
  status.textContent =
    keys.length && kept.length
      ? `${opened.length} opened, ${failed} not`
      : inputs.submissions.files?.length && !keys.length
        ? 'Choose the private key too.'
        : '';
}

/** Saves a text under a name. */
function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // some browsers read it only once the visitor has named a place
}

for (const input of Object.values(inputs)) input.onchange = () => void update();
buttons.csv.onclick = () => save('submissions.csv', 'text/csv', toCsv(opened));
buttons.json.onclick = () => save('submissions.json', 'application/json', toJsonText(opened));
