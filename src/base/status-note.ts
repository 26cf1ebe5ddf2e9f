import { html, nothing, type TemplateResult } from 'lit';
import { string } from '../data/check.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import { words as wordLoaders } from '../generated/words/status-note.js';
import { formatDate } from '../i18n/format.js';
import { localizedString } from '../i18n/localized.js';
import { sectionElement } from './section.js';
import type { WidgetState } from './state.js';
import { WordsController } from './words-controller.js';

/** A widget that can load its data again. */
interface Reloadable {
  readonly state: WidgetState;
  /** Set if the widget is a form whose answers cannot be sealed. */
  readonly unsealed?: unknown;
  reload(): Promise<void>;
  requestUpdate(): void;
}

/** Renders the sentences that a widget needs only after a failure. */
export interface StatusNote {
  /**
   * The sentence and the retry button above the fallback, after a failed load; `nothing` in another state. Both stay
   * while the widget loads again, so that the button keeps the focus. If answers cannot be sealed, a sentence that says
   * so, without a button.
   */
  failed(host: Reloadable): TemplateResult | typeof nothing;
  /**
   * The line below a section whose file could not be downloaded again: the day of the version that shows.
   * @param downloaded stands in for the file's own `updated`
   * @param formatLang the language of the date
   */
  stale(file: CoalitionFile, downloaded: Date, formatLang: string): TemplateResult;
}

/**
 * The widgets whose failure has been said. Screen readers announce a change of a status, not one that comes with its
 * text: so the sentence comes a moment after its element, and again after each further attempt.
 */
const said = new WeakSet<Reloadable>();
/** In milliseconds. */
const SAID_AFTER = 100;

const isoDate = string(10, 10, /^\d{4}-\d\d-\d\d$/);

/** Loads the words and the dates for a reader who prefers these languages, best first. */
export async function statusNote(preferred: readonly string[]): Promise<StatusNote> {
  const words = new WordsController(() => wordLoaders);
  await words.load(preferred);
  const { lang, msg } = words;
  let hasFailed = false;
  return {
    failed(host) {
      if (host.unsealed)
        return sectionElement(
          lang,
          html`<p part="status">
            ${msg('This page cannot protect the answers, so the form is not shown here.', {
              id: 'status-note.unsealed',
              desc: 'Shown to visitors instead of a form whose answers must be encrypted, and cannot be on this page or in this browser. A link to the form elsewhere may follow. Calm, no technical words.',
            })}
          </p>`,
        );
      const isLoading = host.state === 'loading';
      hasFailed = host.state === 'failed' || (hasFailed && isLoading);
      if (!hasFailed) return nothing;
      if (isLoading) said.delete(host);
      else if (!said.has(host)) setTimeout(() => said.add(host).has(host) && host.requestUpdate(), SAID_AFTER);
      const sentence = msg('This part of the page could not be loaded.', {
        id: 'base.failed',
        desc: 'Shown to visitors above the fallback text when the data file cannot be had. Calm, no technical words.',
      });
      return sectionElement(
        lang,
        html`<div .style=${'display: grid'}>
            <p part="status" role="status" .style=${'grid-area: 1 / 1'}>${said.has(host) ? sentence : ''}</p>
            <p part="status" .style=${'grid-area: 1 / 1; visibility: hidden'}>${sentence}</p>
          </div>
          <p>
            <button
              type="button"
              part="button"
              aria-disabled=${isLoading ? 'true' : 'false'}
              .style=${isLoading ? 'opacity: 0.6; cursor: progress' : ''}
              .onclick=${() => isLoading || void host.reload()}
            >
              ${msg('Try again', { id: 'base.retry', desc: 'Button below "could not be loaded".' })}
            </button>
          </p>`,
      );
    },
    stale(file, downloaded, formatLang) {
      const date = file.optional('updated', isoDate) ?? downloaded.toISOString().slice(0, 10);
      const label = msg('Last updated:', {
        id: 'status-note.updated',
        desc: 'Before the date of the version that shows, when the latest one could not be loaded. Ends with a colon.',
      });
      const day = localizedString(formatDate(formatLang, date, file.digits), lang);
      return html`<p part="status">
        ${label} <time datetime=${date} lang=${day.lang} dir=${day.dir}>${day.text}</time>
      </p>`;
    },
  };
}
