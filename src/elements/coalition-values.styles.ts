import { css } from 'lit';

export const valuesStyles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: var(--coalition-values-gap, 16px);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  li p {
    margin: 0;
    color: var(--_muted);
  }
`;
