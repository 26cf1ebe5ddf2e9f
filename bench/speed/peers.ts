import { has, list, pageOf, type BenchPage } from './page.js';

const module = (path: string): string => `<script type="module" crossorigin src="https://cdn.test/${path}"></script>`;
const sheet = (path: string): string => `<link rel="stylesheet" crossorigin href="https://cdn.test/${path}">`;

/** The goals in the disclosure widget of a component library. */
const detailsPage = (id: string, name: string, prefix: string, styles: string, script: string): BenchPage => ({
  id,
  label: `${name}: the goals as details`,
  kind: 'peer',
  html: pageOf(`<${prefix}-details summary="أهدافنا" open>${list}</${prefix}-details>`, sheet(styles) + module(script)),
  shown: has(`${prefix}-details`, 'أهدافنا'),
});

/** Well-known libraries: of the same kind, or those that a page would take otherwise. */
export const peers: readonly BenchPage[] = [
  {
    id: 'relative-time',
    label: 'relative-time: a date',
    kind: 'peer',
    html: pageOf(
      '<relative-time datetime="2020-04-01T16:30:00Z" lang="en">1 April 2020</relative-time>',
      module('relative-time/bundle.js'),
    ),
    shown: "document.querySelector('relative-time')?.shadowRoot?.textContent.trim()",
  },
  {
    id: 'number-flow',
    label: 'number-flow: a number',
    kind: 'peer',
    html: pageOf(
      '<number-flow></number-flow><script type="module" crossorigin>import "https://cdn.test/number-flow.js"; ' +
        'document.querySelector("number-flow").update(230);</script>',
    ),
    shown: "document.querySelector('number-flow')?.shadowRoot?.querySelector('[part~=integer]')",
  },
  {
    id: 'countup',
    label: 'countup.js: a number',
    kind: 'peer',
    html: pageOf(
      '<p id="count"></p><script type="module" crossorigin>' +
        'import { CountUp } from "https://cdn.test/countup/countUp.min.js"; new CountUp("count", 230).start();</script>',
    ),
    shown: "document.querySelector('#count')?.textContent",
  },
  {
    id: 'lite-youtube',
    label: 'lite-youtube: a video that waits',
    kind: 'peer',
    html: pageOf(
      '<lite-youtube videoid="ogfYd705cRs"></lite-youtube>',
      sheet('lite-youtube/lite-yt-embed.css') + module('lite-youtube/lite-yt-embed.js'),
    ),
    shown: "document.querySelector('lite-youtube button')",
  },
  detailsPage('shoelace', 'Shoelace, autoloader', 'sl', 'shoelace/themes/light.css', 'shoelace/shoelace-autoloader.js'),
  detailsPage(
    'web-awesome',
    'Web Awesome, loader',
    'wa',
    'webawesome/styles/webawesome.css',
    'webawesome/webawesome.loader.js',
  ),
  {
    id: 'wikipedia-preview',
    label: 'Wikipedia Preview: a link with a preview',
    kind: 'peer',
    html: pageOf(
      '<p><a id="link" data-wikipedia-preview data-wp-title="Coalition" href="#link">Coalition</a></p>' +
        '<script type="module" crossorigin>import wikipediaPreview from ' +
        '"https://cdn.test/wikipedia-preview/wikipedia-preview.js"; wikipediaPreview.init({}); window.isShown = true;' +
        '</script>',
      sheet('wikipedia-preview/wikipedia-preview-link.css'),
    ),
    shown: 'window.isShown',
  },
];
