import { css } from 'lit';

export const statementStyles = css`
  [part='text'] {
    margin: 0;
    padding-inline-start: 20px;
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.25em;
    line-height: inherit;
  }
`;
