import { parseTag, scriptOf } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { corrected, report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

/**
 * Characters without a shape that no text here needs: control characters, soft hyphen, combining grapheme joiner,
 * fillers, zero-width spaces, word joiner, invisible operators, deprecated format characters, byte order mark,
 * annotation marks, and tag characters.
 */
const useless =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e001f}]/gu;

/** Joiners have a meaning between letters that join, and inside emoji. */
const idleJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{Script=Arabic}\p{Script=Syriac}\p{M}\p{Extended_Pictographic}\u200d])/gu;

const invisible: TextRule = at => {
  // Indian scripts choose letter shapes with joiners
  const joins = ['Latn', 'Arab', 'Syrc'].includes(
    scriptOf(parseTag(at.lang) ?? { language: 'en', script: undefined, region: undefined, subtags: [] }),
  );
  const text = at.text.replace(useless, '');
  return corrected(
    at,
    'invisible',
    'The text contains an invisible character, which search stumbles over: remove it.',
    joins ? text.replace(idleJoiner, '') : text,
  );
};

/** Characters of a private font, such as Word's bullets, and places of embedded objects. */
const boxes: TextRule = at =>
  /[\p{Co}\p{Cn}\ufffc]/u.test(at.text)
    ? report(
        at,
        'private-character',
        'The text contains a character of a private font, which visitors see as an empty box: replace it.',
        { suggestion: at.text.replace(/[\p{Co}\p{Cn}\ufffc]\s*/gu, '') },
      )
    : [];

/** Characters that visitors cannot see, or see as a box. */
export const invisibleFaults = ({ texts }: DataFile): Found[] =>
  [invisible, boxes].flatMap(rule => texts.flatMap(rule));
