import { css } from 'lit';
import { boxStyles } from '../base/form/boxes.styles.js';
import { controlStyles } from '../base/form/controls.styles.js';
import { focusStyles } from '../base/focus.styles.js';
import { linkStyles } from '../base/links.styles.js';
import { statusStyles } from '../base/status.styles.js';

/**
 * One column. Controls are transparent and use the text colour, so that they stay readable on any background. The
 * button's text is black or white, whichever contrasts more with the accent: at a lightness of 49.44 both have a
 * contrast of 4.6:1.
 */
const ownStyles = css`
  [part='section'] {
    --_error: var(--coalition-error-color, light-dark(#a51c16, #ffb4ab));
    --_edge: color-mix(in srgb, var(--_text) 55%, transparent);
    accent-color: var(--_accent);
  }
  @supports not (color: color-mix(in srgb, red, red)) {
    [part='section'] {
      --_edge: var(--_text);
    }
  }
  form > div,
  [part~='field'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr); /* a field may be wider than a narrow column */
  }
  form > div {
    gap: var(--coalition-form-gap, 32px);
    max-inline-size: 672px;
  }
  [part='text'] {
    max-inline-size: 672px;
    margin-block-end: 32px;
  }
  [part~='field'],
  fieldset {
    position: relative; /* contains .heard */
    justify-items: start;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  [part~='field'][data-invalid],
  [part='status'][data-invalid] {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }
  [part~='field'][data-invalid='mended'] {
    border-color: transparent;
  }
  [part~='mended'] {
    visibility: hidden;
  }
  .mended a {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  form p,
  form ul {
    margin: 0;
  }
  [part='label'] {
    padding: 0;
    font-weight: 700;
  }
  /* no grid: WebKit would leave the legend too wide when the column gets narrower */
  fieldset > :not(legend) {
    inline-size: fit-content;
    margin-block-start: 8px;
  }
  [part='label'] bdi,
  [part='answer'] bdi,
  [part='count'] bdi,
  [part='queue'] bdi,
  [part='exit'] bdi,
  [part='hint'] span bdi,
  [part~='error'] bdi,
  [part='title'] bdi,
  a bdi {
    display: inline;
  }
  [part='optional'] {
    white-space: pre-wrap; /* Chromium leaves a space that collapses out of the name of the field */
  }
  [part='optional'],
  [part='count'],
  [part='hint'] {
    color: var(--_muted);
    font-weight: 400;
  }
  [part='hint'] > span {
    display: block;
  }
  [part~='error'],
  [part='count'][data-invalid] {
    color: var(--_error);
    font-weight: 700;
  }
  /* no single red is readable as text on white and on black; as a border it is visible on both */
  @supports not (color: light-dark(red, red)) {
    [part='section'] {
      --_error: var(--coalition-error-color, #d93025);
    }
    [part~='error'],
    [part='count'][data-invalid] {
      color: var(--coalition-error-color, CanvasText);
    }
  }
  /* 44 px high, without more room */
  [part='hint'] [part='link'] {
    display: inline-block;
    padding-block: 12px;
    margin-block: -8px -12px;
  }
  [part='option'] + [part='hint'] {
    padding-inline-start: 2.25em; /* aligned with the label's text, not with the box */
  }
  [part='status'] {
    margin-block: 12px;
    color: var(--_muted);
  }
  [part='status']:not(:empty) {
    margin-block-end: 16px;
  }
  [part='status'][data-invalid] {
    color: var(--_text);
  }
  [part='queue'] > * {
    margin-block-start: 16px;
  }
  .elsewhere {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block-end: 24px;
  }
  .elsewhere a {
    display: inline-block;
    padding-block: 8px;
  }
  [part~='error'] + [part='button'] {
    margin-block-end: 8px;
  }
  [part='button'] {
    justify-self: start;
    min-inline-size: 8em;
    padding-inline: 32px;
    background: var(--_fill, var(--_accent));
    color: lch(from var(--_fill, var(--_accent)) calc((49.44 - l) * infinity) 0 0);
    font-weight: 700;
  }
  /* without a text colour that suits the accent, the button has no background */
  @supports not (color: lch(from red calc(l * infinity) 0 0)) {
    [part='button'] {
      border-width: 2px;
      background: none;
      color: inherit;
    }
  }
  [part='button']:hover {
    box-shadow: inset 0 0 0 2px;
  }
  [part='button'][aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
  [part='button'].quiet {
    background: none;
    color: inherit;
  }
  @media print {
    [part='button'] {
      background: none;
      color: inherit;
    }
  }
`;

export const formStyles = [focusStyles, linkStyles, statusStyles, controlStyles, ownStyles, boxStyles];
