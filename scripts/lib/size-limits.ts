/** A file of `dist`, and its size in bytes after brotli compression. */
export interface Sized {
  readonly path: string;
  readonly bytes: number;
}

/** A limit, with the files that it applies to. */
export interface Verdict {
  readonly name: string;
  readonly limit: number;
  /** The size that the limit applies to: that of the largest file, or, for a folder, of all files together. */
  readonly bytes: number;
  readonly files: readonly Sized[];
}

/** The path of a chunk without the hashed folder name. */
const withoutHash = (path: string): string => path.replace(/^cdn\/chunks\/[\da-f]{8}\//, 'cdn/chunks/');

/**
 * Folders with one module per source file: their files have only a common limit. In other folders a common limit is an
 * additional one.
 */
const TOGETHER = 'npm/';

/**
 * Whether a limit applies to a file. `*` matches a part of a name without dots; a name that ends in `/` is a folder.
 */
function isFor(name: string, path: string): boolean {
  if (name.endsWith('/')) return path.startsWith(name);
  const pattern = name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/.]*');
  return new RegExp(`^${pattern}$`).test(withoutHash(path));
}

/**
 * Compares the files of a build with their limits. A file with a limit of its own is an exception to a pattern with
 * `*`.
 * @param limits bytes after brotli compression, by file (`cdn/fonts/*.woff2`: each of them) or folder (`npm/`: all
 * together)
 * @throws Error if a file has no limit or a limit matches no file, so that both are added and removed deliberately
 */
export function holdAgainst(limits: Readonly<Record<string, number>>, files: readonly Sized[]): Verdict[] {
  const names = Object.keys(limits);
  const own = names.filter(name => name === TOGETHER || !name.endsWith('/'));
  const free = files.filter(({ path }) => !own.some(name => isFor(name, path)));
  if (free.length) throw new Error(`scripts/size-limits.json has no limit for ${free.map(one => one.path).join(', ')}`);
  return names.map(name => {
    const own = files.filter(
      ({ path }) => isFor(name, path) && (!name.includes('*') || limits[withoutHash(path)] === undefined),
    );
    if (!own.length) throw new Error(`The limit for ${name} in scripts/size-limits.json matches no file`);
    const sizes = own.map(({ bytes }) => bytes);
    const bytes = name.endsWith('/') ? sizes.reduce((sum, one) => sum + one, 0) : Math.max(...sizes);
    return { name, limit: limits[name]!, bytes, files: own };
  });
}

/** How many bytes an element and a language more may add. */
interface Growth {
  readonly element: number;
  readonly language: number;
}

/** The limits of what grows with every element and language are those for so many. */
const COUNTED = { elements: 11, languages: 6 };
const GROWTH: Readonly<Record<string, Growth>> = {
  'cdn/': { element: 2100, language: 3400 },
  'npm/': { element: 2100, language: 3400 },
  'cdn/chunks.json': { element: 25, language: 20 },
  'coalition.schema.json': { element: 60, language: 0 },
  'sri.json': { element: 340, language: 620 },
  'wordpress/coalition-widgets.zip': { element: 4500, language: 6000 },
  'iife/coalition-widgets.js': { element: 450, language: 2400 },
  'cli/coalition-widgets.js': { element: 300, language: 2400 },
  'all words and formats': { element: 340, language: 0 },
};

/** A limit, with room for the elements and languages that were added since it was set. */
export function grown(name: string, limit: number, elements: number, languages: number): number {
  const { element = 0, language = 0 } = GROWTH[name] ?? {};
  const { max } = Math;
  return limit + element * max(0, elements - COUNTED.elements) + language * max(0, languages - COUNTED.languages);
}
