import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { fontSources, lettersOf, unicodeRange, type FontSource } from './font-letters.js';

const require = createRequire(import.meta.url);

/** Text and headings; one file for both weights is smaller than two. */
export const WEIGHTS = { min: 400, max: 600 };

/** A trimmed font, and what the page needs to know of it. */
export interface TrimmedFont {
  readonly family: string;
  /** Its name in the folder `fonts`, which changes with its content. */
  readonly file: string;
  readonly range: string;
  /** The languages whose texts it is the first font of, separated by spaces. */
  readonly langs: string;
  /** WOFF 2. */
  readonly bytes: Buffer;
  /** The licence that comes with the font and goes where it goes (OFL 1.1, condition 2). */
  readonly licence: { readonly file: string; readonly bytes: Buffer };
}

async function trim(source: FontSource): Promise<TrimmedFont> {
  const { from, slice } = source;
  const folder = dirname(require.resolve(`@fontsource-variable/${from}/package.json`));
  const letters = lettersOf(source);
  const bytes = await subsetFont(
    await readFile(join(folder, `files/${from}-${slice}-wght-normal.woff2`)),
    // engines draw a joiner as a space without width, and Firefox joins nothing to it in a font that has no space
    ` ${letters.join('')}`,
    // names of styles do nothing on a page; hints stay, WebKit draws other stems without
    { targetFormat: 'woff2', dropTables: ['STAT'], variationAxes: { wght: WEIGHTS } },
  );
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {
    family: `Coalition ${slice[0]!.toUpperCase()}${slice.slice(1)}`,
    file: `${slice}-${hash}.woff2`,
    range: unicodeRange(letters),
    langs: [...source.languages, ...source.alsoFor].join(' '),
    bytes,
    licence: { file: `${from}-OFL.txt`, bytes: await readFile(join(folder, 'LICENSE')) },
  };
}

/** A trimmed font, unpacked so that its tables can be read. */
export const toSfnt = (font: Buffer): Promise<Buffer> =>
  subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });

/** Both fonts, trimmed to what our languages need; the same input makes the same bytes. */
export const trimmedFonts = (): Promise<TrimmedFont[]> => Promise.all(fontSources.map(trim));
