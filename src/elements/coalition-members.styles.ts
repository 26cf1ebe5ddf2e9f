import { css } from 'lit';

/** Borders of fields are darker than those of cards: a field must be found by its border alone (WCAG 1.4.11). */
export const membersStyles = css`
  [part='filter'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 0.75rem 1rem;
    margin-block-end: 0.75rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    align-content: end;
    min-inline-size: 0;
    font-size: 0.9375em;
    font-weight: 600;
  }
  [part='input'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    margin: 0;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
    text-overflow: ellipsis;
    accent-color: var(--_accent);
  }
  [part='input']:hover {
    border-color: var(--_text);
  }
  [part='status'] bdi {
    display: inline;
    font-variant-numeric: tabular-nums;
  }
  [part='list'] {
    display: grid;
    gap: var(--coalition-members-gap, 1rem);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
  }
  .list {
    gap: 0;
    border-block-start: 1px solid var(--_line);
  }
  [part='item'] {
    display: flex;
    gap: 1rem;
    min-inline-size: 0;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
    content-visibility: auto;
    contain-intrinsic-size: auto 6.5rem;
  }
  .list [part='item'] {
    padding-inline: 0.5rem;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  [hidden] {
    display: none !important;
  }
  /* Logos are drawn for white paper, and stand on it in the dark too. */
  .logo {
    flex: none;
    box-sizing: border-box;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    padding: 0.25rem;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    color: #1c2024;
    font-size: 0.625rem;
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
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .list .body {
    align-self: center;
  }
  [part='title'] {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: inherit;
    text-wrap: pretty;
  }
  [part='tags'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  [part~='sector'] {
    padding: 0 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    background: var(--_surface);
  }
  p[part='tags'] {
    display: block;
    color: var(--_muted);
  }
  [part~='place'] bdi {
    display: inline;
  }
  /* WebKit would break the line before what is isolated, between the word and the place that it is joined to. */
  .joined {
    white-space: nowrap;
  }
  .joined [part~='place'] {
    white-space: normal;
  }
  @media print {
    [part='filter'] {
      display: none;
    }
    [part='item'] {
      content-visibility: visible;
    }
  }
`;
