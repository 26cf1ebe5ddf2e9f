import { header as checkHeader } from '../generated/checks/header.js';
import type { Check } from './check.js';
import { CoalitionDataError } from './errors.js';
import { readJson } from './read.js';
import { requestFile } from './request.js';
import type { Coalition, Header } from './schema/coalition.js';

/** A loaded data file: its header, and its sections. A section is checked when a widget reads it. */
export interface CoalitionFile extends Header {
  /** The absolute URL that the file was loaded from. */
  readonly url: string;
  /**
   * Returns a checked section.
   * @throws CoalitionDataError of kind `missing-section`, or of kind `schema` if nothing in the section is valid
   */
  section<K extends keyof Coalition>(key: K, check: Check<NonNullable<Coalition[K]>>): NonNullable<Coalition[K]>;
  /** Like `section`, for a section that the widget does not need: returns `undefined` if it is missing or invalid. */
  optional<K extends keyof Coalition>(key: K, check: Check<NonNullable<Coalition[K]>>): Coalition[K] | undefined;
}

function toFile(url: string, json: unknown): CoalitionFile {
  const data = json as Readonly<Record<string, unknown>> | null;
  const header = checkHeader(data);
  if (!header) {
    const version = data?.['version'];
    throw typeof version === 'number' && version !== 1
      ? new CoalitionDataError('version', url, `format version ${version} is not supported`)
      : new CoalitionDataError('schema', url, '"version" or "languages" is missing or invalid');
  }
  return {
    ...header,
    url,
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

async function load(url: string, response?: Promise<Response>): Promise<CoalitionFile> {
  try {
    return toFile(url, await readJson(await (response ?? requestFile(url)), url));
  } catch (cause) {
    if (cause instanceof CoalitionDataError) throw cause;
    throw new CoalitionDataError('network', url, cause instanceof Error ? cause.message : 'no response', { cause });
  }
}

const loads = new Map<string, Promise<CoalitionFile>>();

/**
 * Loads the data file at an absolute URL. All widgets of a page that name the same file share one request. A failure is
 * not cached: the next call sends a new request.
 * @param response a pending response to `requestFile(url)`, if the script tag has already sent the request
 * @throws CoalitionDataError
 */
export function loadCoalition(url: string, response?: Promise<Response>): Promise<CoalitionFile> {
  let found = loads.get(url);
  if (!found) {
    // a preloaded response may have timed out before a widget read it: send a new request
    found = load(url, response).catch((error: unknown) => {
      if (response) return load(url);
      throw error;
    });
    loads.set(url, found);
    found.catch(() => loads.delete(url));
  }
  return found;
}
