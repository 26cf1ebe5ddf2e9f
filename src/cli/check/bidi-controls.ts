import bidiFactory from 'bidi-js';
import { directionOf } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

const bidi = bidiFactory();

/** ALM, LRM, RLM, the embeddings and overrides, and the isolates (UAX 9, 2). */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const mark = '[\\u061c\\u200e\\u200f]';

/** The characters of a text from left to right, as a browser shows them (UAX 9), without the controls. */
export function visualText(text: string, lang: string): string {
  const levels = bidi.getEmbeddingLevels(text, directionOf(lang));
  const order = bidi.getReorderedIndices(text, levels);
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels);
  return order
    .map(at => mirrored.get(at) ?? text[at]!)
    .join('')
    .replace(controls, '');
}

/** Whether the controls change what visitors see. */
const matters = (text: string, lang: string): boolean =>
  visualText(text, lang) !== visualText(text.replace(controls, ''), lang);

/** Embeddings and isolates that are closed without having been opened, or the other way round. */
function pairFault(text: string): string | undefined {
  const open: string[] = [];
  for (const [one] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (!'\u202c\u2069'.includes(one)) open.push(one < '\u202f' ? '\u202c' : '\u2069');
    else if (open.pop() !== one) return 'The text closes a direction that it never opened.';
  }
  return open.length > 0 ? 'The text opens a direction and never closes it.' : undefined;
}

function faultOf(text: string, useful: boolean): string | undefined {
  if (/[\u202d\u202e]/.test(text)) return 'The text contains a control character that forces the direction of letters.';
  const fault = pairFault(text);
  if (fault || useful) return fault;
  const trimmed = text.trim();
  if (new RegExp(`^${mark}|${mark}$`).test(trimmed))
    return 'The text begins or ends with an invisible direction mark that changes nothing.';
  const marks = new RegExp(mark, 'g');
  const directions = [/\p{Script=Latin}/u, /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Hebrew}]/u];
  if (
    marks.test(text) &&
    directions.filter(one => one.test(text)).length < 2 &&
    !/[\p{N}\p{S}\p{P}]/u.test(text.replace(controls, ''))
  )
    return 'The text has letters of one direction only, and an invisible direction mark that changes nothing.';
  return undefined;
}

/**
 * Direction controls that are useless or broken. A control that changes the order on the screen stays: it may keep a
 * telephone number in order.
 */
const bidiControls: TextRule = at => {
  if (at.text.search(controls) < 0) return [];
  const useful = matters(at.text, at.lang);
  const fault = faultOf(at.text, useful);
  if (!fault) return [];
  const suggestion = at.text.replace(controls, '');
  const remedy = useful
    ? 'Without it, the text looks different: remove it, look at the result, and keep numbers and names in order with U+2066 before and U+2069 after them.'
    : 'Remove it: the widgets set the direction.';
  return report(at, 'bidi-controls', `${fault} ${remedy}`, { suggestion, safe: !useful });
};

export const bidiFaults = ({ texts }: DataFile): Found[] => texts.flatMap(bidiControls);
