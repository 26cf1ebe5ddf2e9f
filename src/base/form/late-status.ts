import type { FormField } from '../../data/schema/volunteer.js';
import type { LateTools } from './late-tools.js';
import type { SendableForm } from './sendable.js';
import type { FormState } from './state.js';
import type { FormView } from './view.js';

/** What the form says of submissions that have not arrived yet. */
export const lateStatus = ({ html, nothing, isEmpty, bdi, neutral, copyButton }: LateTools) => ({
  elsewhere({ fields, contact = {}, sealing }: SendableForm, state: FormState, form: FormView): unknown {
    const { email, phone, url } = contact;
    const links = [
      [email && `mailto:${email}`, email],
      [phone && `tel:${phone}`, phone],
      [url, url],
    ].map(([href, label = '']) => [href && form.href(href), label] as const);
    const known = links.filter(([href]) => href);
    // what is to be sealed must not go in clear
    if (!state.sendError || sealing || !known.length) return nothing;
    const labelOf = (field: FormField, value: string): string => {
      const option = 'options' in field && field.options.find(one => one.value === value);
      return option ? form.resolve(option.label).text : value;
    };
    const answerTo = (field: FormField): string => {
      const answer = form.answer(field);
      if (typeof answer === 'boolean') return '✓';
      return [answer]
        .flat()
        .map(value => labelOf(field, value))
        .join(', ')
        .replaceAll('\n', '-');
    };
    const answers = fields
      .filter(field => !isEmpty(form.answer(field)))
      .map(field => `${form.resolve(field.label).text}: ${answerTo(field)}`);
    return html`<div class="elsewhere">
      <p part="hint">
        ${form.msg('The answers can also be sent in another way:', {
          id: 'volunteer-form.elsewhere',
          desc: 'Below the sentence that the form has not arrived or was not accepted. The email address, phone number or website of the coalition follow.',
        })}
      </p>
      ${known.map(([href, label]) => html`<p><a href=${href}>${bdi(neutral(label))}</a></p>`)}
      ${
        form.isOwn()
          ? html`<p>
              ${copyButton(
                form.msg('Copy the answers', {
                  id: 'volunteer-form.copy-answers',
                  desc: 'Button that copies all answers as text, so that the visitor can paste them into a message.',
                }),
                answers.join('\n'),
                state,
                form,
              )}
            </p>`
          : nothing
      }
    </div>`;
  },

  waits({ isKept }: FormState, form: FormView): string {
    const text = isKept
      ? form.msg(
          'It is not certain yet that the form has arrived. Nothing is lost: it is kept on this device, encrypted, and this page sends it by itself, also when it is opened again later.',
          {
            id: 'volunteer-form.kept',
            desc: 'Shown and read out when the network or the receiver fails. The page sends the form again by itself, even after the visitor has closed it.',
          },
        )
      : form.msg(
          'It is not certain yet that the form has arrived. Nothing is lost: this page keeps trying by itself while it is open.',
          {
            id: 'volunteer-form.waits',
            desc: 'Shown and read out when the network or the receiver fails. The page sends the form again by itself, until the visitor closes it.',
          },
        );
    if (navigator.onLine) return text;
    const offline = form.msg('There is no connection at the moment.', {
      id: 'volunteer-form.offline',
      desc: 'Shown and read out before another sentence when the form could not be sent because the device is not connected.',
    });
    return `${offline} ${text}`;
  },

  queue({ outbox }: FormState, form: FormView): unknown {
    const waiting = outbox?.waiting;
    const discard = (): void => {
      form.delivery.stop();
      outbox?.discard();
    };
    if (waiting)
      return html`<p>
          ${form.msg('Forms on this device that wait to be sent:', {
            id: 'volunteer-form.waiting',
            desc: 'Before a number. They were filled in earlier, by this visitor or another one, and are encrypted.',
          })}
          ${form.number(waiting)}
        </p>
        <button part="button" class="quiet" type="button" .onclick=${discard}>
          ${form.msg('Delete what waits', {
            id: 'volunteer-form.discard',
            desc: 'Button that deletes the forms on this device that wait to be sent.',
          })}
        </button>`;
    return outbox?.hasArrived
      ? form.msg('What waited on this device has arrived.', {
          id: 'volunteer-form.arrived',
          desc: 'Shown and read out when forms that waited on this device to be sent have all arrived.',
        })
      : nothing;
  },
});
