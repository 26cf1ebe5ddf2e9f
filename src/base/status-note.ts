import { html, type TemplateResult } from 'lit';
import { string } from '../data/check.js';
import type { CoalitionFile } from '../data/coalition-file.js';
import { words as wordLoaders } from '../generated/words/status-note.js';
import { formatDate } from '../i18n/format.js';
import { localizedString } from '../i18n/localized.js';
import { sectionElement } from './section.js';
import { WordsController } from './words-controller.js';

/** Renders the two sentences that a widget needs only after a failure. */
export interface StatusNote {
  /** The sentence and the retry button above the fallback, after a failed load. */
  failed(retry: () => void): TemplateResult;
  /**
   * The line below a section whose file could not be downloaded again: the day of the version that shows.
   * @param downloaded stands in for the file's own `updated`
   */
  stale(file: CoalitionFile, downloaded: Date): TemplateResult;
}

const isoDate = string(10, 10, /^\d{4}-\d\d-\d\d$/);

/** Loads the words and the dates for a reader who prefers these languages, best first. */
export async function statusNote(preferred: readonly string[]): Promise<StatusNote> {
  const words = new WordsController(() => wordLoaders);
  await words.load(preferred);
  const { lang, msg } = words;
  return {
    failed: retry =>
      sectionElement(
        lang,
        html`<p part="status" role="status">
            ${msg('This part of the page could not be loaded.', {
              id: 'base.failed',
              desc: 'Shown to visitors above the fallback text when the data file cannot be had. Calm, no technical words.',
            })}
          </p>
          <p>
            <button type="button" part="button" .onclick=${retry}>
              ${msg('Try again', { id: 'base.retry', desc: 'Button below "could not be loaded".' })}
            </button>
          </p>`,
      ),
    stale(file, downloaded) {
      const date = file.optional('updated', isoDate) ?? downloaded.toISOString().slice(0, 10);
      const label = msg('Last updated:', {
        id: 'status-note.updated',
        desc: 'Before the date of the version that shows, when the latest one could not be loaded. Ends with a colon.',
      });
      const day = localizedString(formatDate(lang, date, file.digits), lang);
      return html`<p part="status">
        ${label} <time datetime=${date} lang=${day.lang} dir=${day.dir}>${day.text}</time>
      </p>`;
    },
  };
}
