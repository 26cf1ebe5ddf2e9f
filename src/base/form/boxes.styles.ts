import { css } from 'lit';

/**
 * What stands around the form: the list of errors above it, the answers or the receipt in its place, the button that
 * leaves the page.
 */
export const boxStyles = css`
  [part='errors'],
  [part='receipt'],
  [part='review'] {
    padding: 20px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  [part='errors'] [part='title'],
  [part='receipt'] [part='title'],
  [part='review'] [part='title'] {
    margin-block-end: 12px;
  }
  [part='errors'] {
    border: 2px solid var(--_error);
  }
  [part='errors'] ul {
    display: grid;
    padding: 0;
    list-style-type: ''; /* with 'none', WebKit drops the list role */
  }
  [part='errors'] a {
    display: inline-block;
    padding-block: 10px;
    text-decoration-color: var(--_error);
  }
  [part='errors'] a bdi {
    font-weight: 700;
  }
  [part='receipt'] {
    max-inline-size: 672px;
    box-sizing: border-box;
  }
  [part='review'] dl {
    display: grid;
    gap: 16px;
    margin: 0 0 24px;
  }
  [part='review'] dd {
    margin: 4px 0 0;
    white-space: pre-line; /* answers of several lines */
    overflow-wrap: anywhere;
  }
  [part='number'] bdi {
    display: inline-block;
  }
  [part='number'] {
    margin-block-end: 24px;
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  /* the button stays in view; its hint, which would lie over the form, does not */
  [part='exit'] {
    display: contents;
  }
  [part='exit'] [part='button'] {
    display: block;
    position: sticky;
    inset-block-start: 8px;
    z-index: 1;
  }
  [part='exit'] [part='hint'] {
    margin-block: 8px 16px;
  }
`;
