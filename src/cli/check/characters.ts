import type { Found } from '../finding.js';
import type { DataFile, TextAt } from './walk.js';

/** Arabic presentation forms (Unicode compatibility characters), except ligatures that are symbols of their own. */
const presentationForm = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFDF0-\uFDF9\uFE70-\uFEFC]/;

const presentationForms = ({ path, text }: TextAt): Found[] =>
  presentationForm.test(text)
    ? [
        {
          id: 'presentation-forms',
          severity: 'warning',
          path,
          message:
            'The text contains presentation forms, letters in a fixed shape as in PDF files: search misses them, and they do not join.',
          suggestion: text.normalize('NFKC'),
        },
      ]
    : [];

const control = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What is wrong with the bidi controls of a text; `undefined` if nothing is. */
function bidiFault(text: string): string | undefined {
  if (/[\u202D\u202E]/.test(text)) return 'The text contains a control character that forces the direction of letters.';
  const open: string[] = [];
  for (const [one] of text.matchAll(/[\u202A\u202B\u202C\u2066-\u2069]/g)) {
    if (!'\u202C\u2069'.includes(one)) open.push(one === '\u202A' || one === '\u202B' ? '\u202C' : '\u2069');
    else if (open.pop() !== one) return 'The text closes a direction that it never opened.';
  }
  if (open.length > 0) return 'The text opens a direction and never closes it.';
  if (/^[\u061C\u200E\u200F]|[\u061C\u200E\u200F]$/.test(text.trim()))
    return 'The text begins or ends with an invisible direction mark.';
  return undefined;
}

function bidiControls({ path, text }: TextAt): Found[] {
  const fault = bidiFault(text);
  if (!fault) return [];
  const message = `${fault} Remove it: the widgets set the direction.`;
  return [{ id: 'bidi-controls', severity: 'warning', path, message, suggestion: text.replace(control, '') }];
}

function leadingMark({ path, text }: TextAt): Found[] {
  const mark = /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}.,;:!?،؛؟])(?![\uFE00-\uFE0F\u20E3])(\p{M})/u.exec(text)?.[1];
  if (!mark) return [];
  const code = `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `A word begins with a combining mark (${code}), which must follow a letter: the letter is missing or comes after the mark.`;
  return [{ id: 'leading-mark', severity: 'warning', path, message }];
}

function notNfc({ path, text }: TextAt): Found[] {
  const suggestion = text.normalize('NFC');
  if (suggestion === text) return [];
  const message =
    'Letters and their marks are stored separately (not in Unicode NFC): search and some fonts cannot handle them.';
  return [{ id: 'not-nfc', severity: 'warning', path, message, suggestion }];
}

/** Faulty characters and character sequences, in any language. */
export const characterFaults = ({ texts }: DataFile): Found[] =>
  [presentationForms, bidiControls, leadingMark, notNfc].flatMap(rule => texts.flatMap(rule));
