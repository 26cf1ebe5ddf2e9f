import { css } from 'lit';

/**
 * What sections need after the content shows: a background of their own on pictures and medium colours, which
 * takes no room; the colours of paper; and more contrast for readers who ask for it. `text-spacing.ts` adds them.
 *
 * Engines without `light-dark()` show the page's text colour first. Then they take colours that suit both schemes: system
 * colours, which follow the colour scheme; an accent with a contrast of 3:1 on white and on black; and a translucent grey.
 */
export const pageStyles = css`
  slot {
    display: block; /* so that it can take the focus */
  }
  @supports not (color: light-dark(red, red)) {
    [part='section'] {
      --_text: var(--coalition-text-color, CanvasText);
      --_muted: var(--coalition-muted-color, var(--_text));
      --_accent: var(--coalition-accent-color, var(--_host-accent, #13806b));
      --_surface: var(--coalition-surface-color, #8881);
      --_line: var(--coalition-line-color, #8886);
    }
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
