import { html, nothing, type TemplateResult } from 'lit';
import type { FaultCode } from '../../data/form/fault-codes.js';
import type { FormField } from '../../data/schema/volunteer.js';
import { neutral } from '../../i18n/neutral.js';
import { bdi } from '../text.js';
import { errorId, type FormView } from './view.js';

const limitOf = (field: FormField | undefined, limit: 'min' | 'max'): string | number | undefined =>
  field?.type === 'date' || field?.type === 'number' ? field[limit] : undefined;

/** The sentence that says what is wrong with an answer and how to correct it. */
function sentence(fault: FaultCode, field: FormField | undefined, { msg }: Pick<FormView, 'msg'>): string {
  const form = { msg };
  switch (fault) {
    case 'required':
      return requiredSentence(field, form);
    case 'email':
      return form.msg('An email address is needed, such as:', {
        id: 'volunteer-form.email',
        desc: 'Error at a field whose answer cannot be an email address; name@example.org follows. Begins a sentence.',
      });
    case 'unlikely':
      if (field?.type === 'tel')
        return form.msg(
          'The country code may be missing. If the number is right, send the form again. Perhaps it should be:',
          {
            id: 'volunteer-form.unlikely-tel',
            desc: 'At a phone number without a plus sign; the number that was probably meant follows.',
          },
        );
      return form.msg('This address may be misspelt. If it is right, send the form again. Perhaps it should be:', {
        id: 'volunteer-form.unlikely',
        desc: 'At an email address that may be misspelt; the address that was probably meant follows.',
      });
    case 'tel':
      return form.msg('A phone number is needed, in digits; a plus sign may come first.', {
        id: 'volunteer-form.tel',
        desc: 'Error at a field whose answer cannot be a phone number.',
      });
    case 'too-long':
      return form.msg('This is too long.', {
        id: 'volunteer-form.too-long-unsaid',
        desc: 'Error at a text that is too long. The largest number of characters may follow in a sentence of its own.',
      });
    case 'date':
      return form.msg('A whole date is needed: day, month and year.', {
        id: 'volunteer-form.date',
        desc: 'Error at a date of which a part is missing, or that no calendar has.',
      });
    case 'too-early':
      return form.msg('The earliest possible date:', {
        id: 'volunteer-form.too-early',
        desc: 'Error; a date follows.',
      });
    case 'too-late':
      return form.msg('The latest possible date:', { id: 'volunteer-form.too-late', desc: 'Error; a date follows.' });
    case 'number':
      return form.msg('A number is needed, in digits, without a mark between thousands.', {
        id: 'volunteer-form.number',
        desc: 'Error at a field whose answer is not a number, or could be read as two different ones (1,500).',
      });
    case 'too-small':
      return form.msg('The smallest possible number:', {
        id: 'volunteer-form.too-small',
        desc: 'Error; a number follows.',
      });
    case 'too-large':
      return form.msg('The largest possible number:', {
        id: 'volunteer-form.too-large',
        desc: 'Error; a number follows.',
      });
    case 'option':
      return form.msg('Only an answer from the list is possible.', {
        id: 'volunteer-form.option',
        desc: 'Error when the chosen answer is no longer among those offered.',
      });
    case 'consent':
      return form.msg('Nothing is sent unless this box is ticked.', {
        id: 'volunteer-form.consent',
        desc: 'Error at the box by which the visitor agrees that the answers are used.',
      });
    case 'refused':
      return form.msg('This answer was not accepted. It needs another look.', {
        id: 'volunteer-form.refused-field',
        desc: 'Error at a field whose answer the receiver of the form does not take, without saying why.',
      });
  }
}

/** The sentence that says that a field needs an answer. */
export function requiredSentence(field: FormField | undefined, form: Pick<FormView, 'msg'>): string {
  switch (field?.type) {
    case 'select':
    case 'radio':
      return form.msg('An answer has to be chosen.', {
        id: 'volunteer-form.required-choice',
        desc: 'Error at a question with several answers, of which one must be chosen and none is.',
      });
    case 'checkboxes':
      return form.msg('At least one answer has to be chosen.', {
        id: 'volunteer-form.required-choices',
        desc: 'Error at a question with several answers, of which one or more must be ticked and none is.',
      });
    case 'checkbox':
      return form.msg('This box has to be ticked.', {
        id: 'volunteer-form.required-tick',
        desc: 'Error at a single box that must be ticked and is not.',
      });
    default:
      return form.msg('An answer is needed here.', {
        id: 'volunteer-form.required',
        desc: 'Error at a field that must be filled in and is empty.',
      });
  }
}

