import { css } from 'lit';

/**
 * What sections need after the content shows: a background of their own on pictures and medium colours, which
 * takes no room; the colours of paper; and more contrast for readers who ask for it. `text-spacing.ts` adds them.
 */
export const pageStyles = css`
  slot {
    display: block; /* so that it can take the focus */
  }
  .surface {
    border-radius: min(3px, var(--_radius));
    background: Canvas;
    box-shadow: 0 0 0 min(12px, 4vw) Canvas;
  }
  @media (prefers-contrast: more) {
    section[part] {
      --_muted: var(--_text);
      --_line: var(--_text);
      --_edge: var(--_text);
    }
  }
  @media print {
    section[part] {
      --_text: CanvasText;
      --_muted: CanvasText;
      color-scheme: light !important; /* paper is white, and backgrounds are not printed */
      background: none;
      box-shadow: none;
    }
    [style*='--_accent'] {
      --_accent: CanvasText !important;
    }
  }
`;
