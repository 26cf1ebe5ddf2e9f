import { css } from 'lit';

export const bannerStyles = css`
  :host {
    container-type: inline-size;
    /* what contains its size has none of its own: what it asks for in a flex row, and that it may shrink */
    contain-intrinsic-inline-size: min(20rem, 80vw);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [part='item'] {
    display: grid;
    gap: 1.5rem;
    align-items: center;
  }
  img {
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
    padding: 0.75rem 1.25rem;
    border-radius: var(--_radius);
    background: var(--_text);
    color: light-dark(#fff, #16181a);
    font-weight: 600;
    text-decoration: none;
  }
  [part='link']:hover {
    text-decoration: underline;
  }
  [part='text'] {
    margin-block-end: 1.25rem;
  }
  @container (inline-size >= 44rem) {
    [part='item']:has(img) {
      grid-template-columns: 3fr 2fr;
      gap: 2.5rem;
    }
  }
  @media (forced-colors: active) {
    [part='link'] {
      border: 1px solid;
    }
  }
`;
