import { answerOfParts, unfinishedDate, type Answer, type DatePart } from '../../data/form/answer.js';
import type { FormField } from '../../data/schema/volunteer.js';

/** The current answer in the controls of a field. */
export function readControls({ name, type }: Pick<FormField, 'name' | 'type'>, root: ParentNode): Answer {
  const controls = [...root.querySelectorAll(`[data-name="${name}"]`)]; // a name has only letters, digits, "_" and "-"
  const inputs = controls.filter(control => control instanceof HTMLInputElement);
  const ticked = inputs.filter(({ checked }) => checked).map(({ value }) => value);
  if (type === 'checkbox') return ticked.length > 0;
  if (type === 'checkboxes') return ticked;
  if (type === 'radio') return ticked[0] ?? '';
  if (type === 'date' && controls.length > 1) {
    const text = (part: DatePart): string => textIn(controls.find(one => one.classList.contains(part)));
    return answerOfParts({ year: text('year'), month: text('month'), day: text('day') });
  }
  const [control] = controls;
  if (control instanceof HTMLInputElement) return control.validity.badInput ? unfinishedDate : control.value;
  return textIn(control);
}

const textIn = (control: Element | undefined): string =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement
    ? control.value
    : '';
