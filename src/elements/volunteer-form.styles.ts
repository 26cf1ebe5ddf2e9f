import { css } from 'lit';

/**
 * One column. Controls are transparent and use the text colour, so that they stay readable on any background. The
 * button's text is black or white, whichever contrasts more with the accent: at a lightness of 49.44 both have a
 * contrast of 4.6:1.
 */
export const formStyles = css`
  [part='section'] {
    --_error: var(--coalition-error-color, light-dark(#b3261e, #ffb4ab));
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
  [part='error'] bdi,
  a bdi {
    display: inline;
  }
  [part='optional'],
  [part='hint'] {
    color: var(--_muted);
    font-weight: 400;
  }
  [part='error'] {
    color: var(--_error);
    font-weight: 700;
  }
  /* no single red is readable as text on white and on black; as a border it is visible on both */
  @supports not (color: light-dark(red, red)) {
    [part='section'] {
      --_error: var(--coalition-error-color, #d93025);
    }
    [part='error'] {
      color: var(--coalition-error-color, CanvasText);
    }
  }
  [part='option'] + [part='hint'] {
    padding-inline-start: 2.25em; /* aligned with the label's text, not with the box */
  }
  [part='errors'],
  [part='receipt'] {
    padding: 20px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  [part='errors'] [part='title'],
  [part='receipt'] [part='title'] {
    margin-block-end: 12px;
  }
  [part='errors'] {
    border: 2px solid var(--_error);
  }
  [part='errors'] ul {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style-type: ''; /* with 'none', WebKit drops the list role */
  }
  [part='errors'] a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration-color: var(--_error);
  }
  [part='errors'] a bdi {
    font-weight: 700;
  }
  [part='status']:not(:empty) {
    margin-block-end: 16px;
  }
  [part='status'][data-invalid] {
    color: var(--_text);
  }
  [part='button'] {
    justify-self: start;
    min-inline-size: 8em;
    padding-inline: 32px;
    background: var(--_accent);
    color: lch(from var(--_accent) calc((49.44 - l) * infinity) 0 0);
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
  [part='receipt'] {
    max-inline-size: 672px;
    box-sizing: border-box;
  }
  [part='number'] bdi {
    display: inline-block;
  }
  [part='number'] {
    margin-block-end: 24px;
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  @media print {
    [part='button'] {
      background: none;
      color: inherit;
    }
  }
`;
