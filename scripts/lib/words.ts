/** Validates translations against the messages in the sources. */

/** A message: its id, and its text as strings with placeholders between them. */
export interface Message {
  readonly name: string;
  readonly contents: readonly (string | { readonly untranslatable: string })[];
}

const isBlank = ({ contents }: Message): boolean => contents.every(one => typeof one === 'string' && !one.trim());

/** The problems of a language's translations, one sentence each, with the remedy. */
export function problemsOf(code: string, sources: readonly Message[], translations: readonly Message[]): string[] {
  const file = `locales/${code}.xlf`;
  const translated = new Set(translations.filter(one => !isBlank(one)).map(({ name }) => name));
  const known = new Set(sources.map(({ name }) => name));
  return [
    ...sources
      .filter(({ name }) => !translated.has(name))
      .map(
        ({ name }) => `${code}: ${name} is not translated. Run "npm run extract", then add its <target> to ${file}.`,
      ),
    ...translations
      .filter(({ name }) => !known.has(name))
      .map(
        ({ name }) => `${code}: no source has a message ${name}. Run "npm run extract", which removes it from ${file}.`,
      ),
  ];
}

/**
 * The text of a translation.
 * @throws Error if it has a placeholder, because messages are plain strings
 */
export function textOf({ name, contents }: Message): string {
  return contents
    .map(one => {
      if (typeof one === 'string') return one;
      throw new Error(
        `${name} has a placeholder. Write a plain string, and put what varies into an element of its own.`,
      );
    })
    .join('');
}
