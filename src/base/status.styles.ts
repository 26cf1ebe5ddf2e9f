import { css } from 'lit';

/** A status, and a button. Widgets that always have one include these styles; `late.ts` adds them to the others. */
export const statusStyles = css`
  [part='status'] {
    margin-block: 12px;
    color: var(--_muted);
  }
  [part='button'] {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`;
