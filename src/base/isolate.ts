/** The pieces of a text that run in the other direction, isolated. Loads only if the data file has such a text. */
import { html } from 'lit';
import { nextTask } from '../data/next-task.js';
import type { LocalizedString } from '../i18n/localized.js';
import { ltr } from '../i18n/ltr.js';
import { split, type Piece } from '../i18n/pieces.js';

/** Texts with pieces that use every pattern. */
const samples = [
  ['\u0627 a@b.cc', 'rtl'],
  ['a \u0627', 'ltr'],
] as const;

/**
 * Resolves when the patterns are compiled. Engines compile them at their first use, and some once more at the second;
 * each has a task of its own here, and the page responds in between.
 */
export const compiled = (async () => {
  for (const [text, dir] of [...samples, ...samples]) {
    await nextTask();
    split(text, dir);
  }
})();

/** The language of a piece is unknown: a number has none, and a name may be in any. */
const contentOf = ({ text, dir }: Piece): string => (dir === 'ltr' ? ltr(text).text : text);

/** A piece stands within the line and looks like the text around it, whatever the style of a `bdi` that is a text. */
const WITHIN = 'display: inline; font: inherit';

/** For markup: the content of a text's `bdi`, with a `bdi` for each piece. */
export const nodes = (text: string, dir: Piece['dir']): unknown =>
  split(text, dir).map(part =>
    typeof part === 'string' ? part : html`<bdi lang="" dir=${part.dir} .style=${WITHIN}>${contentOf(part)}</bdi>`,
  );

/** For places without markup: LRI or RLI before each piece and PDI after it (UAX 9, 2.4). */
export const marked = (string: LocalizedString): LocalizedString => ({
  ...string,
  text: split(string.text, string.dir)
    .map(part =>
      typeof part === 'string' ? part : `${part.dir === 'ltr' ? '\u2066' : '\u2067'}${contentOf(part)}\u2069`,
    )
    .join(''),
});
