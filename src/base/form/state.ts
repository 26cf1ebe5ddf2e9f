import { noAnswer, type Answer, type FieldValue } from '../../data/form/answer.js';
import { faultOf, type FaultCode } from '../../data/form/fault.js';
import { valueOf } from '../../data/form/value.js';
import type { FormField, Volunteer } from '../../data/schema/volunteer.js';
import type { Outcome } from '../../data/submit/outcome.js';
import { faultFrom, placeOf } from '../../data/submit/problems.js';
import { makeSubmission, type Submission } from '../../data/submit/submission.js';

/** The consent among the fields; no field can have this name. */
export const consentKey = ':consent';

/** What the visitor sees: the form, the form while it is sent, or the receipt. */
export type Phase = 'filling' | 'sending' | 'sent';

/** What a visitor has done with one form so far. It lives in memory alone; nothing of it is stored. */
export class FormState {
  phase: Phase = 'filling';
  /** Why the last attempt failed, when no field is to blame: trying again may help, or not. */
  sendError: 'retry' | 'refused' | undefined;
  /** The number of a submission that has arrived. */
  receipt = '';

  readonly #answers = new Map<string, Answer>();
  /** The version of the consent text that is agreed to: another version is another question. */
  #agreed: string | undefined;
  #faults = new Map<string, FaultCode>();
  /** What was at fault at the last attempt: checked anew at each change from then on. */
  #watched: ReadonlySet<string> = new Set();
  #attempt: Submission | undefined;

  constructor(
    /** The data file that describes the form. */
    readonly url: string,
  ) {}

  answer = (field: FormField): Answer => this.#answers.get(field.name) ?? noAnswer(field);
  agreed = (version: string): boolean => this.#agreed === version;
  fault = (key: string): FaultCode | undefined => this.#faults.get(key);

  /** Takes an answer; checks it when the field was at fault. */
  take(field: FormField, answer: Answer): void {
    this.#answers.set(field.name, answer);
    this.#review(field.name, faultOf(field, answer));
  }

  agree(version: string, granted: boolean): void {
    this.#agreed = granted ? version : undefined;
    this.#review(consentKey, granted ? undefined : 'consent');
  }

  /** Checks every answer. */
  check({ fields, consent }: Volunteer): boolean {
    const faults = fields.map(field => [field.name, faultOf(field, this.answer(field))] as const);
    if (consent && !this.agreed(consent.version)) faults.push([consentKey, 'consent']);
    return this.#blame(faults);
  }

  /** What is to be sent; the same as at the last attempt when nothing has changed since. */
  submission({ form, fields, consent }: Volunteer, lang: string): Submission {
    const values = fields.map(field => [field.name, valueOf(field, this.answer(field))] as const);
    const answered = values.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined);
    return (this.#attempt = makeSubmission(
      {
        form,
        lang,
        fields: Object.fromEntries(answered),
        ...(consent && { consent: { version: consent.version, granted: true } }),
      },
      this.#attempt,
    ));
  }

  /** Takes what came of sending. */
  settle(outcome: Outcome, { fields, consent }: Volunteer): void {
    this.phase = 'filling';
    if (outcome.kind === 'sent') {
      this.reset();
      this.phase = 'sent';
      this.receipt = outcome.receipt;
      return;
    }
    this.sendError = outcome.kind === 'refused' ? 'refused' : 'retry';
    if (outcome.kind !== 'refused') return;
    this.#attempt = undefined; // it is not stored: the next attempt is another submission
    const faults = outcome.errors.flatMap((problem): [string, FaultCode][] => {
      const place = placeOf(problem);
      if (place === 'consent') return consent ? [[consentKey, faultFrom(problem)]] : [];
      return fields.filter(({ name }) => name === place?.field).map(({ name }) => [name, faultFrom(problem)]);
    });
    if (!this.#blame(faults)) this.sendError = undefined;
  }

  /** Forgets everything. */
  reset(): void {
    this.phase = 'filling';
    this.sendError = this.#attempt = this.#agreed = undefined;
    this.receipt = '';
    this.#answers.clear();
    this.#blame([]);
  }

  /** @returns whether nothing is at fault */
  #blame(faults: readonly (readonly [string, FaultCode | undefined])[]): boolean {
    const found = faults.filter((entry): entry is [string, FaultCode] => entry[1] !== undefined);
    this.#faults = new Map(found);
    this.#watched = new Set(this.#faults.keys());
    return found.length === 0;
  }

  #review(key: string, fault: FaultCode | undefined): void {
    if (!this.#watched.has(key)) return;
    if (fault) this.#faults.set(key, fault);
    else this.#faults.delete(key);
  }
}
