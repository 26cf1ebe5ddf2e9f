import { css } from 'lit';

/** Links within a text: the text's own colour, the accent underneath. */
export const linkStyles = css`
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
  }
`;
