import { isEmpty, noAnswer, type Answer, type FieldValue } from '../../data/form/answer.js';
import type { FaultCode } from '../../data/form/fault-codes.js';
import { faultOf } from '../../data/form/fault.js';
import { meantBy } from '../../data/form/meant.js';
import type { Dialling } from '../../data/form/tel.js';
import { valueOf } from '../../data/form/value.js';
import type { Device, FormField, Volunteer } from '../../data/schema/volunteer.js';
import { storesOnce } from '../../data/submit/json.js';
import type { Outbox } from '../../data/submit/outbox.js';
import type { Outcome, Sent } from '../../data/submit/outcome.js';
import { faultFrom, placeOf, saysTaken } from '../../data/submit/problems.js';
import { makeSubmission, type Submission, type Suspicion } from '../../data/submit/submission.js';

/** The key of the consent among the fields. The colon keeps it distinct: no field name may contain one. */
export const consentKey = ':consent';

/** What the visitor sees: the form, the form while it is sent, or the receipt. */
export type Phase = 'filling' | 'sending' | 'sent';

/** The state of one visitor's form. It lives in memory; see `draft.ts` for what is stored on a visitor's own device. */
export class FormState {
  phase: Phase = 'filling';
  /** Whether the answer to what is being sent is slow to come. */
  isSlow = false;
  /** Whether the form will be sent again by itself. */
  waits = false;
  /** Why the last attempt failed, unless a field is to blame: `retry` if another attempt may help, `refused` if not. */
  sendError: 'retry' | 'refused' | undefined;
  /** Whether the visitor sees all answers once more, in place of the questions. */
  isReviewed = false;
  /** The result of sending, once that has succeeded. */
  sent: Sent | undefined;
  /** The text that was copied last. */
  copied: string | undefined;
  /** Whose device it is, if the visitor has said so. */
  device: Device | undefined;

  readonly #answers = new Map<string, Answer>();
  /** The consent version that the visitor agreed to. A new version needs a new consent. */
  #agreed: string | undefined;
  /** What was wrong at the last attempt, and what has not been mended since. */
  #told: ReadonlyMap<string, FaultCode> = new Map();
  #faults = new Map<string, FaultCode>();
  /** The answers at the last attempt. */
  #judged: ReadonlyMap<string, Answer> = new Map();
  /** The addresses that the visitor has been asked about. */
  readonly #doubted = new Set<Answer>();
  /** What the last attempt sent, unless the receiver has rejected it. */
  #attempt: Submission | undefined;
  /** The id of the last submission whose answer was lost: the receiver may have stored it. */
  #unclear: string | undefined;

  constructor(
    /** The URL of the data file that describes the form, the one with all languages. */
    readonly url: string,
    /** What keeps sealed answers on the device; none if the answers are not sealed, or until it has loaded. */
    public outbox?: Outbox,
    /** How the country of the file is dialled, once that is known. */
    public dialling?: Dialling,
  ) {}

