import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize';
import type { Answer } from '../../data/form/answer.js';
import type { FaultCode } from '../../data/form/fault-codes.js';
import type { LocalizedText } from '../../data/schema/text.js';
import type { FormField } from '../../data/schema/volunteer.js';
import type { Suspicion } from '../../data/submit/submission.js';
import type { LocalizedString } from '../../i18n/localized.js';
import type { SendableForm } from './sendable.js';
import type { FormState } from './state.js';

export type DateField = Extract<FormField, { type: 'date' }>;

/** What a form needs once it shows: dates in three fields, counts of characters, and words for what has not arrived. */
export interface LateFields {
  /** Follows the focus in a form. Repeating a call has no effect. */
  follow(host: LitElement): void;
  /** Notes that the visitor types in a field; renders the form again after a pause. */
  noteTyping(name: string, host: LitElement): void;
  /**
   * How many characters may still be typed, once the limit is near; beyond it, how many are too many. Nothing is cut
   * off. Screen readers announce a copy of it, which changes only when the visitor pauses.
   */
  count(field: Extract<FormField, { maxlength?: unknown }>, form: FormView): unknown;
  /**
   * Three fields for the parts of a date, in the order of the language; `undefined` if the browser's own date field
   * serves: as the file says, else if the browser speaks the reader's language and the form is not prerendered. A date that
   * has been begun keeps its fields. The month is chosen from the language's own names, because a typed name could be
   * misspelt, or be another language's. Day and year are text fields, so that digits of every script can be typed.
   */
  dateParts(field: DateField, form: FormView): TemplateResult | undefined;
  /** The label of the day and the last day of the month, if a later one was typed: 28 for 31 February 2026. */
  lastDay(field: DateField, form: FormView): readonly [string, number] | undefined;
  /** The status of a form that will be sent again by itself. */
  waits(state: FormState, form: FormView): string;
  /** How to reach the coalition when the form cannot be sent. On the visitor's own device, with a button that copies the answers. */
  elsewhere(fields: SendableForm, state: FormState, form: FormView): unknown;
  /** All answers once more, as they will be sent, with a button that shows the questions again. */
  review(fields: SendableForm, state: FormState, form: FormView): unknown;
  /** How many forms wait on the device, with a button that deletes them. */
  queue(state: FormState, form: FormView): unknown;
}

/** What the parts of the form need from the element. The parts only render; the element handles the form's events. */
export interface FormView {
  /** Looks up a UI word. */
  readonly msg: MsgFn;
  /** Renders a text of the data. */
  text(text: LocalizedText): TemplateResult;
  /** Like `text`, for attributes and other places that cannot contain an element. */
  resolve(text: LocalizedText): LocalizedString;
  /** A number in the reader's digits. */
  number(value: number): TemplateResult;
  /** A date in the reader's format. */
  date(day: string): TemplateResult;
  /** A number in the reader's digits, as text. */
  ordinal(value: number): string;
  /** The language of the form's words. */
  lang(): string;
  /** The language of numbers and dates. */
  formatLang(): string;
  /** Whether the form came with the HTML, where a date has three fields for every browser: they stay. */
  readonly isPrerendered: boolean;
  /** What fields need once the form shows, when it has loaded. */
  late(): LateFields | undefined;
  /** The element with an id, as shown now. */
  shown(id: string): Element | null | undefined;
  /** A title, one level below the form's heading. */
  title(content: unknown): TemplateResult;
  /** The absolute URL of a link in the data; `undefined` if its scheme is not allowed. */
  href(url: string): string | undefined;
  answer(field: FormField): Answer;
  /** What is wrong with a field's answer, or with the consent (`consentKey`). */
  fault(key: string): FaultCode | undefined;
  /** What was wrong at the last attempt: its message keeps its room until the next one, so that no field moves. */
  told(key: string): FaultCode | undefined;
  /** The address or number that was probably meant at the last attempt, if the answer was wrong or in doubt. */
  meant(field: FormField): string | undefined;
  /** Renders the form again. */
  update(): void;
  /** Whether the device is the visitor's own. */
  isOwn(): boolean;
  /** The `autocomplete` of a field: what the file says, or `off` on a phone that others use too. */
  autofill(field: FormField): string;
  /** Why what is sent now may not come from a person. */
  suspect(): readonly Suspicion[];
  /** Moves the focus to a field and scrolls its label into view. */
  goTo(id: string): void;
  readonly delivery: {
    /** Sends no more by itself. */
    stop(): void;
    /** Answers a field in the visitor's place, and moves the focus there. */
    put(field: FormField, answer: Answer): void;
    /** Shows the questions again, and moves the focus to the one with this id. */
    edit(id: string): void;
  };
}

// Names contain only letters, digits, "_" and "-", so these ids never collide. No control has a `name` or an `id`, because
// browsers store what is typed under them, on a phone that others use too. Radio buttons hold nothing typed; they need a
// `name` to form a group.
/** The id of a field. */
export const controlId = (name: string): string => `f.${name}`;
export const labelId = (name: string): string => `label.${name}`;
export const hintId = (name: string): string => `hint.${name}`;
/** The id of all answers, shown once more. */
export const reviewId = 'review';
export const errorId = (name: string): string => `error.${name}`;

/** What describes a field: its hint, and the limits that are told before it is filled in. */
export type Described = Pick<FormField, 'name' | 'hint'> & {
  readonly type?: string;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly maxlength?: number | undefined;
};

/** Whether anything is said about a field before it is filled in. */
export const hasHint = ({ type, hint, min, max, maxlength }: Described): boolean =>
  (hint ?? min ?? max ?? (type === 'textarea' ? maxlength : undefined)) !== undefined;

/** The value of `aria-describedby` for a field. */
export function describedBy(field: Described, form: FormView): string | typeof nothing {
  const { name } = field;
  return [hasHint(field) && hintId(name), form.fault(name) && errorId(name)].filter(Boolean).join(' ') || nothing;
}
