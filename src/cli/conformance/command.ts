import { parseArgs } from 'node:util';
import { visible } from '../report.js';
import type { Result } from './check.js';
import { reasonOf, Receiver, type Target } from './receiver.js';
import { runChecks } from './run.js';
import { MAX_BITS } from './work.js';

export const usage = `coalition-widgets conformance URL [--form ID] [--field NAME] [--origin ORIGIN] [--to json-text] [--work BITS] [--json]

Sends test submissions to a receiver, and says which requirements of the contract it meets. It stores some 40 test
submissions there; delete them afterwards.

URL              the receiver's address, as in the data file
--form ID        a form that the receiver accepts (volunteer)
--field NAME     a field of that form (name)
--origin ORIGIN  the site that the requests seem to come from (https://member.example)
--to json-text   for a receiver of this kind, such as Google Apps Script
--work BITS      for a receiver that asks for a proof of work of so many bits, 1 to 20
--json           the results as JSON
--help           this

Exit code: 0 it meets all, 1 it does not, 2 there is no answer, or the command was called wrongly.`;

const options = {
  form: { type: 'string', default: 'volunteer' },
  field: { type: 'string', default: 'name' },
  origin: { type: 'string', default: 'https://member.example' },
  to: { type: 'string', default: 'json' },
  work: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function refuse(reason: string): number {
  console.error(`coalition-widgets: ${reason}`);
  return 2;
}

function lines({ id, title, passed, message, remedy }: Result): string {
  const more = [message, remedy && `→ ${remedy}`].filter(one => one !== undefined);
  return [`${passed ? 'pass' : 'FAIL'}  ${title}  [${id}]`, ...more.map(one => `      ${visible(one)}`)].join('\n');
}

async function isReachable({ url }: Target): Promise<boolean> {
  try {
    await fetch(url, { method: 'OPTIONS', redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    return true;
  } catch (error) {
    refuse(`could not reach ${url}: ${reasonOf(error)}`);
    return false;
  }
}

async function test(target: Target, asJson: boolean): Promise<number> {
  if (!(await isReachable(target))) return 2;
  const receiver = new Receiver(target);
  const results = await runChecks(receiver, result => {
    if (!asJson) console.log(lines(result));
  });
  const failed = results.filter(({ passed }) => !passed).length;
  if (asJson) console.log(JSON.stringify(results, null, 2));
  else {
    console.log(`\n${results.length - failed} passed, ${failed} failed`);
    console.log(`${receiver.stored.size} test submissions are stored at ${target.url}. Delete them.`);
  }
  return failed > 0 ? 1 : 0;
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** 0 if the text is none of 1 to 20. */
const bitsOf = (text: string): number => (/^\d+$/.test(text) && Number(text) <= MAX_BITS ? Number(text) : 0);

/** `coalition-widgets conformance`: tests a receiver of any kind over HTTP. Resolves with the exit code. */
export async function conformance(args: readonly string[]): Promise<number> {
  const given = read(args);
  if (typeof given === 'string') return refuse(`${given}\n\n${usage}`);
  const { values, positionals } = given;
  const [url, ...rest] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (url === undefined || rest.length > 0) return refuse(usage);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return refuse(`${url} is no http or https address`);
  if (values.to !== 'json' && values.to !== 'json-text') return refuse(`--to takes json or json-text\n\n${usage}`);
  const { form, field, origin } = values;
  const work = values.work === undefined ? undefined : bitsOf(values.work);
  if (work === 0) return refuse(`--work takes a whole number from 1 to ${MAX_BITS}, not "${values.work}"\n\n${usage}`);
  return test({ url, form, field, origin, work, isText: values.to === 'json-text' }, values.json);
}
