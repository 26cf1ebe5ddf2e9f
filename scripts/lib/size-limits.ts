/** A file of `dist`, and its size in bytes of brotli. */
export interface Sized {
  readonly path: string;
  readonly bytes: number;
}

/** What a limit says of the files that it is for. */
export interface Verdict {
  readonly name: string;
  readonly limit: number;
  /** What is held against the limit: the largest of the files, or, for a folder, all of them together. */
  readonly bytes: number;
  readonly files: readonly Sized[];
}

/** The path of a chunk without the folder whose name changes with the build. */
const withoutHash = (path: string): string => path.replace(/^cdn\/chunks\/[\da-f]{8}\//, 'cdn/chunks/');

/** A module a source file, each as large as its source: all together have a limit. Elsewhere a folder's limit is one more. */
const TOGETHER = 'npm/';

/** Whether a limit is for a file. `*` stands for a part of a name without dots; a name that ends in `/` is a folder. */
function isFor(name: string, path: string): boolean {
  if (name.endsWith('/')) return path.startsWith(name);
  const pattern = name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/.]*');
  return new RegExp(`^${pattern}$`).test(withoutHash(path));
}

/**
 * Holds the files of a build against their limits. A file with a limit of its own is an exception to a pattern with `*`.
 * @param limits bytes of brotli, by the name of a file (`cdn/fonts/*.woff2`: each of them) or a folder (`npm/`: all together)
 * @throws Error when a file has no limit, or a limit no file: a new file gets one on purpose, and none is forgotten
 */
export function holdAgainst(limits: Readonly<Record<string, number>>, files: readonly Sized[]): Verdict[] {
  const names = Object.keys(limits);
  const own = names.filter(name => name === TOGETHER || !name.endsWith('/'));
  const free = files.filter(({ path }) => !own.some(name => isFor(name, path)));
  if (free.length)
    throw new Error(`No limit in scripts/size-limits.json is for ${free.map(one => one.path).join(', ')}`);
  return names.map(name => {
    const own = files.filter(
      ({ path }) => isFor(name, path) && (!name.includes('*') || limits[withoutHash(path)] === undefined),
    );
    if (!own.length) throw new Error(`The limit for ${name} in scripts/size-limits.json is for no file`);
    const sizes = own.map(({ bytes }) => bytes);
    const bytes = name.endsWith('/') ? sizes.reduce((sum, one) => sum + one, 0) : Math.max(...sizes);
    return { name, limit: limits[name]!, bytes, files: own };
  });
}
