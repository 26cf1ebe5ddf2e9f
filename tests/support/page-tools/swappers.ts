/** Libraries that load a page, or a part of one, into the page that is open. */
import { html, quoted, tag, type Parts, type Tool, type ToolPage } from './tool.js';

const snippet = ({ script, meta, widget }: Parts): string => meta + tag(script) + widget;

/** jQuery puts the whole snippet into the page. */
const jquery = (version: string, file: string, how: string): Tool => ({
  name: `jQuery ${version}, \`.${how}\``,
  real: true,
  page: parts => ({
    html: html(
      tag({ src: `${parts.npm}/${file}` }),
      '<main></main>',
      how === 'load' ? `$('main').load('part.html');` : `$('main').${how}(${quoted(snippet(parts))});`,
    ),
    files: { 'part.html': snippet(parts) },
  }),
});

/** A site whose second page has a widget; the swapper goes there. Both pages have the same head. */
const swapper = (
  name: string,
  file: string,
  go: string,
  frame = (content: string): string => `<main>${content}</main>`,
): Tool => ({
  name,
  real: true,
  page({ script, meta, widget, npm }): ToolPage {
    const head = tag({ src: `${npm}/${file}`, 'data-turbo-track': '' }) + meta + tag(script);
    const start = `if (!location.pathname.endsWith('second.html')) addEventListener('load', () => { ${go} });`;
    return {
      html: html(head, frame('first page'), start),
      files: { 'second.html': html(head, frame(widget)) },
    };
  },
});

export const swappers: readonly Tool[] = [
  jquery('4', 'jquery/dist/jquery.min.js', 'html'),
  jquery('4', 'jquery/dist/jquery.min.js', 'append'),
  jquery('4', 'jquery/dist/jquery.min.js', 'load'),
  jquery('3', 'jquery3/dist/jquery.min.js', 'html'),
  jquery('3', 'jquery3/dist/jquery.min.js', 'load'),
  {
    name: 'htmx 2',
    real: true,
    page: parts => ({
      html: html(
        tag({ src: `${parts.npm}/htmx.org/dist/htmx.min.js` }),
        '<main hx-get="part.html" hx-trigger="load">first page</main>',
      ),
      files: { 'part.html': snippet(parts) },
    }),
  },
  swapper('Turbo 8', '@hotwired/turbo/dist/turbo.es2017-umd.js', `Turbo.visit('second.html');`),
  swapper('Turbolinks 5', 'turbolinks/dist/turbolinks.js', `Turbolinks.start(); Turbolinks.visit('second.html');`),
  swapper(
    'barba 2',
    '@barba/core/dist/barba.umd.js',
    `barba.init(); barba.go('second.html');`,
    content =>
      `<div data-barba="wrapper"><main data-barba="container" data-barba-namespace="page">${content}</main></div>`,
  ),
  swapper(
    'swup 4',
    'swup/dist/Swup.umd.js',
    `new Swup({ animationSelector: false }).navigate('second.html');`,
    content => `<main id="swup">${content}</main>`,
  ),
  swapper(
    'idiomorph',
    'idiomorph/dist/idiomorph.min.js',
    `fetch('second.html').then(answer => answer.text()).then(text => Idiomorph.morph(document.body,
      new DOMParser().parseFromString(text, 'text/html').body));`,
  ),
];
