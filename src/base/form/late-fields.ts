/**
 * What a form needs once it shows: dates in three fields, counts of characters, all answers once more, and words for what
 * has not arrived. It imports nothing of another chunk, so that the script tag, which every page loads, need not list what
 * it imports; `late-tools.ts` has what it uses.
 */
import type { LitElement, TemplateResult } from 'lit';
import type { DatePart, DateTexts } from '../../data/form/answer.js';
import { lateCount } from './late-count.js';
import { lateReview } from './late-review.js';
import { lateStatus } from './late-status.js';
import type { LateTools } from './late-tools.js';
import type { DateField, FormView, LateFields } from './view.js';

/** Our languages in which no browser exists, though a visitor may ask for pages in them. */
const browserless = ['ckb', 'ku', 'syr'];

/** Keeps the focus in a date while a change of language changes the order of its fields. */
function keepFocus(host: LitElement): void {
  let before: Element | null | undefined;
  host.addController({
    hostUpdate() {
      before = host.shadowRoot?.activeElement;
    },
    hostUpdated() {
      if (!before || before.isConnected) return;
      host.renderRoot
        .querySelector<HTMLElement>(`[data-name="${before.getAttribute('data-name')}"][class="${before.className}"]`)
        ?.focus();
    },
  });
}

export function lateFields(tools: LateTools): LateFields {
  const { html, isEmpty, partsOf, plain, daysIn, formatOf, lookup, listBox, controlId } = tools;
  const hosts = new WeakSet<LitElement>();

  const labelOf = (part: DatePart, form: FormView): string =>
    part === 'day'
      ? form.msg('Day', { id: 'volunteer-form.day', desc: 'Label of the field for the day of a date.' })
      : part === 'month'
        ? form.msg('Month', { id: 'volunteer-form.month', desc: 'Label of the list of the months of a date.' })
        : form.msg('Year', { id: 'volunteer-form.year', desc: 'Label of the field for the year of a date.' });

  /**
   * Whether the browser's own controls are probably in a language: browsers exist in it, and it is the first that the
   * browser names. The others are those that the visitor reads as well. A browser without a language (`C`) is in English.
   */
  function browserSpeaks(lang: string): boolean {
    const [first = ''] = navigator.languages;
    return !lookup(lang, browserless) && lookup(first.length > 1 ? first : 'en', [lang]) !== undefined;
  }

  /**
   * The months as lines of the list. The number stands beside the name, because many readers know the months by number,
   * and some languages have several names for one.
   */
  function monthNames(form: FormView): readonly string[] {
    const { months, monthsAlone = months } = formatOf(form.formatLang());
    return monthsAlone.split('|').map((name, index) => `${name} (${form.ordinal(index + 1)})`);
  }

  /** What is missing or impossible; the day, if the month has no such day. */
  function faultyParts({ year, month, day }: DateTexts): readonly DatePart[] {
    const faulty = (['year', 'month', 'day'] as const).filter(
      part =>
        ({ year: !/^\d{4}$/.test(plain(year)), month: !month, day: !/^(?:0?[1-9]|[12]\d|3[01])$/.test(plain(day)) })[
          part
        ],
    );
    return faulty.length ? faulty : ['day'];
  }

  function partView(part: DatePart, field: DateField, text: string, faulty: boolean, form: FormView): TemplateResult {
    const { name } = field;
    const token = form.autofill(field);
    const partToken = /\bbday$/.test(token) ? `${token}-${part}` : 'off';
    const required = field.required ? 'true' : 'false';
    const invalid = faulty ? 'true' : 'false';
    return html`<label>
      <span>${labelOf(part, form)}</span>
      ${
        part === 'month'
          ? listBox(
              html`<select
                part="input"
                class=${part}
                data-name=${name}
                autocomplete=${partToken}
                aria-required=${required}
                aria-invalid=${invalid}
              >
                <option value="" .selected=${!text}></option>
                ${monthNames(form).map(
                  (month, index) =>
                    html`<option value=${index + 1} .selected=${text === String(index + 1)}>${month}</option>`,
                )}
              </select>`,
            )
          : html`<input
              part="input"
              class=${part}
              data-name=${name}
              inputmode="numeric"
              dir="ltr"
              autocomplete=${partToken}
              aria-required=${required}
              aria-invalid=${invalid}
              .value=${text}
            />`
      }
    </label>`;
  }

  return {
    ...lateCount(tools),
    ...lateReview(tools),
    ...lateStatus(tools),

    follow(host: LitElement): void {
      if (!hosts.has(host)) keepFocus(host);
      hosts.add(host);
    },

    dateParts(field: DateField, form: FormView): TemplateResult | undefined {
      const { name, widget } = field;
      const answer = form.answer(field);
      const typed = partsOf(answer);
      const shown = form.shown(controlId(name))?.querySelector('[type=date]');
      // not `:focus`: in WebKit it matches nothing while the window is in the background
      const place = shown?.getRootNode();
      const isBegun =
        shown instanceof HTMLInputElement &&
        (shown.validity.badInput || (place instanceof ShadowRoot && place.activeElement === shown));
      const inParts = isEmpty(answer)
        ? (widget ? widget === 'parts' : form.isPrerendered || !browserSpeaks(form.formatLang())) && !isBegun
        : typed;
      if (!inParts) return undefined;
      const fault = form.fault(name);
      const texts = typed ?? { year: '', month: '', day: '' };
      const faulty = fault === 'date' ? faultyParts(texts) : ['year', 'month', 'day'].filter(() => fault);
      const order: DatePart[] = /^[ML]/.test(formatOf(form.formatLang()).date)
        ? ['month', 'day', 'year']
        : ['day', 'month', 'year'];
      return html`<div class="parts">
        ${order.map(part => partView(part, field, texts[part], faulty.includes(part), form))}
      </div>`;
    },

    lastDay(field: DateField, form: FormView): readonly [string, number] | undefined {
      const texts = partsOf(form.answer(field));
      const last = texts && daysIn(Number(plain(texts.year)), Number(texts.month));
      return last &&
        texts.month &&
        faultyParts(texts).join() === 'day' &&
        Number(plain(texts.day)) > last &&
        Number(plain(texts.day)) < 32
        ? [labelOf('day', form), last]
        : undefined;
    },
  };
}
