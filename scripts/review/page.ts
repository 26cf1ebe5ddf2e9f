import { readFileSync } from 'node:fs';
import { directionOf } from '../../src/i18n/tag.js';
import type { Message } from '../../tests/support/messages.js';
import type { Picture } from './pictures.js';
import { fonts } from '../../src/generated/fonts.js';
import { nameOf } from './names.js';
import type { ReviewState } from '../lib/locales.js';

/** The contents of a page for native readers of one language. */
export interface Review {
  readonly locale: string;
  readonly state: ReviewState;
  readonly messages: readonly Message[];
  readonly pictures: readonly Picture[];
  /** Numbers by message id; messages without a picture come last. */
  readonly numbers: ReadonlyMap<string, number>;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const style = `
  :root { color-scheme: light; font: 1rem/1.55 system-ui, sans-serif; color: #1c2024; background: #f3f4f4 }
  body { max-inline-size: 66rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
  h1 { margin: 0; font-size: 1.9rem; line-height: 1.3 }
  h2 { margin: 0 0 1rem; font-size: 1.25rem; line-height: 1.35 }
  header p, header ol { max-inline-size: 44rem }
  .state { display: inline-block; margin: .75rem 0; padding: .15rem .7rem; border: 1px solid currentColor; border-radius: 1rem; font-weight: 600 }
  .unconfirmed { color: #8a4b00 }
  .confirmed { color: #0d5f4d }
  section { margin-block-start: 1.5rem; padding: 1.25rem; border: 1px solid #d9dcdf; border-radius: .5rem; background: #fff }
  .scene { display: grid; grid-template-columns: minmax(0, 390px) minmax(0, 1fr); gap: 1.25rem 2rem; align-items: start }
  img { display: block; inline-size: 100%; block-size: auto; border: 1px solid #d9dcdf; border-radius: .375rem }
  .scene > * { position: sticky; inset-block-start: 1rem }
  ul { margin: 0; padding: 0; list-style: none }
  main li { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); column-gap: .75rem; padding-block: .85rem; border-block-start: 1px solid #d9dcdf }
  main li:first-child { padding-block-start: 0; border: 0 }
  main li:target { background: #fff4d6 }
  main li p { grid-column: 2; margin: 0 }
  main li .number { grid-column: 1; grid-row: 1 / span 4; align-self: start; margin-block-start: .2rem; border-radius: 1rem; background: #b4005a; color: #fff; font-weight: 700; text-align: center }
  .words { font-size: 1.25rem; line-height: 1.7; text-align: start }
  .where { color: #4d5258; font-size: .9375rem }
  .id { color: #4d5258; font: .8125rem ui-monospace, monospace }
  @media (width < 44rem) { .scene { grid-template-columns: minmax(0, 1fr) } }
`;

/**
 * Our font for the language, if there is one, because many devices have none. The licence allows embedding it (SIL OFL
 * 1.1).
 */
function fontFor(locale: string): string {
  const font = fonts.find(({ langs }) => directionOf(locale) === 'rtl' && langs.split(' ').includes(locale));
  if (!font) return '';
  const data = readFileSync(`src/generated/fonts/${font.file}`, 'base64');
  return `
  @font-face { font-family: '${font.family}'; src: url(data:font/woff2;base64,${data}) }
  [lang='${locale}'] { font-family: '${font.family}', system-ui, sans-serif }
`;
}

function messageView({ id, source, description, target }: Message, { locale, numbers }: Review): string {
  return `<li id="${escape(id)}">
    <p class="number">${numbers.get(id)}</p>
    <p class="words" lang="${locale}" dir="${directionOf(locale)}">${escape(target)}</p>
    <p class="english">${escape(source)}</p>
    <p class="where">${escape(description)}</p>
    <p class="id">${escape(id)}</p>
  </li>`;
}

const listView = (ids: readonly string[], review: Review): string =>
  `<ul>
  ${ids
    .map(id =>
      messageView(
        review.messages.find(one => one.id === id)!,
        review,
      ),
    )
    .join('\n  ')}
  </ul>`;

const sceneView = ({ scene, ids, width, height, png }: Picture, review: Review): string => `<section>
  <h2>${escape(scene.title)}</h2>
  <div class="scene">
  <img alt="${escape(scene.title)}" width="${width}" height="${height}" src="data:image/png;base64,${png.toString('base64')}" />
  ${listView(ids, review)}
  </div>
</section>`;

/** The messages that appear in no picture. */
export const unseen = ({ messages, pictures }: Review): string[] =>
  messages.map(({ id }) => id).filter(id => !pictures.some(({ ids }) => ids.includes(id)));

function unseenView(review: Review): string {
  const ids = unseen(review);
  return ids.length === 0
    ? ''
    : `<section>
  <h2>On no picture</h2>
  ${listView(ids, review)}
</section>`;
}

const says: Readonly<Record<ReviewState, string>> = {
  confirmed: 'Confirmed by a native reader',
  unconfirmed: 'Not yet confirmed by a native reader',
};

/** The whole page as a single file, pictures included, that can be sent as it is. */
export function pageFor(review: Review): string {
  const { english, own } = nameOf(review.locale);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>The words in ${english}</title>
<style>${style}${fontFor(review.locale)}</style>
</head>
<body>
<header>
<h1>The words in ${english} <bdi lang="${review.locale}" dir="${directionOf(review.locale)}">(${own})</bdi></h1>
<p class="state ${review.state}">${says[review.state]}</p>
<p>These are the words that the coalition's widgets say by themselves: on buttons, above lists, when something is wrong
in a form. They stand on many websites, so they should be what a careful writer of the language would write: calm,
polite, plain. Please read them as somebody who visits such a site.</p>
<ol>
<li>Look at each picture. The numbers on it stand beside the words; the same numbers are in the list.</li>
<li>Where the words are wrong, stiff, or not what people say: write down the number and the better words, such as “12: …”. Say also the language.</li>
<li>Send that to whoever gave you this page, in any way you like. “All is right” is welcome news, too.</li>
</ol>
<p>Words without a number are examples, or have their number on another picture.</p>
</header>
<main>
${review.pictures
  .filter(({ ids }) => ids.length > 0)
  .map(picture => sceneView(picture, review))
  .join('\n')}
${unseenView(review)}
</main>
</body>
</html>
`;
}
