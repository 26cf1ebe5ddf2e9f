import type { Found } from '../finding.js';
import { corrected, type TextRule } from './text-rule.js';
import type { DataFile, TextAt } from './walk.js';

/**
 * Letters in a fixed shape (Unicode compatibility characters): Latin ligatures, Arabic presentation forms except
 * ligatures that are symbols of their own, and the styled and full-width letters of social media.
 */
const fixedForms =
  /[\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdf9\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/gu;

const presentationForms: TextRule = at =>
  corrected(
    at,
    'presentation-forms',
    'The text contains presentation forms, letters in a fixed shape as in PDF files: search misses them, and they do not join.',
    at.text.replace(fixedForms, one => one.normalize('NFKC')),
  );

function leadingMark({ path, text }: TextAt): Found[] {
  const mark = /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}.,;:!?،؛؟])(?![\uFE00-\uFE0F\u20E3])(\p{M})/u.exec(text)?.[1];
  if (!mark) return [];
  const code = `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `A word begins with a combining mark (${code}), which must follow a letter: the letter is missing or comes after the mark.`;
  return [{ id: 'leading-mark', severity: 'warning', path, message }];
}

const notNfc: TextRule = at =>
  corrected(
    at,
    'not-nfc',
    'Letters and their marks are stored separately (not in Unicode NFC): search and some fonts cannot handle them.',
    at.text.normalize('NFC'),
  );

/** Faulty characters and character sequences, in any language. */
export const characterFaults = ({ texts }: DataFile): Found[] =>
  [presentationForms, leadingMark, notNfc].flatMap(rule => texts.flatMap(rule));