const longestText = (maxlength: number, form: FormView): TemplateResult =>
  html`${form.msg('Largest number of characters:', {
    id: 'volunteer-form.longest',
    desc: 'Below the label of a text field, and in the error at a text that is too long; the number follows.',
  })}
  ${form.number(maxlength)}`;

/** What follows the sentence: the address or number that was probably meant, an example, or the limit. */
function ending(fault: FaultCode, field: FormField | undefined, form: FormView): TemplateResult | typeof nothing {
  if (fault === 'email' || fault === 'unlikely')
    return bdi(neutral((field && form.meant(field)) ?? 'name@example.org'));
  if (fault === 'too-long')
    return field && 'maxlength' in field && field.maxlength ? longestText(field.maxlength, form) : nothing;
  const limit = limitOf(field, fault === 'too-small' || fault === 'too-early' ? 'min' : 'max');
  if (!/^too-/.test(fault) || limit === undefined) return nothing;
  return typeof limit === 'number' ? form.number(limit) : form.date(limit);
}

/** The whole error message, with the limit in the reader's digits; or the file's own, with the address that was meant. */
export function faultText(fault: FaultCode, field: FormField | undefined, form: FormView): TemplateResult {
  const last = fault === 'date' && field?.type === 'date' && form.late()?.lastDay(field, form);
  const own = field?.errors?.[fault];
  if (own) return html`${form.text(own)} ${bdi(neutral(form.meant(field) ?? ''))}`;
  return last
    ? html`${last[0]}: ${sentence('too-large', field, form)} ${form.number(last[1])}`
    : html`${sentence(fault, field, form)} ${ending(fault, field, form)}`;
}

/** The limits of a field, told before it is filled in. Of a single line, the limit is told when it is near (`late-fields.ts`). */
export function limitTexts(field: FormField, form: FormView): readonly TemplateResult[] {
  if (field.type === 'textarea' && field.maxlength) return [longestText(field.maxlength, form)];
  if (field.type !== 'date' && field.type !== 'number') return [];
  const faults = field.type === 'date' ? (['too-early', 'too-late'] as const) : (['too-small', 'too-large'] as const);
  return faults
    .filter((_fault, index) => (index ? field.max : field.min) !== undefined)
    .map(fault => faultText(fault, field, form));
}

/**
 * The error message of a field that was at fault at the last attempt. Once the answer is right, it only keeps its room.
 * `key` is the field's name or `consentKey`.
 */
export function errorView(key: string, field: FormField | undefined, form: FormView): TemplateResult | typeof nothing {
  const told = form.told(key);
  if (!told) return nothing;
  const isWrong = form.fault(key);
  const meant = isWrong && field && form.meant(field);
  return html`<p part=${isWrong ? 'error' : 'error mended'} id=${isWrong ? errorId(key) : nothing}>
      <span class="heard"
        >${form.msg('Error:', { id: 'volunteer-form.error', desc: 'Read out before the message at a field; not shown. The message follows.' })} </span
      >${faultText(told, field, form)}
    </p>
    ${
      field && meant !== undefined
        ? html`<button part="button" class="quiet" type="button" .onclick=${() => form.delivery.put(field, meant)}>
            ${
              field.type === 'tel'
                ? form.msg('Use the suggested number', {
                    id: 'volunteer-form.use-number',
                    desc: 'Button below a question that ends with the phone number that was probably meant.',
                  })
                : form.msg('Use the suggested address', {
                    id: 'volunteer-form.use-address',
                    desc: 'Button below a question or an error that ends with the email address that was probably meant.',
                  })
            }
          </button>`
        : nothing
    }`;
}

/** For the mark of a field that was at fault at the last attempt: whether it is wrong or mended. */
export const markOf = (key: string, form: FormView): 'wrong' | 'mended' | typeof nothing =>
  form.fault(key) ? 'wrong' : form.told(key) ? 'mended' : nothing;
