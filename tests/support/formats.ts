/** Every language's formats, registered as the words of an element bring them. */
import { words } from '../../src/generated/words/coalition-about.js';
import { registered, type Formats } from '../../src/i18n/locale-format.js';

await Promise.all(Object.values(words).map(load => load()));

export const formats: Formats = { ...registered };
