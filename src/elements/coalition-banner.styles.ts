import { css } from 'lit';

export const bannerStyles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [part='section'] {
    container-type: inline-size;
    /* size containment ignores the content, so this sets the width in a flex row, where the element may shrink */
    contain-intrinsic-inline-size: min(20em, 80vw);
  }
  [part='item'] {
    display: grid;
    gap: 24px;
    align-items: center;
  }
  picture,
  img {
    order: -1; /* above the call, but read out after its heading */
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
    background: var(--_surface);
    object-fit: cover;
  }
  [part='link'] {
    display: inline-block;
    padding: 12px 20px;
    border-radius: var(--_radius);
    background: var(--_text);
    color: light-dark(#fff, #16181a);
    font-weight: 600;
    text-decoration: none;
  }
  @supports not (color: light-dark(red, red)) {
    [part='link'] {
      color: Canvas;
    }
  }
  [part='link']:hover {
    text-decoration: underline;
  }
  [part='text'] {
    margin-block-end: 20px;
  }
  @container (min-inline-size: 44em) {
    [part='item'] {
      grid-template-columns: 3fr 2fr;
      gap: 40px;
    }
    :only-child {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    [part='link'] {
      border: 1px solid;
    }
  }
`;
