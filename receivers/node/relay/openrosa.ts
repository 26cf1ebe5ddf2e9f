import type { FieldValue, Fields } from '../fields.js';
import type { Delivery, Taken } from '../store/queue.js';
import type { Row } from '../store/row.js';
import type { Submission } from '../submission.js';
import { INSTANCE_ID, type About, type FormSettings, type OpenRosaSettings } from './openrosa-settings.js';
import { parseRetryAfter } from './pauses.js';
import type { Outcome, Target } from './target.js';
import { errorReason } from './error-reason.js';
import { toXml } from './xml.js';

/** Refusals that time heals: too slow, locked by a copy that is being stored, too early, too often. */
const TEMPORARY = [408, 423, 425, 429];

/**
 * A server that speaks OpenRosa (https://docs.getodk.org/openrosa-form-submission/): KoBoToolbox, ODK Central. It stores
 * one submission for each `instanceID`, and refuses other bytes under the same one (409), so the bytes never change.
 */
export class OpenRosa implements Target {
  readonly name = 'openrosa';

  constructor(private readonly settings: OpenRosaSettings) {}

  pack(row: Row, submission: Submission): Delivery | undefined {
    const form = this.settings.forms.get(submission.form);
    if (!form) return undefined;
    const reason = misfit(submission, form);
    if (reason !== undefined) return { target: this.name, payload: null, reason };
    const { id, version, root, fixed } = form;
    const answers = [
      ...fixed,
      ...(submission.fields ? answersOf(submission.fields, form) : []),
      ...aboutOf(row, submission, form),
      [INSTANCE_ID, `uuid:${row.id}`] as const,
    ];
    return { target: this.name, payload: toXml(root, { id, ...(version !== undefined && { version }) }, answers) };
  }

  async send({ payload }: Taken, signal: AbortSignal): Promise<Outcome> {
    const { url, authorization } = this.settings;
    const body = new FormData();
    body.append('xml_submission_file', new Blob([payload], { type: 'text/xml' }), 'submission.xml');
    const headers = {
      'X-OpenRosa-Version': '1.0',
      Date: new Date().toUTCString(),
      ...(authorization !== undefined && { Authorization: authorization }),
    };
    try {
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
      await response.body?.cancel();
      return outcomeOf(response);
    } catch (error) {
      return { kind: 'later', reason: errorReason(error) };
    }
  }
}

/** A portal or a proxy on the way may answer 2xx, too, but without the header. */
function outcomeOf({ status, headers }: Response): Outcome {
  const isOpenRosa = headers.has('x-openrosa-version');
  if ((status === 201 || status === 202) && isOpenRosa) return { kind: 'done' };
  if (status >= 400 && status < 500 && !TEMPORARY.includes(status))
    return { kind: 'refused', reason: `HTTP ${status}` };
  const reason = `HTTP ${status}${status < 300 && !isOpenRosa ? ', not from OpenRosa' : ''}`;
  return { kind: 'later', reason, after: parseRetryAfter(headers.get('retry-after')) };
}

/** Why a submission does not fit the settings: nothing that somebody typed may get lost on the way. */
function misfit({ fields, sealed }: Submission, form: FormSettings): string | undefined {
  if (sealed !== undefined) return form.about.has('sealed') ? undefined : 'sealed, and about.sealed names no question';
  const isLost = Object.entries(fields).some(([name, value]) => !form.fields.has(name) && textOf(value) !== '');
  return isLost ? 'a field is missing in the settings' : undefined;
}

const answersOf = (fields: Fields, form: FormSettings): (readonly [string, string])[] =>
  [...form.fields].flatMap(([name, path]) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return path === null ? [] : [[path, textOf(value)] as const];
  });

/** Several answers have a space between two, as a question of the type `select_multiple` wants it. */
function textOf(value: FieldValue | undefined): string {
  if (!Array.isArray(value)) return String(value ?? '');
  return value.join(value.some(item => /\s/.test(item)) ? '; ' : ' ');
}

function aboutOf(row: Row, submission: Submission, { about }: FormSettings): (readonly [string, string])[] {
  const { receipt, received, supersedes } = row;
  const { lang, consent, suspect, sealed } = submission;
  const texts: Readonly<Record<About, string>> = {
    receipt,
    received,
    lang,
    consent: consent?.version ?? '',
    supersedes: supersedes ?? '',
    suspect: textOf(suspect),
    sealed: sealed ?? '',
  };
  return [...about].map(([name, path]) => [path, texts[name]] as const);
}