  /** Whether the device keeps what waits to be sent. */
  get isKept(): boolean {
    return this.waits && !!this.outbox?.keeps(this.#attempt?.id ?? '');
  }

  /** Whether there is an answer that would be lost with the page. */
  get unsent(): boolean {
    return !this.isKept && [...this.#answers.values()].some(answer => !isEmpty(answer));
  }

  /** What a draft keeps: the answers, and the id of the last attempt, which may have arrived. */
  get draft(): object {
    return { answers: Object.fromEntries(this.#answers), earlier: this.#attempt?.id ?? this.#unclear };
  }

  /** The id of an attempt before the page was loaded. */
  set earlier(id: string) {
    this.#unclear ??= id;
  }

  answer = (field: FormField): Answer => this.#answers.get(field.name) ?? noAnswer(field);
  agreed = (version: string): boolean => this.#agreed === version;
  fault = (key: string): FaultCode | undefined => this.#faults.get(key);
  told = (key: string): FaultCode | undefined => this.#told.get(key);

  /** Stores an answer; validates it if the field was at fault. A fault of another kind waits for the next attempt. */
  take(field: FormField, answer: Answer): void {
    this.#answers.set(field.name, answer);
    this.#judge(field.name, faultOf(field, answer));
  }

  agree(version: string, granted: boolean): void {
    this.#agreed = granted ? version : undefined;
    this.#judge(consentKey, granted ? undefined : 'consent');
  }

  /**
   * Validates all answers.
   * @returns whether there is no fault
   */
  check({ fields, consent }: Volunteer): boolean {
    this.sendError = undefined;
    const faults = fields.map(field => [field.name, faultOf(field, this.answer(field)) ?? this.#doubt(field)] as const);
    if (consent && !this.agreed(consent.version)) faults.push([consentKey, 'consent']);
    return this.#blame(faults);
  }

  /** Shows the answers once more if the file asks for that and it has not been done. Returns whether it does so now. */
  review({ review }: Volunteer): boolean {
    return !this.isReviewed && (this.isReviewed = !!review);
  }

  /** The address or number that was probably meant by the answer at the last attempt, if it was wrong or in doubt. */
  meant = ({ type, name }: FormField): string | undefined =>
    meantBy(this.told(name), type, String(this.#judged.get(name) ?? ''), this.dialling);

  /** An address that may be misspelt, or a number without the code of a country, is in doubt once. */
  #doubt(field: FormField): FaultCode | undefined {
    const answer = this.answer(field);
    if (this.#doubted.has(answer) || !meantBy('unlikely', field.type, String(answer), this.dialling)) return undefined;
    this.#doubted.add(answer);
    return 'unlikely';
  }

  /** The submission to send. If nothing has changed since the last attempt, it is the same one. */
  submission({ form, fields, consent }: Volunteer, lang: string, suspect: readonly Suspicion[] = []): Submission {
    const values = fields.map(field => [field.name, valueOf(field, this.answer(field))] as const);
    const answered = values.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined);
    return (this.#attempt = makeSubmission(
      {
        form,
        lang,
        fields: Object.fromEntries(answered),
        ...(consent && { consent: { version: consent.version, granted: true } }),
        ...(suspect.length && { suspect }),
      },
      this.#attempt,
      this.#unclear,
    ));
  }

  /** Applies the result of sending. */
  settle(outcome: Outcome, { fields, consent, submit }: Volunteer): void {
    this.phase = 'filling';
    this.waits = false;
    if (outcome.kind === 'sent') {
      this.reset();
      this.phase = 'sent';
      this.sent = outcome;
      return;
    }
    const id = this.#attempt?.id;
    // after an attempt that may have arrived, a refusal without a reason leaves that open: it may come from something between
    const isOpen = outcome.kind !== 'refused' || (!outcome.errors.length && id === this.#unclear);
    const isTaken = saysTaken(outcome.errors);
    this.sendError = isOpen || isTaken ? 'retry' : 'refused';
    if (isOpen || isTaken) {
      this.#unclear = id;
      this.waits = isOpen && storesOnce(submit);
      if (isTaken) this.#attempt = undefined;
      return;
    }
    // the first attempt may have arrived, too: browsers repeat a request by themselves if the connection breaks
    if (!outcome.errors.length) this.#unclear ??= id;
    // the receiver did not store it, so the next attempt needs a new id; unless it has stored it at an earlier attempt
    if (outcome.errors.length && id !== this.#unclear) this.#attempt = undefined;
    const faults = outcome.errors.flatMap((problem): [string, FaultCode][] => {
      const place = placeOf(problem);
      if (place === 'consent') return consent ? [[consentKey, faultFrom(problem)]] : [];
      return fields.filter(({ name }) => name === place?.field).map(({ name }) => [name, faultFrom(problem)]);
    });
    if (!this.#blame(faults)) this.sendError = undefined;
  }

  /** Clears the form and its state. */
  reset(): void {
    this.phase = 'filling';
    this.isReviewed = false;
    this.sendError = this.sent = this.copied = this.#attempt = this.#unclear = this.#agreed = undefined;
    this.#answers.clear();
    this.#doubted.clear();
    this.#blame([]);
  }

  /** @returns whether there is no fault */
  #blame(faults: readonly (readonly [string, FaultCode | undefined])[]): boolean {
    const found = faults.filter((entry): entry is [string, FaultCode] => entry[1] !== undefined);
    this.#faults = new Map(found);
    this.#told = new Map(found);
    this.#judged = new Map(this.#answers);
    if (found.length) this.isReviewed = false;
    return found.length === 0;
  }

  #judge(key: string, fault: FaultCode | undefined): void {
    if (fault && fault === this.#told.get(key)) this.#faults.set(key, fault);
    else this.#faults.delete(key);
  }
}
