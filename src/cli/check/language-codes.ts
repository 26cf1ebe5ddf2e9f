import { parseTag } from '../../i18n/tag.js';
import type { Found, Path } from '../finding.js';
import { languageName } from './place.js';
import { childOf, isRecord, listAt, valueAt, type DataFile } from './walk.js';

/** Codes of countries, and others, that people write for a language. Some are codes of other languages. */
const slips =
  'kr ku ckb|krd ku ckb|kd ku ckb|kurd ku ckb|kmj ku|krm ku|so ckb|srn ckb|ckd ckb|ab ar|iq ar ckb|sa ar|arab ar|' +
  'ass syr|asy syr|us en|gb en|tu tr|tk tr|ir fa|am hy|jp ja|ua uk|cz cs|dk da|se sv|cn zh|gr el|' +
  'arabic ar|english en|turkish tr|kurdish ku ckb|kurdi ku ckb|kurmanji ku|sorani ckb|syriac syr|assyrian syr|persian fa';
const meant: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  slips.split('|').map(row => {
    const [code = '', ...languages] = row.split(' ');
    return [code, languages];
  }),
);
/** Codes of the table that a file of a coalition may really mean: Somali, Sanskrit, Turkmen, Amharic and so on. */
const real = new Set(['so', 'sa', 'tk', 'am', 'se', 'ab']);

const all = (tags: readonly string[]): string => tags.map(tag => `"${tag}" (${languageName(tag)})`).join(' or ');

function codeFault(tag: string, path: Path, texts: string): Found[] {
  const code = tag.toLowerCase().split(/[-_]/)[0]!;
  const right = meant[code];
  const found = (message: string, suggestion?: string): Found[] => [
    { id: 'language-code', severity: 'warning', path, message, ...(suggestion && { suggestion }) },
  ];
  // a true code counts as a slip only if its texts are in the letters of the language that is probably meant
  if (right && (!real.has(code) || right.some(one => one === texts)))
    return found(`"${tag}" is not the code of ${right.map(languageName).join(' or ')}: use ${all(right)}.`, right[0]);
  const known = languageName(code) !== code || parseTag(code)?.language !== code;
  return known || code.length > 3 ? [] : found(`"${tag}" is not the code of a language (BCP 47).`);
}

/** Tags of languages in the head of the file and in its texts, each where it first occurs. */
export function languageCodeFaults({ root, texts }: DataFile): Found[] {
  const places = new Map<string, Path>();
  const add = (tag: unknown, path: Path): void => {
    if (typeof tag === 'string' && tag !== '*' && !places.has(tag)) places.set(tag, path);
  };
  const languages = listAt(root, 'languages');
  for (const [index, tag] of languages.entries()) add(tag, ['languages', index]);
  for (const key of ['fallback', 'digits', 'review']) {
    const map = valueAt(root, [key]);
    for (const [tag, tags] of isRecord(map) ? Object.entries(map) : []) {
      add(tag, [key, tag]);
      if (Array.isArray(tags)) tags.forEach((one, index) => add(one, [key, tag, index]));
    }
  }
  for (const { lang, field } of texts) add(lang, [...field, lang]);
  const letters = (tag: string): string => {
    const words = texts
      .filter(({ lang }) => lang === tag)
      .map(({ text }) => text)
      .join(' ');
    return /\p{Script=Arabic}/u.test(words) ? (/[ەڕڵۆێ]/.test(words) ? 'ckb' : 'ar') : /[ğı]/.test(words) ? 'tr' : '';
  };
  const wrong = [...places].flatMap(([tag, path]) => codeFault(tag, path, letters(tag)));
  return [...wrong, ...unlisted(languages, texts)];
}

/** Languages of texts that the file does not offer. A file with a single language may be a draft. */
function unlisted(languages: readonly unknown[], texts: DataFile['texts']): Found[] {
  if (languages.length < 2) return [];
  const offered = new Set(languages.map(tag => parseTag(String(tag))?.language));
  const seen = new Set<string>();
  return texts.flatMap(({ lang, path }): Found[] => {
    const language = parseTag(lang)?.language;
    if (!language || offered.has(language) || seen.has(language)) return [];
    seen.add(language);
    const message = `"languages" does not offer ${languageName(lang)}: add "${lang}" to it, or remove the texts.`;
    return [{ id: 'language-not-offered', severity: 'warning', path, message }];
  });
}

/** A counter whose label lacks the plural form that its value needs. */
export function pluralFaults({ root }: DataFile): Found[] {
  return listAt(root, 'stats').flatMap((stat, index) => {
    const [value, label] = [childOf(stat, 'value'), childOf(stat, 'label')];
    if (typeof value !== 'number' || !isRecord(label) || childOf(stat, 'to') !== undefined) return [];
    return Object.entries(label).flatMap(([lang, forms]): Found[] => {
      const tag = parseTag(lang)?.language ?? 'en';
      const category = new Intl.PluralRules(tag).select(value);
      const path = ['stats', index, 'label', lang];
      if (isRecord(forms) && category !== 'other' && forms[category] === undefined) {
        const message = `${languageName(lang)} has a form of its own for ${value}: add "${category}".`;
        return [{ id: 'plural-form', severity: 'warning', path, message }];
      }
      if (tag !== 'en' || value !== 1 || typeof forms !== 'string' || !/^\p{L}*[^s]s\b/u.test(forms)) return [];
      return [{ id: 'plural-form', severity: 'warning', path, message: 'The label is a plural, but the value is 1.' }];
    });
  });
}
