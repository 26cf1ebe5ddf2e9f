/** The command `coalition-widgets receive`. The README beside it describes it. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { csvOf, jsonOf, listOf } from './export.js';
import { importLines } from './import.js';
import { parseAge } from './keep.js';
import { manageRelay } from './relay/command.js';
import { WrongSettings } from './relay/section.js';
import { readSettings } from './relay/settings.js';
import { serve } from './serve.js';
import { openStore, openStoreToRead } from './store/open.js';
import { UnusableStore, type Store } from './store/store.js';
import { MAX_BITS } from './work.js';
import { WrongCall } from './wrong-call.js';

export const usage = `coalition-widgets receive --out STORE [options]
coalition-widgets receive list --out STORE [--form ID]
coalition-widgets receive export --out STORE [--form ID] [--json]
coalition-widgets receive import FILE --out STORE
coalition-widgets receive relay --out STORE
coalition-widgets receive relay add --out STORE --relay FILE
coalition-widgets receive relay retry [RECEIPT...] --out STORE --relay FILE
coalition-widgets receive relay drop RECEIPT... --out STORE

Stores what visitors send with <volunteer-form>, and answers with a receipt.

list                   prints a line for each submission, without its answers
export                 prints the submissions as CSV, or as JSON Lines
import FILE            adds the submissions of a JSON Lines file
relay                  prints what waits to be sent on, and what was refused
relay add              sends on what was stored before the receiver had these settings
relay retry            sends refused submissions again, made anew with the present settings
relay drop             gives refused submissions up

--out STORE            SQLite file, or postgres://user@host/database (the password: PGPASSWORD)
--port NUMBER          TCP port; 0 chooses a free one (default: 8080)
--host ADDRESS         address to listen on (default: 127.0.0.1)
--allow-origin ORIGIN  origin whose pages may send, may be repeated (default: every origin)
--form ID              form that is accepted, may be repeated (default: every form)
--field NAME           field that is accepted, may be repeated (default: every field)
--max-bytes NUMBER     largest body, in bytes (default: 49152)
--per-minute NUMBER    submissions from one address in a minute; 0 sets no limit (default: 60)
--address-header NAME  header in which your proxy writes the visitor's address (default: none is trusted)
--work BITS            proof of work that is asked for: its zero bits, 1 to 20 (default: none)
--relay FILE           settings for sending submissions on, to KoBoToolbox, ODK or by e-mail (docs/receivers/relay.md)
--keep DAYS            deletes submissions above an age, such as 90d (default: keeps all)
--json                 export: JSON Lines instead of CSV
--help                 this

Exit code: 0 all is well, 1 the store or the settings cannot be used, 2 the command was called wrongly.`;

const options = {
  out: { type: 'string' },
  port: { type: 'string', default: '8080' },
  host: { type: 'string' },
  'allow-origin': { type: 'string', multiple: true },
  form: { type: 'string', multiple: true },
  field: { type: 'string', multiple: true },
  'max-bytes': { type: 'string' },
  'per-minute': { type: 'string', default: '60' },
  'address-header': { type: 'string' },
  work: { type: 'string' },
  relay: { type: 'string' },
  keep: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
type Values = ReturnType<typeof parse>['values'];

/** Runs the command and returns its exit code. A receiver runs until the process gets SIGINT or SIGTERM. */
export async function receive(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) console.log(usage);
    else await run(positionals, values);
    return 0;
  } catch (error) {
    return fail(error);
  }
}

/** @throws what is no fault of the caller or the store */
function fail(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  const isSystem = 'code' in error && typeof error.code === 'string';
  if (error instanceof WrongCall || (isSystem && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
    console.error(`coalition-widgets: ${error.message}\n\n${usage}`);
    return 2;
  }
  if (!(error instanceof UnusableStore || error instanceof WrongSettings || isSystem)) throw error;
  console.error(`coalition-widgets: ${error.message}`);
  return 1;
}

async function run([action, ...rest]: readonly string[], values: Values): Promise<void> {
  const { out, form = [], json } = values;
  if (out === undefined) throw new WrongCall('--out is missing');
  const [file] = rest;
  if (action === 'relay') return print(await manageRelay(rest, out, values.relay));
  if (rest.length !== (action === 'import' ? 1 : 0)) throw new WrongCall(`"${action}" has too few or too many files`);
  if (action === undefined) return serve(serveOptions(out, values));
  if (action === 'list') return withStore(openStoreToRead(out), store => print(listOf(store, form)));
  if (action === 'export')
    return withStore(openStoreToRead(out), store => print(json ? jsonOf(store, form) : csvOf(store, form)));
  if (action === 'import' && file !== undefined)
    return withStore(openStore(out), async store => {
      const { added, known, unreadable } = await importLines(file, store);
      console.log(`${added} imported, ${known} there already, ${unreadable} unreadable lines`);
    });
  throw new WrongCall(`"${action}" is no command of receive`);
}

function serveOptions(out: string, values: Values): Parameters<typeof serve>[0] {
  const { host, form, field, keep, work, relay, 'allow-origin': origins = [], 'max-bytes': maxBytes } = values;
  const age = keep === undefined ? undefined : parseAge(keep);
  if (keep !== undefined && age === undefined)
    throw new WrongCall(`--keep must be a number of days such as 90d, not "${keep}"`);
  const perMinute = wholeNumber('per-minute', values['per-minute']);
  const port = wholeNumber('port', values.port);
  if (port > 65_535) throw new WrongCall(`--port must be at most 65535, not "${port}"`);
  return {
    out,
    port,
    host,
    forms: form,
    fields: field,
    origins: origins.length === 0 || origins.includes('*') ? '*' : origins,
    rateLimit: perMinute > 0 ? { perMinute, addressHeader: values['address-header']?.toLowerCase() } : undefined,
    maxBytes: maxBytes === undefined ? undefined : wholeNumber('max-bytes', maxBytes),
    work: work === undefined ? undefined : bitsOf(work),
    age,
    relaySettings: relay === undefined ? undefined : readSettings(relay),
  };
}

function bitsOf(text: string): number {
  const bits = /^\d+$/.test(text) ? Number(text) : 0;
  if (bits < 1 || bits > MAX_BITS)
    throw new WrongCall(`--work must be a whole number from 1 to ${MAX_BITS}, not "${text}"`);
  return bits;
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new WrongCall(`--${name} must be a whole number, not "${text}"`);
  return Number(text);
}

async function withStore(opening: Promise<Store>, use: (store: Store) => Promise<void>): Promise<void> {
  const store = await opening;
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

/** Waits where the reader is slower, and stops where it has enough, as `head` does. */
async function print(lines: AsyncIterable<string> | readonly string[]): Promise<void> {
  const { stdout } = process;
  let isRead = true;
  stdout.on('error', () => (isRead = false));
  for await (const line of lines) {
    if (!isRead) return;
    if (!stdout.write(line)) await once(stdout, 'drain').catch(() => undefined);
  }
}
