/** Runs the tests that compare with CLDR and the full fonts; takes the options of `scripts/test.ts`. */
import { installPackages } from './lib/install.js';

installPackages('scripts/tables');
process.argv.push('--folder', 'tables');
await import('./test.js');
