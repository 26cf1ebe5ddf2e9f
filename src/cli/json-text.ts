import { pointerOf } from './finding.js';

/** A position in a text; both numbers start at 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A part of the file, in UTF-16 code units: from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What `JSON.parse` does not report. */
export interface JsonText {
  /** The position of each value, by JSON Pointer. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** The characters of each string, with its quotes, by JSON Pointer. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Keys that occur twice in one object. JSON.parse keeps the last value and silently drops the first. */
  readonly repeated: readonly (readonly (string | number)[])[];
  /** The first syntax error. */
  readonly fault?: Spot & { readonly message: string };
}

class Fault extends Error {}
const MAX_DEPTH = 200;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const quoted = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** Parses JSON (RFC 8259) only for positions, because engines' own error messages often lack them. Never throws. */
export function readPlaces(text: string): JsonText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const spotOf = (offset: number): Spot => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  const spots = new Map<string, Spot>();
  const spans = new Map<string, Span>();
  const repeated: (string | number)[][] = [];
  let at = 0;

  const skip = (): void => {
    while (' \t\r\n'.includes(text[at] ?? '-')) at++;
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const readString = (): string => {
    const found = match(quoted);
    if (found !== undefined) return String(JSON.parse(found));
    throw new Fault(
      'A text does not end, or contains a line break, a tab or an invalid \\; write \\n, \\t, \\\\ or \\" instead.',
    );
  };
  const close = (end: string, before: number): boolean => {
    skip();
    if (text[at] === end) {
      at++;
      return true;
    }
    if (text[at] !== ',') throw new Fault(`A comma or ${end} is missing here.`);
    at++;
    skip();
    if (text[at] !== end) return false;
    at = before;
    throw new Fault(`Remove the comma before ${end}.`);
  };
  const readObject = (path: (string | number)[]): void => {
    const keys = new Set<string>();
    at++;
    skip();
    if (text[at] === '}') return void at++;
    do {
      skip();
      if (text[at] !== '"') throw new Fault('A key in straight double quotes is missing here.');
      const key = readString();
      if (keys.has(key)) repeated.push([...path, key]);
      keys.add(key);
      skip();
      if (text[at] !== ':') throw new Fault('A colon is missing after the key.');
      at++;
      readValue([...path, key]);
    } while (!close('}', at));
  };
  const readArray = (path: (string | number)[]): void => {
    let index = 0;
    at++;
    skip();
    if (text[at] === ']') return void at++;
    do readValue([...path, index++]);
    while (!close(']', at));
  };
  const readValue = (path: (string | number)[]): void => {
    skip();
    if (path.length > MAX_DEPTH) throw new Fault(`The file is nested more than ${MAX_DEPTH} levels deep.`);
    spots.set(pointerOf(path), spotOf(at));
    if (text[at] === '{') readObject(path);
    else if (text[at] === '[') readArray(path);
    else if (text[at] === '"') {
      const start = at;
      readString();
      spans.set(pointerOf(path), { start, end: at });
    } else if (at >= text.length) throw new Fault('The file ends too early: a bracket or brace is not closed.');
    else if (match(scalar) === undefined) throw new Fault(unexpected(text[at]!));
  };

  try {
    readValue([]);
    skip();
    if (at < text.length) throw new Fault('The file has text after its end: it must contain a single JSON value.');
    return { spots, spans, repeated };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { spots, spans, repeated, fault: { ...spotOf(at), message: error.message } };
  }
}

function unexpected(character: string): string {
  if ("“”„«»‘’'".includes(character)) return `${character} is not a straight double quote; write ".`;
  if (character === '/') return 'JSON allows no comments.';
  return `A value is missing here: no value begins with ${JSON.stringify(character)}.`;
}
