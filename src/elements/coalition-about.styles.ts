import { css } from 'lit';

export const aboutStyles = css`
  p[part='title'] {
    margin-block-end: 1rem;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.5;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2.5rem;
    margin: 1.5rem 0 0;
    max-inline-size: 42rem;
    padding-block-start: 1rem;
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
`;
