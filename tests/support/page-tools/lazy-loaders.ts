/** Lazy loaders: they turn `data-src` into `src`, on whatever element they find it. */
import { html, tag, type Tool } from './tool.js';

const lazyLoader = (name: string, file: string, start: string): Tool => ({
  name,
  real: true,
  page: ({ script, meta, widget, npm }) =>
    html(
      meta + tag(script) + tag({ src: `${npm}/${file}` }),
      `<img data-src="" class="lazyload lazy" alt="">${widget}`,
      start,
    ),
});

export const lazyLoaders: readonly Tool[] = [
  lazyLoader('lozad', 'lozad/dist/lozad.min.js', `lozad('[data-src]').observe();`),
  lazyLoader('lazysizes', 'lazysizes/lazysizes.min.js', ''),
  lazyLoader(
    'vanilla-lazyload',
    'vanilla-lazyload/dist/lazyload.min.js',
    `new LazyLoad({ elements_selector: '[data-src]' });`,
  ),
  {
    name: 'five lines that copy every `data-src` to `src`',
    page: ({ script, meta, widget }) =>
      html(
        meta + tag(script),
        widget,
        `document.querySelectorAll('[data-src]').forEach(one => { one.src = one.dataset.src; });`,
      ),
  },
];
