import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How documents name the browsers of package.json's `browserslist`. */
const groups: readonly { readonly names: readonly string[]; readonly called: string }[] = [
  { names: ['chrome', 'edge'], called: 'Chrome, Edge and Android WebView' },
  { names: ['firefox'], called: 'Firefox' },
  { names: ['safari', 'ios_saf'], called: 'Safari on macOS and iOS' },
];

/** The oldest version of each browser that the widgets support in full, by its name in `browserslist`. */
export function oldestBrowsers(): Map<string, string> {
  const shape = z.object({ browserslist: z.array(z.string()) });
  const { browserslist } = shape.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return new Map(
    browserslist.map(query => {
      const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
      if (!name || !version)
        throw new Error(`"browserslist" in package.json may only hold "name >= version": ${query}`);
      return [name, version];
    }),
  );
}

/** For documents: a table of the browsers and their oldest versions. */
export function browsersTable(): string {
  const oldest = oldestBrowsers();
  const versions = groups.map(({ names, called }) => {
    const [version, ...others] = new Set(names.map(name => oldest.get(name)));
    if (!version || others.length) throw new Error(`Documents give one version for ${called}`);
    return version;
  });
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(groups.map(({ called }) => called)), row(groups.map(() => '---')), row(versions)].join('\n');
}
