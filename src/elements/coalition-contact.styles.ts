import { css } from 'lit';

export const contactStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
    gap: 16px 32px;
    margin: 0;
    max-inline-size: 832px;
  }
  [part='item'] {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  /* 44 px high, without more room */
  a {
    display: inline-block;
    padding-block: 10px;
    margin-block: -10px;
  }
  /* addresses and network names run left to right but align with the labels */
  bdi {
    display: inline;
  }
`;
