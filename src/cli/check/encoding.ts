import { parseTag, scriptOf } from '../../i18n/tag.js';
import { pointerOf, type Found } from '../finding.js';
import { withoutAddresses } from './letters.js';
import type { DataFile, TextAt } from './walk.js';

/** Encodings with one byte for each character, which old programs still assume: Western, Turkish, Arabic, Mac, Cyrillic. */
const singleByte = ['windows-1252', 'windows-1254', 'windows-1256', 'macintosh', 'windows-1251'] as const;

/** For each encoding, the bytes of its characters (WHATWG Encoding Standard). */
const tables = new Map(
  singleByte.map(name => {
    const decoder = new TextDecoder(name);
    const entries = Array.from({ length: 128 }, (_, at) => 128 + at);
    return [name, new Map(entries.map(byte => [decoder.decode(Uint8Array.of(byte)), byte]))] as const;
  }),
);

const decoders = new Map(
  ['utf-8', 'windows-1254', 'windows-1256'].map(name => [name, new TextDecoder(name, { fatal: true })] as const),
);

/** The bytes of a run of characters; `undefined` if the encoding lacks one. */
function bytesOf(run: string, table: ReadonlyMap<string, number>): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const one of run) {
    const byte = table.get(one);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Whether bytes may begin a run in UTF-8: a decoder that fails takes long, and almost all texts are in order. */
const mayBeUtf8 = ([first = 0, second = 0]: Uint8Array): boolean => first >= 0xc2 && second >= 0x80 && second < 0xc0;

const notAscii = /[^\0-\x7f]+/gu;

/** Decodes the runs of non-ASCII characters again: as bytes of `read`, in the encoding `written`. */
function decodeAgain(text: string, read: (typeof singleByte)[number], written: string): string | undefined {
  const table = tables.get(read)!;
  const decoder = decoders.get(written)!;
  const decoded: string[] = [];
  for (const run of text.match(notAscii) ?? []) {
    const bytes = bytesOf(run, table);
    if (!bytes || (written === 'utf-8' && !mayBeUtf8(bytes))) return undefined;
    try {
      decoded.push(decoder.decode(bytes));
    } catch {
      return undefined; // not what happened to this text
    }
  }
  return text.replace(notAscii, () => decoded.shift()!);
}

const punctuation = '\\p{ASCII}\\p{M}\\u00a0«»\\u2010-\\u2026،؛؟٪-٬\\u200b-\\u200f\\u2066-\\u2069';
const readable: Readonly<Record<string, RegExp>> = {
  Latn: new RegExp(`^[${punctuation}\\u00c0-\\u024f]+$`, 'u'),
  Arab: new RegExp(`^[${punctuation}\\p{Script=Arabic}]+$`, 'u'),
  Syrc: new RegExp(`^[${punctuation}\\p{Script=Syriac}]+$`, 'u'),
};

function scriptOfLanguage(lang: string): string {
  const tag = parseTag(lang);
  return tag ? scriptOf({ ...tag, region: undefined }) : 'Latn';
}

/** Letters that windows-1254 replaces: texts in Turkish and Kurmanji never contain them. */
const icelandic = /[ðþýÐÞÝ]/;

/** Letters of Turkish and Kurmanji in UTF-8, each read as two; the text around them may be in order. */
const latinPair = /[ÃÄÅ][^\0-\x7f]/gu;

/** The text as it was before it was read in the wrong encoding; `undefined` if it is in order. */
export function unscrambled(text: string, lang: string, depth = 2): string | undefined {
  const script = scriptOfLanguage(lang);
  const fits = (one: string | undefined): one is string =>
    one !== undefined && one !== text && !!readable[script]?.test(one) && /[^\0-\xa0]/.test(one);
  for (const read of singleByte) {
    const once = decodeAgain(text, read, 'utf-8');
    if (fits(once)) return once;
    const twice = once !== undefined && once !== text && depth > 1 ? unscrambled(once, lang, depth - 1) : undefined;
    if (twice !== undefined) return twice;
  }
  const parts =
    script === 'Latn' ? text.replace(latinPair, pair => decodeAgain(pair, 'windows-1254', 'utf-8') ?? pair) : text;
  if (fits(parts)) return parts;
  const legacy = script === 'Arab' ? 'windows-1256' : 'windows-1254';
  if (script === 'Arab' ? (text.match(/[\u00c0-\u00ff]/g)?.length ?? 0) < 3 : !icelandic.test(text)) return undefined;
  if (!['tr', 'ku'].includes(parseTag(lang)?.language ?? '') && script !== 'Arab') return undefined;
  const old = decodeAgain(text, 'windows-1252', legacy);
  return fits(old) ? old : undefined;
}

const message = (what: string): string =>
  `${what}: a program saved or opened the text in the wrong encoding. Copy the text again from its source, and save the file as UTF-8.`;

/** Whether question marks stand in place of letters: whole words of them, or one before or inside a word. */
function hasLostLetters(text: string): boolean {
  const words = withoutAddresses(text).split(/\s+/).filter(Boolean);
  const marks = words.filter(word => /^\?{2,}[.,:;!]*$/.test(word));
  const letters = /\p{L}/u.test(text);
  if (marks.length > 1 || (marks.length === 1 && (!letters || !/\?{2,3}$/.test(text.trim())))) return true;
  return words.some(word => /\?\p{Ll}|\?\p{Lo}|^\?+\p{L}/u.test(word) && !/\p{L}{3,}\?\p{L}{3,}/u.test(word));
}

function encodingFault({ path, text, lang }: TextAt): Found[] {
  const found = (what: string, severity: Found['severity'], suggestion?: string): Found[] => [
    { id: 'encoding', severity, path, message: message(what), ...(suggestion && { suggestion }) },
  ];
  if (text.includes('\ufffd')) return found('Letters are lost (�)', 'error');
  const right = unscrambled(text, lang);
  if (right !== undefined) return found('Letters are scrambled', 'error', right);
  return hasLostLetters(text) ? found('Question marks stand in place of letters', 'error') : [];
}

/** Texts that were damaged by a wrong encoding. Strings outside localized texts are tried in each script. */
export function encodingFaults({ texts, leaves }: DataFile): Found[] {
  const known = new Set(texts.map(({ path }) => pointerOf(path)));
  const others = leaves.flatMap(({ path, value }) =>
    typeof value === 'string' && !known.has(pointerOf(path)) && value.includes('\ufffd')
      ? encodingFault({ path, field: path, lang: '', text: value })
      : [],
  );
  return [...texts.flatMap(encodingFault), ...others];
}
