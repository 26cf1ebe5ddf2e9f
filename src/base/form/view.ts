import { nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize';
import type { Answer } from '../../data/form/answer.js';
import type { FaultCode } from '../../data/form/fault.js';
import type { LocalizedText } from '../../data/schema/text.js';
import type { FormField } from '../../data/schema/volunteer.js';
import type { LocalizedString } from '../../i18n/localized.js';

/** What the parts of the form need to know; the element gives it. Parts only show: the form listens to what is typed. */
export interface FormView {
  /** A UI word. */
  readonly msg: MsgFn;
  /** A text of the data. */
  text(text: LocalizedText): TemplateResult;
  /** The same for what can hold no element. */
  resolve(text: LocalizedText): LocalizedString;
  /** A number in the reader's digits. */
  number(value: number): TemplateResult;
  /** A day as the reader writes it. */
  date(day: string): TemplateResult;
  /** A title one level below the form's heading. */
  title(content: unknown): TemplateResult;
  /** The address of a link in the data, when it is one that a reader may be sent to. */
  href(url: string): string | undefined;
  answer(field: FormField): Answer;
  /** What is wrong with a field's answer, or with the consent. */
  fault(key: string): FaultCode | undefined;
  /** Moves the focus to a control, its label in view. */
  goTo(id: string): void;
}

// Names hold letters, digits, "_" and "-" alone, so that these never meet.
/** The id of a field's control; of its n-th for a group, of which the first has the group's own. */
export const controlId = (name: string, index = 0): string => (index ? `f.${name}.${index}` : `f.${name}`);
export const hintId = (name: string): string => `hint.${name}`;
export const errorId = (name: string): string => `error.${name}`;

/** The ids of what describes a field, for `aria-describedby`. */
export function describedBy({ name, hint }: Pick<FormField, 'name' | 'hint'>, form: FormView): string | typeof nothing {
  return [hint && hintId(name), form.fault(name) && errorId(name)].filter(Boolean).join(' ') || nothing;
}
