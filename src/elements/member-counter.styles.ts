import { css } from 'lit';

/**
 * Count and label are inline, so that a screen reader meets one phrase; the count takes the line to itself. The copy that
 * moves stands on top of the final one and takes no room of its own: nothing around it shifts.
 */
export const counterStyles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [part='section'] {
    container-type: inline-size;
    /* what contains its size has none of its own: what it asks for in a flex row, where the element may shrink */
    contain-intrinsic-inline-size: min(20em, 80vw);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: var(--coalition-counter-gap, 32px 24px);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    min-inline-size: 0;
    container-type: inline-size;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  bdi {
    display: inline;
  }
  [part='count'] {
    display: inline-block;
    inline-size: 100%;
    margin-block-end: 4px;
    /* the accent may be any colour of the host's: dark enough on light, light enough on dark to be read */
    color: light-dark(lch(from var(--_accent) min(l, 45) c h), lch(from var(--_accent) max(l, 70) c h));
    /* a share of the column: "15,000+" stands on one line of it in the widest of common fonts */
    font-size: clamp(1.5em, 20cqi, 3.25em);
    font-weight: 650;
    line-height: 1.15;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: normal; /* a range may break after its dash, a number never */
  }
  [part='bound'] {
    color: var(--_muted);
    font-size: medium;
    font-weight: 400;
  }
  [part='label'] {
    display: inline-block;
    max-inline-size: 20em;
    text-wrap: balance;
  }
  .value {
    display: inline-block;
    position: relative;
  }
  .long {
    font-size: 0.75em; /* "1,234,567+" as well, on the baseline of its neighbours */
  }
  .moving {
    position: absolute;
    inset: 0;
    text-align: end;
  }
  /* In both directions the units are the digit furthest to the right, and stand still. */
  .moving:dir(rtl) {
    text-align: start;
  }
  .final:has(+ .moving) {
    opacity: 0;
  }
  @media print {
    .moving {
      display: none;
    }
    .final:has(+ .moving) {
      opacity: 1;
    }
  }
`;
