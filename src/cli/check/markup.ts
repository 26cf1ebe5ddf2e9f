import type { Found } from '../finding.js';
import { decodeEntities, entity } from './entities.js';
import { report, type TextRule } from './text-rule.js';
import type { DataFile } from './walk.js';

const tag = /<!--[\s\S]*?-->|<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi;
/** A tag that was cut off. */
const brokenTag = /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|span|strong|td|u|ul)\b[^<>]*$/i;
/** Tags after which a new line begins. */
const block = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|td|th|table|section|blockquote)\b[^<>]*>/gi;
/** Tags that carry more than formatting, which would be lost. */
const carrier = /<(?:a|img|iframe|script|style|video|audio|form|input|button|svg)\b/i;

/** Without HTML tags. */
const plain = (text: string): string =>
  text
    .replace(block, ' ')
    .replace(tag, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;:!?،؛؟])/g, '$1')
    .trim();

const tags: TextRule = at =>
  at.text.search(tag) >= 0 || brokenTag.test(at.text)
    ? report(at, 'markup', 'The text contains HTML tags, which visitors see as they are: remove them.', {
        suggestion: plain(at.text),
        safe: !carrier.test(at.text) && !brokenTag.test(at.text),
      })
    : [];

const entities: TextRule = at => {
  if (at.text.search(entity) < 0) return [];
  const suggestion = decodeEntities(at.text);
  const message =
    'The text contains HTML entities, such as &amp;, which visitors see as they are: write the character itself.';
  return report(at, 'markup', message, { suggestion, safe: suggestion.search(entity) < 0 });
};

/** Marks of Markdown, wikitext and BBCode, and what is left when they are removed. */
const marks: readonly (readonly [pattern: RegExp, rest: string])[] = [
  [/!?\[([^\][]+)\]\([^()\s]+(?:\s+"[^"]*")?\)/g, '$1'],
  [/(\*\*\*|\*\*|__|~~|''')(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<!')''(?=[^\s'])([^'\n]+)''(?!')/g, '$1'],
  [/`+([^`]+)`+/g, '$1'],
  [/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1'],
  [/^\s*#{1,6}\s+/gm, ''],
  [/^\s*>\s+/gm, ''],
  [/^\s*(={2,6})\s*(.+?)\s*\1\s*$/gm, '$2'],
  [/^\s*(?:[-*_]\s?){3,}\s*$/gm, ''],
  [/\[\[(?:[^\][|]*\|)?([^\][|]+)\]\]/g, '$1'],
  [/\[https?:\/\/\S+\s+([^\][]+)\]/g, '$1'],
  [/\[(b|i|u|s|quote|code|center|size|color|url|font)(?:=[^\][]*)?\](.*?)\[\/\1\]/gi, '$2'],
  [/\[(?:\d{1,3}|[a-z]|citation needed|edit)\]/g, ''],
];

const unmarked = (text: string): string => marks.reduce((words, [pattern, rest]) => words.replace(pattern, rest), text);

const markdown: TextRule = at => {
  const suggestion = unmarked(at.text);
  if (suggestion === at.text) return [];
  const message = 'The text contains Markdown or wiki marks, which visitors see as they are: remove the marks.';
  return report(at, 'markup', message, { suggestion: suggestion.trim() });
};

/** WordPress and forum shortcodes: `[gallery ids="1"]`, `[/caption]`, `[vc_row]`; emoji codes: `:smile:`. */
const shortcode =
  /\[\/[a-z][\w-]*\]|\[[a-z][\w-]*\s+[\w-]+=[^\]]*\]|\[[a-z]+(?:[_-][a-z\d]+)+(?:\s[^\]]*)?\]|\[(?:gallery|caption|embed|audio|video|playlist|shortcode|button|img|url)\b[^\]]*\]/gi;
const emojiCode = /(?<!\S):[a-z][a-z\d_+-]*[a-z\d]:(?!\S)/g;

const shortcodes: TextRule = at =>
  at.text.search(shortcode) >= 0 || at.text.search(emojiCode) >= 0
    ? report(at, 'markup', 'The text contains shortcodes, which visitors see as they are: remove them.', {
        suggestion: at.text.replace(shortcode, '').replace(emojiCode, '').replace(/ {2,}/g, ' ').trim(),
      })
    : [];

/** A backslash and a letter where a program should have written the character: `\n`, `\u0627`, `\"`. */
const escaped = /\\u[\da-f]{4}|\\[nrt](?![a-z])|\\["'/]/gi;
const characters: Readonly<Record<string, string>> = { n: ' ', r: ' ', t: ' ' };

const escapes: TextRule = at => {
  const suggestion = at.text.replace(escaped, code =>
    code.length > 2
      ? String.fromCharCode(Number.parseInt(code.slice(2), 16))
      : (characters[code[1]!.toLowerCase()] ?? code[1]!),
  );
  if (suggestion === at.text) return [];
  const message = 'The text contains escape codes, such as \\n, which visitors see as they are.';
  return report(at, 'markup', message, { suggestion: suggestion.trim(), safe: true });
};

/** What belongs to another program's format; the widgets show it as it is. */
export const markupFaults = ({ texts }: DataFile): Found[] =>
  texts.flatMap(
    at => [tags, entities, markdown, shortcodes, escapes].map(rule => rule(at)).find(one => one.length > 0) ?? [],
  );
