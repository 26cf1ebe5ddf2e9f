import { parseTag, formatTag } from '../../i18n/tag.js';
import { pointerOf, type Found } from '../finding.js';
import { languageName } from './place.js';
import { listAt, type DataFile } from './walk.js';

/** How many of a section's texts each language has. */
export interface Coverage {
  readonly section: string;
  /** The number of texts in the section. */
  readonly texts: number;
  /** For each of the file's languages, how many of these texts exist. */
  readonly has: ReadonlyMap<string, number>;
}

const canonical = (lang: string): string => {
  const tag = parseTag(lang);
  return tag ? formatTag(tag) : lang;
};

/** The coverage of each section. */
export function coverage({ root, texts }: DataFile): Coverage[] {
  const offered = [...new Set(listAt(root, 'languages').filter(one => typeof one === 'string'))];
  const sections = new Map<string, Map<string, Set<string>>>();
  for (const { path, field, lang } of texts) {
    const section = String(path[0]);
    const fields = sections.get(section) ?? new Map<string, Set<string>>();
    const languages = fields.get(pointerOf(field)) ?? new Set<string>();
    languages.add(canonical(lang));
    sections.set(section, fields.set(pointerOf(field), languages));
  }
  return [...sections].map(([section, fields]) => {
    const count = (lang: string): number => [...fields.values()].filter(one => one.has(canonical(lang))).length;
    return { section, texts: fields.size, has: new Map(offered.map(lang => [lang, count(lang)])) };
  });
}

/** Sections with missing texts in one of the file's languages; widgets show a fallback language instead. */
export const missingLanguages = (file: DataFile): Found[] =>
  coverage(file).flatMap(({ section, texts, has }) =>
    [...has]
      .filter(([, count]) => count < texts)
      .map(([lang, count]) => ({
        id: 'missing-language',
        severity: 'info',
        path: [section],
        message: `${languageName(lang)}: ${texts - count} of ${texts} texts are missing; a fallback language is shown.`,
      })),
  );
