import { arrayOf, object } from '../../data/check.js';
import { boolean } from '../../data/check-single.js';
import { CoalitionDataError } from '../../data/errors.js';
import type { CoalitionFile } from '../../data/coalition-file.js';
import type { Volunteer } from '../../data/schema/volunteer.js';
import { untilRetry } from '../../data/retry.js';
import { adapters } from '../../data/submit/adapters.js';
import type { Adapter } from '../../data/submit/outcome.js';
import type { Sealing } from '../../data/submit/seal.js';
import { toJson } from '../../data/submit/to-json.js';
import { volunteer } from '../../generated/checks/volunteer.js';
import { fetchHref } from '../links.js';
import type { FormState } from './state.js';

/** A form that this version can send: its description, the receiver's URL, and the function that sends it. */
export interface SendableForm extends Volunteer {
  readonly url: string;
  readonly send: Adapter;
  /** Set if the answers are to be sealed. Resolves once that is possible, or has turned out not to be. */
  readonly sealing?: Promise<Sealing>;
}

/** Loads code that a form cannot do without; retries until it has come. */
const needed = <T>(load: () => Promise<T>): Promise<T> => load().catch(() => untilRetry(1).then(() => needed(load)));
const loadSeal = (): Promise<typeof import('../../data/submit/seal.js')> => import('../../data/submit/seal.js');
const loadOutbox = (): Promise<typeof import('../../data/submit/outbox.js')> => import('../../data/submit/outbox.js');

/** The questions as the file has them. The check of the form drops those that this version does not know. */
const questions = object({ fields: arrayOf(object({}, { required: boolean }, true)) }, {});
const countRequired = (fields: readonly { required?: boolean }[] = []): number =>
  fields.filter(({ required }) => required).length;

/** What this version does not support in the form; `undefined` if it supports everything. */
function unsupported({ submit, fields }: Volunteer, all: unknown): string | undefined {
  if (!adapters[submit.to]) return `"volunteer.submit.to": "${submit.to}", only ${Object.keys(adapters).join(', ')}`;
  return countRequired(questions(all)?.fields) > countRequired(fields)
    ? 'a required question of "volunteer.fields"'
    : undefined;
}

/**
 * Reads the form from the file.
 * @param pins see `sealing`
 * @param state gets the outbox if the answers are to be sealed
 * @param changed see `outbox`
 * @throws CoalitionDataError of kind `unsupported` if this version cannot ask a required question or send the answers
 */
export function readForm(
  file: CoalitionFile,
  pins: () => string | null,
  state: FormState,
  changed: () => void,
): SendableForm {
  let all: unknown;
  const form = file.section('volunteer', value => volunteer((all = value)));
  const what = unsupported(form, all);
  if (what) throw new CoalitionDataError('unsupported', file.url, `this version does not support ${what}`);
  const url = fetchHref(form.submit.url, file.url);
  if (!url) throw new CoalitionDataError('schema', file.url, '"volunteer.submit.url" is not an http or https URL');
  const fields = form.fields.filter(({ name }, index, all) => all.findIndex(one => one.name === name) === index);
  const send = adapters[form.submit.to]!;
  if (!form.recipients && pins() === null) return { ...form, fields, url, send };
  const sealing = Promise.all([needed(loadSeal), needed(loadOutbox)]).then(([seal, kept]) => {
    state.outbox ??= kept.outbox(file.url, untilRetry, changed);
    return seal.sealing(state.outbox.through(url, send), form.recipients, pins, toJson);
  });
  return {
    ...form,
    fields,
    url,
    sealing,
    send: async (...all) => (await sealing).send(...all),
  };
}
