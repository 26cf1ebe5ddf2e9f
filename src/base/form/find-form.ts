import { arrayOf, object, string } from '../../data/check.js';
import type { CoalitionFile } from '../../data/coalition-file.js';
import { CoalitionDataError } from '../../data/errors.js';
import type { Volunteer } from '../../data/schema/volunteer.js';
import { volunteer } from '../../generated/checks/volunteer.js';

/** The form that an element shows. */
export interface FoundForm {
  readonly form: Volunteer;
  /** As the file has it. */
  readonly given: unknown;
  /** Whether it stands in `forms`. */
  readonly isFurther: boolean;
  /** Where it stands in the file, for developers. */
  readonly place: string;
  /** The ids of the other forms of the file. */
  readonly others: readonly (string | undefined)[];
}

const anything = (value: unknown): object | undefined => (value as object | null) ?? undefined;
const named = object({ form: string() }, {});

/**
 * Finds the form that `name` names, of `volunteer` and `forms`; without a name, `volunteer`, else the first of `forms`.
 * @throws CoalitionDataError of kind `missing-section` if there is none, or of kind `schema` if it is not valid
 */
export function findForm(file: CoalitionFile, name: string | null): FoundForm {
  const all = [file.optional('volunteer', anything), ...(file.optional('forms', arrayOf(anything)) ?? [])];
  const ids = all.map(one => named(one)?.form);
  const index = name === null ? all.findIndex(Boolean) : ids.indexOf(name);
  const place = index > 0 || name !== null ? `form "${name ?? ids[index]}"` : '"volunteer"';
  const given = all[index];
  if (!given) throw new CoalitionDataError('missing-section', file.url, `the file has no ${place}`);
  const form = volunteer(given);
  if (!form) throw new CoalitionDataError('schema', file.url, `${place} does not match the schema`);
  return { form, given, isFurther: index > 0, place, others: ids.filter((_, at) => at !== index) };
}
