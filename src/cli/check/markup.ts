import type { Found } from '../finding.js';
import type { DataFile, TextAt } from './walk.js';

const warning = ({ path }: TextAt, id: string, message: string, suggestion?: string): Found[] => [
  { id, severity: 'warning', path, message, ...(suggestion && { suggestion }) },
];

const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi;
const entity = /&(?:[a-z]{2,8}\d?|#\d{1,7}|#x[\da-f]{1,6});/gi;
const markdown = /(\*\*|__)(?=\S)[^*_]+\1|\[[^\][]+\]\([^()\s]+\)|^#{1,6} |`[^`]+`/m;

/** HTML and Markdown, which the widgets show as they are. */
function markup(at: TextAt): Found[] {
  if (at.text.search(tag) >= 0)
    return warning(
      at,
      'markup',
      'The text contains HTML tags, which visitors see as they are: remove them.',
      at.text.replace(tag, ''),
    );
  if (at.text.search(entity) >= 0)
    return warning(
      at,
      'markup',
      'The text contains HTML entities, such as &amp;, which visitors see as they are: write the character itself.',
    );
  return markdown.test(at.text)
    ? warning(at, 'markup', 'The text contains Markdown, which visitors see as it is: remove the marks.')
    : [];
}

const hidden = /[\u00ad\u200b\u2060\ufeff]/g;

const invisible = (at: TextAt): Found[] =>
  at.text.search(hidden) >= 0
    ? warning(
        at,
        'invisible',
        'The text contains an invisible character, which search stumbles over: remove it.',
        at.text.replace(hidden, ''),
      )
    : [];

const placeholder = (at: TextAt): Found[] =>
  /\b(?:TODO|FIXME|TBD|xxx+)\b/.test(at.text) || /\blorem ipsum\b/i.test(at.text)
    ? warning(at, 'placeholder', 'The text is a placeholder: write the text itself, or leave it out.')
    : [];

/** What was copied along with a text, or written in its place. */
export const markupFaults = ({ texts }: DataFile): Found[] =>
  [markup, invisible, placeholder].flatMap(rule => texts.flatMap(rule));
