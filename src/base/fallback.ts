import type { MsgFn } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { sectionElement } from './section.js';
import type { WidgetState } from './state.js';

/** The sentence and the retry button above the fallback, for a failed load. */
const renderFailed = (msg: MsgFn, lang: string, retry: () => void): TemplateResult =>
  sectionElement(
    lang,
    html`<p part="status" role="status">
        ${msg('This part of the page could not be loaded.', {
          id: 'base.failed',
          desc: 'Shown to visitors above the fallback text when the data file cannot be had. Calm, no technical words.',
        })}
      </p>
      <button type="button" part="button" .onclick=${retry}>
        ${msg('Try again', { id: 'base.retry', desc: 'Button below "could not be loaded".' })}
      </button>`,
  );

/** What a widget shows instead of its section: the light DOM. */
export const renderFallback = (state: WidgetState, msg: MsgFn, lang: string, retry: () => void): TemplateResult =>
  html`${state === 'failed' ? renderFailed(msg, lang, retry) : nothing}<slot></slot>`;
