import type { LitElement } from 'lit';
import { arrayOf, object, string } from '../../data/check.js';
import { boolean } from '../../data/check-single.js';
import { CoalitionDataError } from '../../data/errors.js';
import type { CoalitionFile } from '../../data/coalition-file.js';
import type { Volunteer } from '../../data/schema/volunteer.js';
import { untilRetry } from '../../data/retry.js';
import { judgeReceipt, sendJson, storesOnce } from '../../data/submit/json.js';
import type { Adapter } from '../../data/submit/outcome.js';
import { failed, post } from '../../data/submit/post.js';
import type { Sealing } from '../../data/submit/seal.js';
import { untilResend } from '../../data/submit/until-resend.js';
import { toJson } from '../../data/submit/to-json.js';
import { fetchHref } from '../links.js';
import { findForm } from './find-form.js';
import type { FormState } from './state.js';

/** A form that this version can send: its description, the receiver's URL, and the function that sends it. */
export interface SendableForm extends Volunteer {
  readonly url: string;
  readonly send: Adapter;
  /** Whether it is one of `forms`. */
  readonly isFurther: boolean;
  /** How to reach the coalition in another way. */
  readonly contact: { readonly email?: string; readonly phone?: string; readonly url?: string } | undefined;
  /** Set if the answers are to be sealed. Resolves once that is possible, or has turned out not to be. */
  readonly sealing?: Promise<Sealing>;
}

/** Loads code that a form cannot do without; retries until it has come. */
const needed = <T>(load: () => Promise<T>): Promise<T> => load().catch(() => untilRetry(1).then(() => needed(load)));
const loadSeal = (): Promise<typeof import('../../data/submit/seal.js')> => import('../../data/submit/seal.js');
const loadOutbox = (): Promise<typeof import('../../data/submit/outbox.js')> => import('../../data/submit/outbox.js');

/** Loads how the country is dialled, while the visitor fills in the form. */
const loadDialling = (region: string, state: FormState): Promise<void> =>
  import('../../data/form/dialling.js').then(
    ({ diallingOf }) => void (state.dialling = diallingOf(region)),
    () => undefined, // a number is then sent as it was typed
  );

/** What sends the form. What only other kinds than `json` need loads while the visitor fills in the form. */
function adapterOf(form: Volunteer): Adapter {
  const { to } = form.submit;
  if (to === 'json') return sendJson;
  const load = (): Promise<typeof import('../../data/submit/services/services.js')> =>
    import('../../data/submit/services/services.js');
  load().catch(() => undefined); // tried again when the form is sent
  return (...all) =>
    load().then(
      services => services.adapterOf(to, form, post, judgeReceipt, toJson)(...all),
      () => failed('network'),
    );
}

/** Lets a submission prove the work that the file asks for, just before it is sent: what waits on the device waits without. */
function withWork(send: Adapter, { submit }: Volunteer): Adapter {
  const { work } = submit;
  if (!work || !storesOnce(submit)) return send;
  const load = (): Promise<typeof import('../../data/submit/work.js')> => import('../../data/submit/work.js');
  load().catch(() => undefined); // tried again when the form is sent
  return (url, submission) =>
    load()
      .then(({ prove }) => prove(submission.id, work))
      .then(
        proof => send(url, { ...submission, work: proof }),
        () => failed('network'),
      );
}

/** The questions as the file has them. The check of the form drops those that this version does not know. */
const questions = object({ fields: arrayOf(object({}, { required: boolean }, true)) }, {});
const contactCheck = object({}, { email: string(), phone: string(), url: string() });
const countRequired = (fields: readonly { required?: boolean }[] = []): number =>
  fields.filter(({ required }) => required).length;

/** The element that shows the form. */
interface FormHost extends LitElement {
  /** The id of the form. Default: `volunteer`, else the first of `forms`. */
  readonly form: string | null;
}

/**
 * Reads the form from the file.
 * @param host its attribute `recipient` pins the keys; it renders again when what waits on the device has changed
 * @param state gets the outbox if the answers are to be sealed
 * @throws CoalitionDataError of kind `unsupported` if this version cannot ask a required question, or this page cannot
 *   prove its work, and as `findForm` does
 */
export function readForm(file: CoalitionFile, host: FormHost, state: FormState): SendableForm {
  const pins = (): string | null => host.getAttribute('recipient');
  const { form, given, isFurther, place, others } = findForm(file, host.form);
  if (countRequired(questions(given)?.fields) > countRequired(form.fields))
    throw new CoalitionDataError(
      'unsupported',
      file.url,
      `this version does not support a required question of ${place}`,
    );
  if (form.submit.work && !crypto.subtle)
    throw new CoalitionDataError('unsupported', file.url, `the work that ${place} asks for needs https`);
  if (file.region && form.fields.some(({ type }) => type === 'tel')) void loadDialling(file.region, state);
  const url = fetchHref(form.submit.url, file.url);
  if (!url) throw new CoalitionDataError('schema', file.url, `"submit.url" of ${place} is not an http or https URL`);
  const fields = form.fields.filter(({ name }, index, all) => all.findIndex(one => one.name === name) === index);
  const send = withWork(adapterOf(form), form);
  const contact = file.optional('contact', contactCheck);
  if (!form.recipients && pins() === null) return { ...form, fields, url, send, isFurther, contact };
  const sealing = Promise.all([needed(loadSeal), needed(loadOutbox)]).then(([seal, kept]) => {
    if (storesOnce(form.submit))
      state.outbox ??= kept.outbox(
        state.url,
        id => !others.includes(id),
        untilResend,
        () => host.requestUpdate(),
      );
    return seal.sealing(state.outbox?.through(url, send) ?? send, form.recipients, pins, toJson);
  });
  return {
    ...form,
    fields,
    url,
    isFurther,
    contact,
    sealing,
    send: async (...all) => (await sealing).send(...all),
  };
}
