/** Brings new messages of the sources into `locales/*.xlf`, takes out those that are gone, and begins the file of a new language. */
import { localizer } from './lib/localizer.js';

await localizer().writeInterchangeFiles();
