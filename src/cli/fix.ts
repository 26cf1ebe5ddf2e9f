import { inspect } from './check/check.js';
import type { Finding } from './finding.js';
import { readPlaces, type Span } from './json-text.js';

/** The pieces of a JSON string as written, each with the characters that it stands for. */
const pieces = /\\u[\da-fA-F]{4}|\\.|[^\\]/gs;

const escapeAll = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Writes a new value into a JSON string. What is the same at the start and at the end keeps its spelling. A string that
 * is all ASCII because of escape codes stays so.
 */
function rewrite(literal: string, value: string): string {
  const raw = literal.slice(1, -1).match(pieces) ?? [];
  const units = raw.map(piece => String(JSON.parse(`"${piece}"`)));
  const wanted = [...Array(value.length).keys()].map(at => value[at]!);
  const most = Math.min(units.length, wanted.length);
  let start = 0;
  while (start < most && units[start] === wanted[start]) start++;
  let end = 0;
  while (end < most - start && units.at(-1 - end) === wanted.at(-1 - end)) end++;
  const middle = JSON.stringify(wanted.slice(start, wanted.length - end).join('')).slice(1, -1);
  const isAscii = /\\u/.test(literal) && !/[^\0-\x7f]/.test(literal);
  return `"${raw.slice(0, start).join('')}${isAscii ? escapeAll(middle) : middle}${raw.slice(raw.length - end).join('')}"`;
}

interface Edit extends Span {
  readonly text: string;
}

/** The first safe correction of each value. The others follow in the next round, on the corrected value. */
function editsFor(text: string, findings: readonly Finding[]): Edit[] {
  const { spans } = readPlaces(text);
  const edits = new Map<string, Edit>();
  for (const { pointer, safe, suggestion } of findings) {
    const span = spans.get(pointer);
    if (!safe || suggestion === undefined || !span || edits.has(pointer) || text[span.start] !== '"') continue;
    edits.set(pointer, { ...span, text: rewrite(text.slice(span.start, span.end), suggestion) });
  }
  return [...edits.values()].sort((a, b) => b.start - a.start);
}

/** A text has this many kinds of defects at most; a round corrects one of each text. */
const ROUNDS = 30;

/** Applies the safe corrections. Everything else in the file keeps its place and its formatting, byte for byte. */
export function fixText(text: string): { readonly text: string; readonly fixed: number } {
  let now = text;
  let fixed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = editsFor(now, inspect(now).findings).filter(edit => now.slice(edit.start, edit.end) !== edit.text);
    if (edits.length === 0) break;
    fixed += edits.length;
    for (const edit of edits) now = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
  }
  return { text: now, fixed };
}
