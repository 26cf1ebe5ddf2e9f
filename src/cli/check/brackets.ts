import { parseTag } from '../../i18n/tag.js';
import type { Found } from '../finding.js';
import { withoutAddresses } from './letters.js';
import { corrected, report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

const pairs = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['“', '”'],
]);
const openers = new Map([...pairs].map(([open, close]) => [close, open]));
const swap = new Map([...pairs, ...openers]);

/** A smiley, or the bracket of an item: "a)", "2)". */
const noBracket = /(?<!\S)[:;]-?[()]|(?:^|(?<=[\s:;،؛]))[\p{L}\p{N}]{1,2}\)/gu;

/** The brackets and quotes of a text, in order. */
const bracketsOf = (text: string): string[] =>
  withoutAddresses(text)
    .replace(noBracket, ' ')
    .match(/[()[\]{}«»“”]/g) ?? [];

/** Whether every bracket is closed, in the right order. */
function balanced(brackets: readonly string[]): boolean {
  const open: string[] = [];
  for (const one of brackets)
    if (pairs.has(one)) open.push(one);
    else if (open.pop() !== openers.get(one)) return false;
  return open.length === 0;
}

/** Languages with quotes “ ” or « »; German, Danish and others turn them round. */
const ours = new Set(['ar', 'ckb', 'en', 'fa', 'ku', 'syr', 'tr']);

/** Words outside of brackets that were turned round: `)NES( text`. */
const turned = /(?:^|(?<=[\s"]))([)\]}»”])([^()[\]{}«»“”]+)([([{«“])(?=[\s.,;:!?،؛؟"]|$)/gu;

const brackets: TextRule = at => {
  if (!ours.has(parseTag(at.lang)?.language ?? '')) return [];
  if (balanced(bracketsOf(at.text))) return [];
  const suggestion = at.text.replace(
    turned,
    (_, first: string, words: string, last: string) => `${swap.get(first)}${words}${swap.get(last)}`,
  );
  if (suggestion !== at.text && balanced(bracketsOf(suggestion)))
    return corrected(at, 'brackets', 'Brackets or quotes are the wrong way round.', suggestion);
  return report(at, 'brackets', 'A bracket or a quote is not opened or not closed, or closed by one of another kind.');
};

/** Inches, minutes and seconds are written with straight quotes. */
const straight = /(?<!\p{N})"/gu;

const quotes: TextRule = at => {
  const typed = at.text.match(straight)?.length ?? 0;
  if (/<<[^<>]+>>/.test(at.text))
    return corrected(
      at,
      'brackets',
      'Write « and » as one character each.',
      at.text.replace(/<<\s*([^<>]+?)\s*>>/g, '«$1»'),
    );
  if (typed % 2 === 0 || at.text.match(/"/g)?.length !== typed) return [];
  return report(at, 'brackets', 'A quote is not opened or not closed.');
};

/** Brackets and quotes that are unbalanced or the wrong way round. */
export const bracketFaults = ({ texts }: DataFile): Found[] => [brackets, quotes].flatMap(rule => texts.flatMap(rule));
