import type { TemplateResult } from 'lit';
import type { Device, FormField, Volunteer } from '../../data/schema/volunteer.js';
import type { SafetyTools } from './load-safety.js';
import type { FormState } from './state.js';
import type { FormView } from './view.js';

/** The key of the question among the fields. The colon keeps it distinct: no field name may contain one. */
const deviceKey = ':device';

const chosen: readonly FormField['type'][] = ['select', 'radio', 'checkboxes', 'checkbox'];

/** Whether visitors are asked whose device it is: whenever something can be typed. */
const asksDevice = ({ fields }: Volunteer): boolean => fields.some(({ type }) => !chosen.includes(type));

const deviceOf = ({ device }: Volunteer, state: FormState): Volunteer['device'] => state.device ?? device ?? 'shared';

/** Whether the device is the visitor's own. Until that is said, by the visitor or the file, others may use it too. */
export const isOwn = (form: Volunteer, state: FormState): boolean =>
  asksDevice(form) && deviceOf(form, state) === 'own';

/** The question whose device it is. */
export function deviceView(
  form: Volunteer,
  state: FormState,
  view: FormView,
  { html, hintId }: SafetyTools,
): TemplateResult | undefined {
  if (!asksDevice(form)) return undefined;
  const options: readonly (readonly [Device, string])[] = [
    [
      'shared',
      view.msg('Other people use it too', {
        id: 'volunteer-form.device-shared',
        desc: 'Answer to the question whose phone or computer this is.',
      }),
    ],
    [
      'own',
      view.msg('It is mine alone', {
        id: 'volunteer-form.device-own',
        desc: 'Answer to the question whose phone or computer this is.',
      }),
    ],
  ];
  const now = deviceOf(form, state);
  // `checked` is an attribute, so that the answer of the file is back when the form is emptied
  return html`<fieldset part="device" role="radiogroup" aria-describedby=${hintId(deviceKey)}>
    <legend part="label">
      ${view.msg('Whose phone or computer is this?', {
        id: 'volunteer-form.device',
        desc: 'First question of the form; two answers follow: that others use the device too, or that it is the own one.',
      })}
    </legend>
    <p part="hint" id=${hintId(deviceKey)}>
      ${view.msg('If others use it, nothing that is typed here stays on it.', {
        id: 'volunteer-form.device-hint',
        desc: 'Below the question whose phone or computer this is. Otherwise answers that are not sent yet survive a reload.',
      })}
    </p>
    ${options.map(
      ([device, label]) =>
        html`<label part="option">
          <input
            data-name=${deviceKey}
            name=${deviceKey}
            type="radio"
            value=${device}
            autocomplete="off"
            ?checked=${device === now}
            .oninput=${() => (state.device = device)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
