import { parseTag } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { entity } from './entities.js';
import { withoutAddresses } from './letters.js';
import { corrected, report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

/** Line ends, vertical tab, form feed, NEL, and Unicode's line and paragraph separators. */
const lineBreak = /\s*[\n\r\v\f\u0085\u2028\u2029]\s*/g;

const lineBreaks: TextRule = at =>
  corrected(
    at,
    'line-break',
    'The text contains a line break, which visitors see as a space. Remove it; make a paragraph of its own where the file allows one.',
    at.text.trim().replace(lineBreak, ' '),
  );

/** Spaces that nobody types on purpose: tab, and the wide and narrow spaces of typesetting programs. */
const oddSpace = /[\t\u1680\u2000-\u2008\u200a\u205f\u3000]/g;
/** A no-break space between two words. Beside a number, a sign or an abbreviation, it has its uses. */
const boundWords = /(?<=\p{L}{2}\p{M}*)[\u00a0\u2009\u202f]+(?=\p{L}{2})/gu;
const severalSpaces = /[ \u00a0\u2009\u202f]{2,}/g;

const oddSpaces: TextRule = at => {
  const french = parseTag(at.lang)?.language === 'fr';
  const text = at.text.replace(lineBreak, ' ').replace(oddSpace, ' ').trim();
  return corrected(
    { ...at, text: at.text.trim().replace(lineBreak, ' ') },
    'spaces',
    'The text contains several spaces in a row, a tab, or a no-break space between two words.',
    (french ? text : text.replace(boundWords, ' ')).replace(severalSpaces, ' '),
  );
};

const edges: TextRule = at =>
  corrected(at, 'spaces', 'The text begins or ends with a space or a line break.', at.text.trim());

/** French sets a space before two-part signs. */
const beforeMark = /(?<=[\p{L}\p{N}\p{M})»”"])[ \u00a0]+([,.;:!?،؛؟۔])(?=[\s"»”)\]]|$)/gu;
/** A mark that stands after a space and touches the next word. */
const moved =
  /(?<=\p{L}\p{M}*)[ \u00a0]+([,،;؛])(?=\p{L})|(?<=\p{L}{2}\p{M}*)[ \u00a0]+(\.)(?=\p{Lo}{2}|\p{Lu}\p{Ll}{3})/gu;
const inBrackets = /([([«“])[ \u00a0]*([^()[\]«»“”]*[^()[\]«»“”\s])[ \u00a0]*([)\]»”])/gu;

const aroundMarks: TextRule = at => {
  if (parseTag(at.lang)?.language === 'fr') return [];
  const suggestion = at.text.replace(beforeMark, '$1').replace(moved, '$1$2 ').replace(inBrackets, '$1$2$3');
  return corrected(at, 'spaces', 'A space stands before a punctuation mark, or inside brackets or quotes.', suggestion);
};

/** A mark that touches the next word. A full stop may be part of a name, so it needs a sentence before and after it. */
const touching =
  /(?<=\p{L}{2}\p{M}*)[,،;؛؟!](?=\p{L}{2})|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})|(?<=\p{Lo}{4}\p{M}*)\.(?=\p{Lo}{4})/gu;

const afterMarks: TextRule = at => {
  const words = withoutAddresses(at.text);
  if (words.search(touching) < 0 || at.text.search(entity) >= 0) return [];
  // an address may contain the same marks
  const suggestion = words === at.text ? at.text.replace(touching, '$& ') : undefined;
  const message = 'A space is missing after a punctuation mark.';
  return report(at, 'spaces', message, { suggestion, safe: true });
};

/** Words after the hyphen of a compound that shares its second part: "pre- and post-war". */
const joining =
  /^(?:and|or|to|but|nor|as|than|ve|veya|ya|ile|da|de|und|oder|bis|et|ou|û|an|yan|an jî|jî|bo|li|ji|heta|di|bi)$/i;

const brokenWords: TextRule = at => {
  const pattern = /(\p{Script=Latin}{2,})(?:- |\u00ad ?|- ?\n)(\p{Ll}{2,})/gu;
  const suggestion = at.text.replace(pattern, (all, start: string, end: string) =>
    joining.test(end) ? all : start + end,
  );
  if (suggestion === at.text) return [];
  return report(at, 'hyphenation', 'A word is broken by a hyphen, as at the end of a printed line: join it.', {
    suggestion,
  });
};

/** Spaces and line breaks where they do not belong, as copied from documents and web pages. */
export const spaceFaults = ({ texts }: DataFile): Found[] =>
  texts.flatMap(at => {
    const whole = { ...at, text: at.text.trim() };
    const breaks = /[\n\r\v\f\u0085\u2028\u2029]/.test(whole.text) ? lineBreaks(at) : [];
    return [
      ...breaks,
      ...(breaks.length === 0 ? edges(at) : []),
      ...[oddSpaces, aroundMarks, afterMarks, brokenWords].flatMap(rule => rule(whole)),
    ];
  });
