import type { ReviewState } from '../lib/locales.js';
import { nameOf } from './names.js';

/** The table of review states and the instructions for native readers, in Markdown. */
export function indexPage(states: Readonly<Record<string, ReviewState>>): string {
  const rows = Object.entries(states).map(([locale, state]) => {
    const { english, own } = nameOf(locale);
    return `| ${english} | ${own} | \`${locale}\` | ${state} | [${locale}.html](${locale}.html) |`;
  });
  return `<!-- Generated: do not edit. \`npm run review\` makes it anew. -->

# The words, for native readers

The widgets say some words by themselves: on buttons, above lists, when something is wrong in a form. English stands in
the sources; the others are translations. **Unconfirmed** means that no native reader has gone through them yet.

| Language | | Code | State | Page |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## Helping as a native reader

No knowledge of programming is needed. A page is one file with pictures: open it in a browser, or have it sent to you.
Each of the words has a number, in the list and on the picture of the place where it stands.

1. Read the words on the pictures as somebody who visits such a site. They should be calm, polite and plain.
2. Where they are wrong, stiff, or not what people say, write down the language, the number, and the better words:
   “Sorani, 12: …”.
3. Send that to whoever gave you the page, or as an issue of this project. “All is right” is welcome news, too.

## For whoever keeps the project

Corrections go into \`locales/<code>.xlf\`; \`npm run generate\` and \`npm run review -- <code>\` then bring the words and
the page up to date. When a native reader has gone through a whole page and its corrections are in, the language's state in
\`locales/index.json\` becomes \`confirmed\`. Git ignores the folder; send the pages as they are.
`;
}
