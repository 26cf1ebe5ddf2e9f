import type { MsgFn } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { frame } from './frame.js';

/** What visitors are told above the fallback when the data file cannot be had: one calm sentence, and a way on. */
export const renderFailed = (msg: MsgFn, lang: string, retry: () => void): TemplateResult =>
  frame(
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
