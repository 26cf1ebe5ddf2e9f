import { css } from 'lit';

export const goalsStyles = css`
  ol {
    display: grid;
    gap: var(--coalition-goals-gap, 24px);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: min(2.5em, 16%) 1fr;
    gap: 12px;
    break-inside: avoid;
  }
  [part='count'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  @supports (color: color-mix(in lab, red, red)) {
    [part='count'] {
      color: color-mix(in lab, var(--_accent), var(--_text)); /* readable with any accent colour */
    }
  }
`;
