/**
 * Makes what comes from CLDR and the fonts: `src/generated/cldr/`, `fonts/`, `fonts.ts` and `locales.ts`. Needed after a
 * change of the languages in `locales/index.json` or of a version in `scripts/tables/package.json`, whose packages (215 MB)
 * it installs.
 */
import { installPackages } from './lib/install.js';

installPackages('scripts/tables');
await import('./tables/write-locales.js');
await import('./tables/write-cldr.js');
await import('./tables/write-letters.js');
await import('./tables/write-calling-codes.js');
await import('./tables/write-languages.js');
await import('./tables/write-fonts.js');
