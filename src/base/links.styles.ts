import { css } from 'lit';

/** Links in running text: the text's own colour with an underline in the accent colour. */
export const linkStyles = css`
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
  }
`;
