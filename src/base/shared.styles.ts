import { css } from 'lit';

/**
 * What every widget looks like. `all: initial` on the section keeps the host page's styles out; what is let in is named:
 * the colour scheme, the visibility, and the `--coalition-*` properties. Sizes are in `rem`, spaces multiples of 4 px at 16 px;
 * text is never smaller than that, since some themes make the root's size 10 px. What runs from right to left is in Arabic
 * letters (Arabic, Sorani, `ku-Arab`), which need more room than Latin ones, or in Syriac ones, which have rules of their own.
 */
export const sharedStyles = css`
  :host {
    display: block;
    margin-block: 0 2rem;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  [part='section'] {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    --_text: var(--coalition-text-color, light-dark(#1c2024, #edeef0));
    --_muted: var(--coalition-muted-color, light-dark(#5a6169, #b0b4ba));
    --_accent: var(--coalition-accent-color, var(--_host-accent, light-dark(#0d6654, #5fd3b4)));
    --_surface: var(--coalition-surface-color, light-dark(#f7f8f8, #1b1d1f));
    --_line: var(--coalition-line-color, light-dark(#d9dcdf, #3a3f42));
    --_radius: var(--coalition-radius, 0.5rem);
    color: var(--_text);
    font: 400 max(1rem, 16px)/1.5 var(--coalition-font-family, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  section[dir='rtl'],
  section:not([dir='rtl']) [dir='rtl'] {
    font-size: 1.0625em;
  }
  section[lang|='syr'],
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
    margin: 0 0 1rem;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
  }
  :is([part='heading'], [part='title'], [part='count']) bdi {
    line-height: inherit;
  }
  [part='title'] {
    margin: 0 0 0.25rem;
    font-size: 1.125em;
  }
  p {
    margin: 0 0 0.75rem;
    max-inline-size: 42rem;
    text-wrap: pretty;
  }
  [part='status'] {
    color: var(--_muted);
  }
  [part='button'] {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
