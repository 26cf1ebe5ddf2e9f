import { css } from 'lit';

export const nameStyles = css`
  [part='heading'],
  p[part='title'] {
    margin: 0 0 8px;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.3;
  }
  /* Sorani needs marks above and below letters; at 1.3 they would touch the next line */
  :is([part='heading'], [part='title']) > bdi[dir='rtl'] {
    line-height: 1.55;
  }
  [part='label'] {
    font-size: 1.125em;
    font-weight: 700;
  }
  /* letters of right-to-left scripts join: a space between them would break words */
  [part='label'] [dir='ltr'] {
    letter-spacing: 0.02em;
  }
  /* the accent may be any colour, so its lightness is limited for contrast on light and dark backgrounds */
  @supports (color: light-dark(red, lch(from red l c h))) {
    [part='label'] {
      color: light-dark(lch(from var(--_accent) min(l, 37) c h), lch(from var(--_accent) max(l, 75) c h));
    }
  }
  [part='label'] bdi {
    display: inline-block;
  }
  ul {
    display: grid;
    gap: 8px;
    margin: 16px 0 0;
    padding: 4px 0;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_line);
    list-style: none;
    color: var(--_muted);
  }
  /* a name of one line stands at the start edge of the reader's language; the lines of a longer one begin at its own */
  bdi {
    display: inline-block;
  }
`;
