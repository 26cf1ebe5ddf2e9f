import type { Coalition } from '../../src/data/schema/coalition.js';
import type { Section } from '../fixtures/coalition.js';
import { expectedTexts, sectionsWithTexts } from './expected-texts.js';

/** A form is no use without a script, so readers that have none are not shown its questions. */
const isRead = (section: Section): boolean => section !== 'volunteer';

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** The texts of a file that a reader of a language does not find in a text, whatever its line breaks. */
export function missingTexts(found: string, file: Coalition, lang: string): readonly string[] {
  const all = withoutSpaces(found);
  return expectedTexts(file, sectionsWithTexts(file).filter(isRead), lang)
    .map(({ text }) => text)
    .filter(text => !all.includes(withoutSpaces(text)));
}
