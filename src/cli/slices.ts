import { resolve, dirname } from 'node:path';
import { valueAt, childOf, isRecord, listAt } from './check/walk.js';
import { inspect, type Inspection } from './check/check.js';
import { languageName } from './check/place.js';
import type { Finding } from './finding.js';
import { readSource, Unreadable } from './read-source.js';

/** A slice of the members, checked. */
export interface Slice {
  readonly name: string;
  readonly inspection: Inspection;
}

/** Where a slice is: beside the data file, as its address says. */
export function locate(source: string, src: string): string {
  if (/^https?:/i.test(source) || /^https?:/i.test(src)) return new URL(src, source).href;
  return resolve(source === '-' ? '.' : dirname(source), src);
}

/** A finding about `members.src` in the data file itself. */
const finding = (message: string): Finding => ({
  id: 'slice',
  severity: 'error',
  pointer: '/members/src',
  place: 'members, src',
  message,
});

/** The findings in a slice. The names of sectors and places are those of the data file. */
function inspectSlice(text: string, terms: readonly string[], look: typeof inspect): Inspection {
  const inspection = look(text);
  if (inspection.findings.some(({ id }) => id === 'json')) return inspection;
  const root: unknown = JSON.parse(text);
  const isKnown = ({ id, pointer }: Finding): boolean =>
    id === 'missing-term' && terms.includes(String(valueAt(root, pointer.slice(1).split('/'))));
  const noList: Finding = {
    ...finding('A slice has its members in a list: "members": [ … ].'),
    pointer: '/members',
    place: 'members',
  };
  return {
    ...inspection,
    findings: [
      ...(Array.isArray(childOf(root, 'members')) ? [] : [noList]),
      ...inspection.findings.filter(one => !isKnown(one)),
    ],
  };
}

/**
 * Checks the slices that a data file names, one for each of its languages if the address has `{lang}`.
 * @param source where the data file was read from
 * @param text the data file
 * @param look `inspect`, or `errorsIn`
 * @returns the slices, and the findings about those that cannot be read
 */
export async function checkSlices(
  source: string,
  text: string,
  look = inspect,
): Promise<{ readonly slices: readonly Slice[]; readonly findings: readonly Finding[] }> {
  const root: unknown = JSON.parse(text);
  const src = valueAt(root, ['members', 'src']);
  if (typeof src !== 'string') return { slices: [], findings: [] };
  const terms = childOf(root, 'terms');
  const langs = src.includes('{lang}') ? listAt(root, 'languages').filter(one => typeof one === 'string') : [''];
  const slices: Slice[] = [];
  const findings: Finding[] = [];
  for (const lang of langs) {
    const name = src.replaceAll('{lang}', lang);
    try {
      const slice = await readSource(locate(source, name));
      slices.push({ name, inspection: inspectSlice(slice, isRecord(terms) ? Object.keys(terms) : [], look) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const what = lang ? `The slice in ${languageName(lang)}` : 'The slice';
      findings.push(finding(`${what}, "${name}", could not be read: ${error.message}. Publish it beside this file.`));
    }
  }
  return { slices, findings };
}
