import { css } from 'lit';

/** What takes the focus keeps clear of a page's sticky header and bottom bar, as far as a low window has room for that. */
export const focusStyles = css`
  :is(a, button, input, select, textarea, [tabindex]) {
    scroll-margin-block: min(128px, 28vh) min(80px, 17vh);
  }
`;
