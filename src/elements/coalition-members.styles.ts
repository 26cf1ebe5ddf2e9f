import { css } from 'lit';

/** Fields have darker borders than cards: the border alone must identify a field (WCAG 1.4.11). */
export const membersStyles = css`
  [part='filter'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 12px 16px;
    margin-block-end: 12px;
  }
  label {
    display: grid;
    position: relative;
    gap: 4px;
    align-content: end;
    min-inline-size: 0;
    font-size: 0.9375em;
    font-weight: 600;
  }
  [part='input'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
    font: inherit;
    font-size: 1.0667em; /* 16 px: iOS zooms in on fields with smaller text */
    font-weight: 400;
    text-overflow: ellipsis;
    accent-color: var(--_accent);
  }
  [part='input']:hover {
    border-color: var(--_text);
  }
  /* the same arrow as in the form; the browser's own would touch the border */
  select[part='input'] {
    appearance: none;
    padding-inline-end: 40px;
  }
  label + label::after {
    content: '';
    position: absolute;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    padding: 0.375em;
    background: currentColor;
    clip-path: polygon(0 25%, 10% 15%, 50% 60%, 90% 15%, 100% 25%, 50% 80%);
    pointer-events: none;
  }
  [part='more'] {
    margin-block-start: 16px;
    text-align: center;
  }
  [part='more'] p {
    max-inline-size: none;
  }
  [part='more'] button {
    min-inline-size: min(100%, 14em);
  }
  [part='status'] bdi {
    display: inline;
    font-variant-numeric: tabular-nums;
  }
  [part='list'] {
    display: grid;
    gap: var(--coalition-members-gap, 16px);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
  }
  .list {
    gap: 0;
    border-block-start: 1px solid var(--_line);
  }
  [part='item'] {
    display: flex;
    gap: 16px;
    min-inline-size: 0;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .long [part='item'] {
    content-visibility: auto;
    contain-intrinsic-size: auto 104px;
  }
  .grid [part='item'] {
    flex-wrap: wrap; /* for columns too narrow for a word beside the logo */
  }
  .list [part='item'] {
    padding-inline: 8px;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  [hidden] {
    display: none !important;
  }
  /* logos are drawn for a white background, so they keep it in dark mode */
  .logo {
    flex: none;
    box-sizing: border-box;
    inline-size: 56px;
    block-size: 56px;
    padding: 4px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    color: #1c2024;
    font-size: 0.625em;
    line-height: 1.2;
    object-fit: contain;
  }
  .none {
    visibility: hidden;
  }
  .grid .none {
    display: none;
  }
  .body {
    flex: 1 1 8em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* lines of a long name begin at its own start; in a link it stays a block: underlines skip inline blocks */
  [part='title'] > bdi {
    display: inline-block;
  }
  /* 44 px high, without more room */
  [part='link'] {
    display: inline-block;
    padding-block: 10px;
    margin-block: -10px;
  }
  .list .body {
    align-self: center;
  }
  [part='title'] {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: inherit;
    text-wrap: balance;
  }
  [part='tags'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  [part~='sector'] {
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: var(--_surface);
  }
  p[part='tags'] {
    display: block;
    color: var(--_muted);
  }
  [part~='place'] bdi {
    display: inline;
  }
  /* WebKit breaks the line before isolated text: it would separate the joined "and" from its place */
  .joined {
    white-space: nowrap;
  }
  .joined [part~='place'] {
    white-space: normal;
  }
  @media (forced-colors: active) {
    label + label::after {
      background: FieldText;
      forced-color-adjust: none;
    }
  }
  @media print {
    [part='filter'],
    button {
      display: none;
    }
    .long [part='item'] {
      content-visibility: visible;
    }
  }
`;
