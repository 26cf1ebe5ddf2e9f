/** What a page tool (an optimiser, a lazy loader, a consent tool, a page swapper) makes of a page with a widget. */

export const kinds = ['module', 'classic'] as const;
export type Kind = (typeof kinds)[number];

/** The ways to name the data file. */
export const ways = ['data-coalition', 'meta', 'src'] as const;
export type Way = (typeof ways)[number];

/** The parts of a page before a tool changes it. All addresses are on the page's own origin or allow it. */
export interface Parts {
  readonly kind: Kind;
  /** The attributes of the script tag, `src` among them. */
  readonly script: Readonly<Record<string, string>>;
  /** The `<meta>`, if this page has one. */
  readonly meta: string;
  readonly widget: string;
  /** The folder of the page, and that of the npm packages. */
  readonly near: string;
  readonly npm: string;
}

export interface ToolPage {
  readonly html: string;
  /** Further files of the site, by path. `classic script` as a body stands for the built classic script. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Tool {
  readonly name: string;
  /** Whether the test runs the tool's own code; otherwise the test imitates what the tool is known to do. */
  readonly real?: true;
  page(parts: Parts): ToolPage | string;
  /** Where the fallback stays, and why. Everywhere else the widget shows. */
  readonly fallback?: { readonly at: (kind: Kind, way: Way) => boolean; readonly why: string };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
export const tag = (attributes: Readonly<Record<string, string>>): string =>
  `<script ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ')}></script>`;

/** A script tag for text inside a script: `</script>` would end that script. */
export const quoted = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');

/** A page; `inline` is the tool's own script, which runs after everything else. */
export const html = (head: string, body: string, inline = ''): string =>
  `<!doctype html><html lang="en"><head><script>
    window.__seen = { violations: [], errors: [], console: [] };
    addEventListener('error', event => __seen.errors.push(event.message || 'not loaded'), true);
    for (const kind of ['warn', 'error']) console[kind] = (...all) => __seen.console.push(all.join(' '));
  </script>${head}</head><body>${body}${inline && `<script>${inline}</script>`}</body></html>`;

/** Attributes with other names. */
export const renamed = (
  attributes: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [names[name] ?? name, value]));

/**
 * The code of a loader that replaces each script of a kind by a fresh one with the same attributes. An attribute that
 * `names` lists gets another name there; an empty name drops it.
 */
export const replacing = (selector: string, names: Readonly<Record<string, string>>): string => `
  addEventListener('load', () => {
    const names = ${JSON.stringify(names)};
    for (const old of document.querySelectorAll(${JSON.stringify(selector)})) {
      const fresh = document.createElement('script');
      for (const { name, value } of old.attributes) if (names[name] !== '') fresh.setAttribute(names[name] ?? name, value);
      old.replaceWith(fresh);
    }
  });`;
