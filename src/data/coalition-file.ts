import { header as checkHeader } from '../generated/checks/header.js';
import type { Check } from './check.js';
import { CoalitionDataError, dataError } from './errors.js';
import { nextTask } from './next-task.js';
import type { Coalition, Header } from './schema/coalition.js';

/** A loaded data file: its header, and its sections. A section is checked when a widget reads it. */
export interface CoalitionFile extends Header {
  /** The absolute URL that the file was loaded from. */
  readonly url: string;
  /** Whether a text may have letters of one direction, and letters, digits or signs of the other. */
  readonly mixed: boolean;
  /**
   * Returns a checked section.
   * @throws CoalitionDataError of kind `missing-section`, or of kind `schema` if nothing in the section is valid
   */
  section<K extends keyof Coalition, T extends object | string = NonNullable<Coalition[K]>>(key: K, check: Check<T>): T;
  /** Like `section`, for a section that the widget does not need: returns `undefined` if it is missing or invalid. */
  optional<K extends keyof Coalition, T = NonNullable<Coalition[K]>>(key: K, check: Check<T>): T | undefined;
}

/**
 * A string of the file with a right-to-left letter, and a Latin letter, a digit or the sign of a handle or number. Escapes
 * hide both, so a file with escapes counts as mixed.
 */
const mixedString = /\\|"(?=[^"]*[\u0590-\u08ff])[^"]*[\w@#+]/;

async function parseJson(url: string, body: BodyInit): Promise<unknown> {
  try {
    return await new Response(body).json(); // not JSON.parse: host pages override it, for example to revive dates
  } catch (cause) {
    throw dataError(cause, 'json', url);
  }
}

/** From this length on, in UTF-16 units, to read the JSON of a text is a task of its own. */
const LONG = 100_000;

/**
 * Reads the text of a data file. Nesting needs no limit, since the checks descend only as deep as the schema.
 * @param bytes those of the text, if they are at hand: engines read JSON from bytes more than twice as fast
 * @throws CoalitionDataError of kind `json`, `version` or `schema`
 */
export async function parseFile(url: string, text: string, bytes?: BodyInit): Promise<CoalitionFile> {
  if (text.length > LONG) await nextTask();
  const data = (await parseJson(url, bytes ?? text)) as Readonly<Record<string, unknown>> | null;
  const header = checkHeader(data);
  if (!header) {
    const version = data?.['version'];
    throw typeof version === 'number' && version !== 1
      ? new CoalitionDataError('version', url, `unsupported version ${version}`)
      : new CoalitionDataError('schema', url, '"version" or "languages" is missing or invalid');
  }
  return {
    ...header,
    url,
    mixed: mixedString.test(text),
    section(key, check) {
      if (data?.[key] == null) throw new CoalitionDataError('missing-section', url, `the file has no "${key}"`);
      const section = check(data[key]);
      if (section === undefined) throw new CoalitionDataError('schema', url, `"${key}" does not match the schema`);
      if (!Object.keys(section).length) throw new CoalitionDataError('missing-section', url, `"${key}" is empty`);
      return section;
    },
    optional: (key, check) => check(data?.[key]),
  };
}
