/**
 * Adds new messages of the sources to `locales/*.xlf`, removes deleted ones, and creates the file of a new language.
 */
import { localizer } from './lib/localizer.js';

await localizer().writeInterchangeFiles();
