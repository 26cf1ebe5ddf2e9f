import { header as checkHeader } from '../generated/checks/header.js';
import type { Check } from './check.js';
import { CoalitionDataError } from './errors.js';
import { readJson } from './read.js';
import { requestFile } from './request.js';
import type { Coalition, Header } from './schema/coalition.js';

/** A data file that has come: what every widget needs of it, and its sections, each checked when it is asked for. */
export interface CoalitionFile extends Header {
  /** Where it came from, absolute. */
  readonly url: string;
  /**
   * A section, checked.
   * @throws CoalitionDataError of kind `missing-section`, or `schema` when nothing of the section can be shown
   */
  section<K extends keyof Coalition>(key: K, check: Check<NonNullable<Coalition[K]>>): NonNullable<Coalition[K]>;
  /** The same for a section that a widget can do without: `undefined` when there is none, or nothing of it can be shown. */
  optional<K extends keyof Coalition>(key: K, check: Check<NonNullable<Coalition[K]>>): Coalition[K] | undefined;
}

function toFile(url: string, json: unknown): CoalitionFile {
  const data = json as Readonly<Record<string, unknown>> | null;
  const header = checkHeader(data);
  if (!header) {
    const version = data?.['version'];
    throw typeof version === 'number' && version !== 1
      ? new CoalitionDataError('version', url, `version ${version}, not 1`)
      : new CoalitionDataError('schema', url, '"version" or "languages" is missing or wrong');
  }
  return {
    ...header,
    url,
    section(key, check) {
      if (data?.[key] == null) throw new CoalitionDataError('missing-section', url, `the file has no "${key}"`);
      const section = check(data[key]);
      if (section === undefined) throw new CoalitionDataError('schema', url, `"${key}" is not as the format says`);
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
    throw new CoalitionDataError('network', url, cause instanceof Error ? cause.message : 'no answer', { cause });
  }
}

const loads = new Map<string, Promise<CoalitionFile>>();

/**
 * The data file at an absolute address: one request a page however many widgets name it. A failure is forgotten, so
 * that the next call asks again.
 * @param response an answer to `requestFile(url)` that is under way already
 * @throws CoalitionDataError
 */
export function loadCoalition(url: string, response?: Promise<Response>): Promise<CoalitionFile> {
  let found = loads.get(url);
  if (!found) {
    // an early answer that nobody has read until its deadline is gone; and whoever asks later would ask anew
    found = load(url, response).catch((error: unknown) => {
      if (response) return load(url);
      throw error;
    });
    loads.set(url, found);
    found.catch(() => loads.delete(url));
  }
  return found;
}
