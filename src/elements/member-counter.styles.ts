import { css } from 'lit';

/**
 * Count and label are inline, so that a screen reader reads them as one phrase; the count still fills its line. The
 * animated copy is positioned on top of the final number and takes no space, so that nothing around it shifts.
 */
export const counterStyles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [part='section'] {
    container-type: inline-size;
    /* size containment ignores the content, so this sets the width in a flex row, where the element may shrink */
    contain-intrinsic-inline-size: min(20em, 80vw);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
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
    font-size: 2em;
    font-weight: 650;
    line-height: 1.15;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: normal; /* a range may wrap after its dash; a number must not */
  }
  /* relative to the column, so that "15,000+" fits on one line in the widest common font */
  @supports (font-size: 1cqi) {
    [part='count'] {
      font-size: clamp(1.5em, 20cqi, 3.25em);
    }
  }
  /* the accent may be any colour, so its lightness is limited for contrast on light and dark backgrounds */
  @supports (color: light-dark(red, lch(from red l c h))) {
    [part='count'] {
      color: light-dark(lch(from var(--_accent) min(l, 37) c h), lch(from var(--_accent) max(l, 75) c h));
    }
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
    font-size: 0.75em; /* so that "1,234,567+" fits, too; it keeps the baseline of its neighbours */
  }
  .moving {
    position: absolute;
    inset: 0;
    text-align: end;
  }
  /* in both directions the units digit is at the right edge; it must not move */
  [dir='rtl'] .moving {
    text-align: start;
  }
  .moving + .final {
    opacity: 0;
  }
  @media print {
    .moving {
      display: none;
    }
    .moving + .final {
      opacity: 1;
    }
  }
`;
