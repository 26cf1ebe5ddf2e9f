/** A file of the build, by name; see `scripts/lib/chunks.ts`. */
declare module 'chunk:base';
declare module 'chunk:shared';
declare module 'chunk:statement';
