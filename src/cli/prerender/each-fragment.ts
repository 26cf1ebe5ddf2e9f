import { CoalitionDataError } from '../../data/errors.js';
import type { CoalitionFile } from '../../data/coalition-file.js';
import { tags, type WidgetTag } from '../../generated/tags.js';
import { fragmentOf, type Fragment, type Writing } from './fragment.js';

/** A widget's text in a language. */
export interface Made extends Fragment {
  readonly tag: WidgetTag;
  readonly lang: string;
}

/**
 * Renders each widget that a file has a section for, in each language.
 * @param forReaders the file, as readers of a language have it
 * @param progress called before each widget
 */
export async function* eachFragment(
  languages: readonly string[],
  forReaders: (lang: string) => Promise<CoalitionFile>,
  writing: Writing,
  progress?: (done: number, of: number) => void,
): AsyncGenerator<Made> {
  const wanted = languages.flatMap(lang => tags.map(tag => ({ lang, tag })));
  for (const [index, { lang, tag }] of wanted.entries()) {
    progress?.(index, wanted.length);
    try {
      yield { tag, lang, ...(await fragmentOf(tag, {}, lang, await forReaders(lang), writing)) };
    } catch (error) {
      if (!(error instanceof CoalitionDataError)) throw error; // the file has no such section
    }
  }
}
