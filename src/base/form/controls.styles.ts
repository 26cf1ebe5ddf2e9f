import { css } from 'lit';

/**
 * The form's controls. Fields and option rows are at least 44 px high (WCAG 2.5.5); check boxes and radio buttons are
 * at least 24 px wide (WCAG 2.5.8).
 */
export const controlStyles = css`
  [part='input'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  section[dir='rtl'] [part='input'][dir='ltr'] {
    text-align: end; /* left-to-right text, aligned with the labels */
  }
  textarea[part='input'] {
    min-block-size: 8em;
    resize: vertical;
  }
  [part='input']:hover {
    border-color: var(--_text);
  }
  /* while the form is sent, its answers show as text */
  [part='input']:disabled {
    border-color: transparent;
    opacity: 1;
    -webkit-text-fill-color: currentcolor;
  }
  [part='input'][aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  /* in Chromium the parts of a date take the focus, not the field */
  ::-webkit-datetime-edit-day-field,
  ::-webkit-datetime-edit-month-field,
  ::-webkit-datetime-edit-year-field,
  ::-webkit-calendar-picker-indicator {
    scroll-margin-block: min(136px, 29vh) min(88px, 18vh);
  }
  .date,
  .number {
    max-inline-size: 12em;
  }
  .tel,
  .select {
    max-inline-size: 20em;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  .parts span {
    display: block;
    margin-block-end: 4px;
  }
  .parts .day {
    inline-size: 4em;
  }
  .parts .year {
    inline-size: 5.5em;
  }
  .select {
    position: relative;
    inline-size: 100%;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 16px;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-block: auto;
    background: currentColor;
    clip-path: polygon(0 25%, 10% 15%, 50% 60%, 90% 15%, 100% 25%, 50% 80%);
    pointer-events: none;
  }
  select[part='input'] {
    appearance: none;
    padding-inline-end: 40px;
    overflow: hidden; /* WebKit counts a long option as wide as it is */
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  [part='option'] {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0.75em;
    align-items: start;
    box-sizing: border-box;
    min-block-size: 44px;
    padding-block: 8px;
    cursor: pointer;
  }
  [part='option'] input {
    font: inherit; /* for 1lh */
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    margin-block-start: calc((1lh - 1.5em) / 2);
    cursor: inherit;
  }
  @media (forced-colors: active) {
    .select::after {
      background: FieldText;
      forced-color-adjust: none;
    }
    [part='input'][aria-invalid='true'] {
      padding-block: 6px;
      border-width: 3px;
    }
  }
`;
