import { html, type TemplateResult } from 'lit';
import { directionOf } from '../i18n/tag.js';

/**
 * The root of a widget's content. It keeps the host page's styles out and sets the language and direction of the UI
 * words.
 */
export const sectionElement = (lang: string, content: unknown): TemplateResult =>
  html`<section part="section" lang=${lang} dir=${directionOf(lang)}>${content}</section>`;
