/** Features that some of the stated browsers lack, and that the built files use without a fallback that the check sees. */
interface Exception {
  /** The path in MDN's data; it covers what is below it. */
  readonly feature: string;
  /** Where alone it is allowed, if not everywhere: see `Young.where`. */
  readonly where?: RegExp;
  /** What visitors get without the feature. */
  readonly without: string;
}

export const exceptions: readonly Exception[] = [
  { feature: 'css.properties.text-wrap', without: 'Lines break as usual.' },
  {
    feature: 'css.at-rules.container',
    where: /^@container \(inline-size ?>= ?44em\)$/,
    without: 'A wide banner shows its picture above its text.',
  },
  {
    feature: 'css.properties.container-type',
    where: /^(?:\[part=section\]|li) \{/,
    without: 'Nothing is measured. The counters have a fixed size, see `@supports (font-size: 1cqi)`.',
  },
  { feature: 'css.properties.contain-intrinsic-inline-size', without: 'Nothing needs it without `container-type`.' },
  { feature: 'css.properties.content-visibility', without: 'The browser lays out members that are out of view, too.' },
  { feature: 'css.properties.contain-intrinsic-size', without: 'Nothing needs it without `content-visibility`.' },
  { feature: 'css.at-rules.media.forced-colors', without: 'The browser has no forced colours.' },
  { feature: 'css.properties.forced-color-adjust', without: 'The browser has no forced colours.' },
  { feature: 'css.properties.accent-color', without: "Ticks have the browser's own colour." },
  { feature: 'css.properties.cursor', without: 'Phones show no cursor.' },
  { feature: 'css.properties.outline', where: /^:focus-visible \{/, without: 'The outline has square corners.' },
  { feature: 'css.properties.resize', where: /^textarea/, without: 'The field scrolls instead of growing.' },
  {
    feature: 'css.properties.user-select',
    where: /^\[part=number\]/,
    without: 'Readers select the number themselves.',
  },
  {
    feature: 'css.types.color.light-dark',
    where: /^\[part=section\] \{ --_(?:text|muted|accent|surface|line) \}$/,
    without: "Texts have the page's colour at first; then `base/colour/page.styles.ts` has colours for both schemes.",
  },
  { feature: 'css.properties.zoom', where: /^:host \{/, without: 'No page can zoom the element.' },
  { feature: 'api.CSSStyleSheet.replaceSync', without: 'Lit puts a style element into every shadow root.' },
  { feature: 'api.ShadowRoot.adoptedStyleSheets', without: 'Lit puts a style element into every shadow root.' },
  { feature: 'api.TrustedTypePolicyFactory', without: 'Lit asks for it first; the browser enforces no Trusted Types.' },
];

/** Names of our own and of Lit's that are also names in MDN's data, by what defines them. */
export const ownNames: ReadonlySet<string> = new Set([
  'properties', // the static property of an element's class
  'watch', // the list of copies, see src/embed/claim.ts
  'metadata', // Lit makes Symbol.metadata
  'maximize', // of Intl.Locale
  'caches', // of Window
  'colorScheme', // the style property
]);
