import { nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize';
import type { Answer } from '../../data/form/answer.js';
import type { FaultCode } from '../../data/form/fault.js';
import type { LocalizedText } from '../../data/schema/text.js';
import type { FormField } from '../../data/schema/volunteer.js';
import type { LocalizedString } from '../../i18n/localized.js';
import type { LateFields } from './late-fields.js';

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
  /** The language of numbers and dates. */
  formatLang(): string;
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
  /** The answer at the last attempt. */
  judged(field: FormField): Answer;
  /** Moves the focus to a control and scrolls its label into view. */
  goTo(id: string): void;
}

// Names contain only letters, digits, "_" and "-", so these ids never collide.
/** The id of a field's control. For a group, the id of its n-th control; the first one has the id of the field. */
export const controlId = (name: string, index = 0): string => (index ? `f.${name}.${index}` : `f.${name}`);
export const hintId = (name: string): string => `hint.${name}`;
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
