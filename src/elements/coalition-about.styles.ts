import { css } from 'lit';

export const aboutStyles = css`
  div[part='title'] {
    margin-block-end: 16px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.5;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 40px;
    margin: 24px 0 0;
    max-inline-size: 672px;
    padding-block-start: 16px;
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
