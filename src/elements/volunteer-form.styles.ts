import { css } from 'lit';

/**
 * One column. Controls are transparent with the text's own colour, so that they can be read on whatever the page puts
 * behind the widget. The button's words are black or white, whichever can be read on the accent: at a lightness of
 * 49.44 both have a contrast of 4.6 to 1.
 */
export const formStyles = css`
  [part='section'] {
    --_error: var(--coalition-error-color, light-dark(#b3261e, #ffb4ab));
    --_edge: color-mix(in srgb, var(--_text) 55%, transparent);
    accent-color: var(--_accent);
  }
  form {
    display: grid;
    gap: var(--coalition-form-gap, 2rem);
    max-inline-size: 42rem;
  }
  [part='text'] {
    max-inline-size: 42rem;
    margin-block-end: 2rem;
  }
  [part~='field'],
  fieldset {
    display: grid;
    justify-items: start;
    gap: 0.5rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  [part~='field'][data-invalid],
  [part='status'][data-invalid] {
    padding-inline-start: 1rem;
    border-inline-start: 0.25rem solid var(--_error);
  }
  form p,
  form ul {
    margin: 0;
  }
  [part='label'] {
    padding: 0;
    font-weight: 700;
  }
  legend {
    margin-block-end: 0.5rem;
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
  [part='input'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  section[dir='rtl'] [part='input'][dir='ltr'] {
    text-align: end; /* runs left to right, and begins where the labels do */
  }
  textarea[part='input'] {
    min-block-size: 8rem;
    resize: block;
  }
  [part='input']:hover {
    border-color: var(--_text);
  }
  [part='input'][aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .date,
  .number {
    max-inline-size: 12rem;
  }
  .tel,
  .select {
    max-inline-size: 20rem;
  }
  .select {
    position: relative;
    inline-size: 100%;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 1rem;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-block: auto;
    background: currentColor;
    clip-path: polygon(0 25%, 10% 15%, 50% 60%, 90% 15%, 100% 25%, 50% 80%);
    pointer-events: none;
  }
  select[part='input'] {
    appearance: none;
    padding-inline-end: 2.5rem;
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  [part='option'] {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    gap: 0.75rem;
    align-items: start;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding-block: 0.5rem;
    cursor: pointer;
  }
  [part='option'] input {
    font: inherit; /* for 1lh */
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    margin-block-start: calc((1lh - 1.5rem) / 2);
    cursor: inherit;
  }
  [part='option'] + [part='hint'] {
    padding-inline-start: 2.25rem; /* below the words, not below the box */
  }
  [part='errors'],
  [part='receipt'] {
    padding: 1.25rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  [part='errors'] [part='title'],
  [part='receipt'] [part='title'] {
    margin-block-end: 0.75rem;
  }
  [part='errors'] {
    border: 2px solid var(--_error);
  }
  [part='errors'] ul {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style-type: ''; /* 'none' would make WebKit forget that it is a list */
  }
  [part='errors'] a {
    display: inline-block;
    min-block-size: 1.5rem;
    text-decoration-color: var(--_error);
  }
  [part='errors'] a bdi {
    font-weight: 700;
  }
  [part='status']:not(:empty) {
    margin-block-end: 1rem;
  }
  [part='status'][data-invalid] {
    color: var(--_text);
  }
  [part='button'] {
    justify-self: start;
    min-inline-size: 8rem;
    padding-inline: 2rem;
    background: var(--_accent);
    color: lch(from var(--_accent) calc((49.44 - l) * infinity) 0 0);
    font-weight: 700;
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
    max-inline-size: 42rem;
    box-sizing: border-box;
  }
  [part='number'] bdi {
    display: inline-block;
  }
  [part='number'] {
    margin-block-end: 1.5rem;
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  @media (forced-colors: active) {
    .select::after {
      background: FieldText;
      forced-color-adjust: none;
    }
  }
`;
