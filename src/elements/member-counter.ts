import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CoalitionElement } from '../base/coalition-element.js';
import { CoalitionDataError } from '../data/errors.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import type { Stat } from '../data/schema/sections.js';
import { stats } from '../generated/checks/stats.js';
import { words } from '../generated/words/member-counter.js';
import { atLeast } from '../i18n/format.js';
import { localizedString, resolveEntry, type LocalizedString } from '../i18n/localized.js';
import { asPercent, formatRange } from '../i18n/measure.js';
import { pluralRange } from '../i18n/plural.js';
import { bdi } from '../base/text.js';
import { counterStyles } from './member-counter.styles.js';

/** How long a number counts up, in milliseconds: longer if it has more digits. */
const durationOf = (value: number): number => Math.min(1200, Math.max(300, 300 * Math.log10(value + 1)));

/** Whether to skip the animation: the reader prefers reduced motion, or the page is hidden. */
const skipAnimation = (): boolean => document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The coalition in numbers. Each number, or both ends of a range, counts up once when it scrolls into view.
 * @element member-counter
 * @section stats
 * @summary The counters: members, years, people.
 * @example <member-counter stats="members years" lang="ar"><a href="https://example.org/about">in numbers</a></member-counter>
 * @csspart list - The list of counters.
 * @csspart item - A counter: its number and its label.
 * @csspart count - A counter's number, with the words before it.
 * @csspart bound - The words before an inexact number: "up to" or "about".
 * @csspart label - A counter's label.
 * @cssprop [--coalition-counter-gap=32px 24px] - The space between rows, then between columns of counters.
 */
export class MemberCounter extends CoalitionElement<Stat[]> {
  static override styles = [CoalitionElement.styles, counterStyles];
  static override properties = { stats: {} };

  /**
   * The ids of the counters to show, in this order, separated by spaces. Default: all counters.
   * @pattern [A-Za-z0-9][\w.:-]{0,63}(?: [A-Za-z0-9][\w.:-]{0,63}){0,31}
   */
  declare stats: string;

  protected override readonly wordLoaders = words;

  #all: Stat[] = [];
  /** The progress of each animation, 0 to 1, by counter id. */
  readonly #progress = new Map<string, number>();
  /**
   * The start (`performance.now()`) and duration (milliseconds) of each animation, by counter id. An animation runs
   * once.
   */
  readonly #runs = new Map<string, { readonly from: number; readonly length: number }>();
  #observer: IntersectionObserver | undefined;
  #animationFrame = 0;

  constructor() {
    super();
    this.stats = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if ('IntersectionObserver' in globalThis && !this.held && !skipAnimation())
      this.#observer = new IntersectionObserver(this.#onView);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#animationFrame);
    this.#progress.clear();
  }

  protected override readSection(file: CoalitionFile): Stat[] {
    const section = (this.#all = file.section('stats', stats));
    if (section.length && !this.#named(section).length)
      throw new CoalitionDataError('missing-section', file.url, `"stats" has none of: ${this.stats}`);
    return section;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // the new ids may have counters where the old ones had none, or the reverse
    if (changed.has('stats') && this.hasUpdated && !(this.state === 'ready' && this.#named(this.#all).length))
      void this.reload();
  }

  protected override updated(): void {
    for (const count of this.renderRoot.querySelectorAll<HTMLElement>('[data-stat]'))
      if (!this.#runs.has(count.dataset['stat']!)) this.#observer?.observe(count);
  }

  protected override headingContent(): string {
    return this.msg('In numbers', {
      id: 'member-counter.heading',
      desc: 'Heading above large numbers that say how big the coalition is: members, years, people.',
    });
  }

  protected override renderSection(section: Stat[]): TemplateResult {
    return html`<ul part="list" role="list">
      ${this.#named(section).map(stat => this.#renderStat(stat))}
    </ul>`;
  }

  #renderStat(stat: Stat): TemplateResult {
    const { id, value, to = 0 } = stat;
    const progress = this.#progress.get(id) ?? (this.#observer && !this.#runs.has(id) ? 0 : 1); // no flash of the end
    const words = this.#boundWords(stat);
    return html`<li part="item">
      <span part="count" data-stat=${id} data-value=${value}
        >${words && html`<span part="bound">${`${words} `}</span>`}<span
          class=${Math.max(value, to) < 1e5 ? 'value' : 'value long'}
          >${
            progress < 1
              ? html`<span class="moving" aria-hidden="true">${this.#number(stat, progress)}</span>`
              : nothing
          }<span class="final">${this.#number(stat)}</span></span
        ></span
      >
      <span part="label">${bdi(this.#label(stat))}</span>
    </li>`;
  }

  #named(section: Stat[]): Stat[] {
    const ids = this.stats.match(/\S+/g) ?? [];
    return ids.length ? ids.flatMap(id => section.find(stat => stat.id === id) ?? []) : section;
  }

  /** The number, or both ends of a range, at a progress from 0 to 1. `bdi()` would move the plus of "+5,000" in Arabic. */
  #number({ value, to = 0, unit, bound }: Stat, progress = 1): TemplateResult {
    const [lang, digits] = [this.formatLang, this.file?.digits];
    const [from, end] = progress < 1 ? [Math.round(value * progress), Math.round(to * progress)] : [value, to];
    const range = formatRange(lang, from, end, digits);
    const number = unit ? asPercent(lang, range, digits) : range;
    const shown = localizedString(bound === 'at-least' ? atLeast(lang, number) : number, this.uiLang);
    return html`<bdi lang=${shown.lang} dir=${shown.dir}>${shown.text}</bdi>`;
  }

  #boundWords({ bound }: Stat): string {
    if (bound === 'at-most')
      return this.msg('up to', {
        id: 'member-counter.at-most',
        desc: 'Small words before a large number that is the most there is: "up to 40". The number follows.',
      });
    if (bound === 'about')
      return this.msg('about', {
        id: 'member-counter.about',
        desc: 'Small word before a large number that is not exact: "about 5,000". The number follows.',
      });
    return '';
  }

  /** The label in the plural form that its own language, maybe a fallback language, needs. */
  #label({ label, value, to = 0 }: Stat): LocalizedString {
    const [tag, forms] = resolveEntry(label, this.locale, this.file!) ?? ['', ''];
    return localizedString(
      typeof forms === 'string' ? forms : (forms[pluralRange(tag, value, to)] ?? forms.other),
      tag,
    );
  }

  readonly #onView: IntersectionObserverCallback = entries => {
    for (const { target, isIntersecting } of entries) {
      const { stat = '', value } = (target as HTMLElement).dataset;
      if (!isIntersecting) this.#progress.set(stat, 1);
      else if (!this.#runs.has(stat)) {
        this.#observer?.unobserve(target);
        this.#runs.set(stat, {
          from: skipAnimation() ? -Infinity : performance.now(),
          length: durationOf(Number(value)),
        });
      }
    }
    this.#tick();
  };

  /** Advances all running animations by a frame: fast at first, slow towards the end. */
  readonly #tick = (): void => {
    cancelAnimationFrame(this.#animationFrame);
    let moving = false;
    for (const [id, { from, length }] of this.#runs) {
      const left = Math.max(0, 1 - (performance.now() - from) / length);
      this.#progress.set(id, 1 - left ** 3);
      moving ||= left > 0;
    }
    this.requestUpdate();
    if (moving) this.#animationFrame = requestAnimationFrame(this.#tick);
  };
}

export default MemberCounter;

declare global {
  interface HTMLElementTagNameMap {
    'member-counter': MemberCounter;
  }
}
