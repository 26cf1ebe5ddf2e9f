import { css } from 'lit';

/**
 * The styles of every widget. `all: initial` resets what the section would inherit from the host page; only the colour
 * scheme, the visibility and the `--coalition-*` properties pass. `:host` rules use `!important`, which inside a shadow
 * tree beats every rule of the page, so that page styles cannot break the element's box. A page can still set its
 * margins, width and placement in a row or grid, and what the fallback inherits. Spaces are multiples of 4 px. Sizes
 * start from the reader's own size, `medium`, never from `rem`: some themes set the root to 10 px. Right-to-left text
 * is in Arabic script (Arabic, Sorani, `ku-Arab`), which needs more space than Latin, or in Syriac, which has rules of
 * its own.
 * Colours for engines without `light-dark()` come with `colour/page.styles.ts`.
 */
export const sharedStyles = css`
  :host {
    display: block !important;
    position: static !important;
    float: none !important;
    block-size: auto !important;
    max-block-size: none !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    columns: auto !important;
    writing-mode: horizontal-tb !important;
    visibility: inherit !important;
    opacity: 1 !important;
    filter: none !important;
    transform: none !important;
    text-decoration: none !important;
    zoom: 1 !important;
    margin-block: 0 32px;
  }
  :host([hidden]),
  :host::before,
  :host::after {
    display: none !important;
  }
  :host([theme='light']),
  :host([theme='light']) > * {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  [part='section'] {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    --_text: var(--coalition-text-color, light-dark(#1c2024, #edeef0));
    --_muted: var(--coalition-muted-color, light-dark(#4d5258, #b0b4ba));
    --_accent: var(--coalition-accent-color, var(--_host-accent, light-dark(#0d5f4d, #5fd3b4)));
    --_surface: var(--coalition-surface-color, light-dark(#f7f8f8, #1b1d1f));
    --_line: var(--coalition-line-color, light-dark(#d9dcdf, #3a3f42));
    --_radius: var(--coalition-radius, 8px);
    color: var(--_text);
    font: 400 medium/1.5 var(--coalition-font-family, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  [dir='rtl'] > *,
  section:not([dir='rtl']) [dir='rtl'] {
    font-size: 1.0625em;
  }
  [lang|='syr'] > *,
  section:not([lang|='syr']) [lang|='syr'] {
    font-size: 1.125em;
  }
  [dir='rtl'] {
    line-height: 1.8;
  }
  [lang|='syr'] {
    line-height: 1.7;
  }
  bdi {
    display: block;
    text-align: start;
  }
  [part='heading'],
  [part='title'] {
    margin: 0 0 16px;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
  }
  :is([part='heading'], [part='title'], [part='count']) bdi {
    line-height: inherit;
  }
  [part='title'] {
    margin: 0 0 4px;
    font-size: 1.125em;
  }
  p {
    margin: 0 0 12px;
    max-inline-size: 672px;
    text-wrap: pretty;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
