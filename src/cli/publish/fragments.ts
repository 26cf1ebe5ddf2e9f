import type { CoalitionFile } from '../../data/coalition-file.js';
import type { WidgetTag } from '../../generated/tags.js';
import { eachFragment } from '../prerender/each-fragment.js';
import type { Sheet } from '../prerender/fragment.js';
import { textOutput, type Output } from './outputs.js';

/** Where the text of a widget in a language is, relative to the data file. */
export interface FragmentPaths {
  /** The content of its shadow root, without style sheets. */
  readonly root: string;
  /** The text as semantic HTML, for systems that drop shadow roots. */
  readonly light: string;
  /** The style sheets of the shadow root, in order. */
  readonly styles: readonly string[];
}

/** By tag and language. */
export type Fragments = Readonly<Record<string, Readonly<Record<string, FragmentPaths>>>>;

export interface Texts {
  readonly fragments: Fragments;
  /** The text of a widget as semantic HTML. */
  light(tag: WidgetTag, lang: string): string;
  readonly outputs: readonly Output[];
  readonly sheets: readonly Sheet[];
}

/**
 * Renders each widget that a file has a section for, in each language of the file.
 * @param progress called before each widget
 */
export async function fragmentsOf(file: CoalitionFile, progress: (done: number, of: number) => void): Promise<Texts> {
  const fragments: Record<string, Record<string, FragmentPaths>> = {};
  const outputs: Output[] = [];
  const sheets = new Map<string, Sheet>();
  const lights = new Map<string, string>();
  const all = eachFragment(file.languages, () => Promise.resolve(file), { styles: 'link', light: true }, progress);
  for await (const { tag, lang, content, light, sheets: own } of all) {
    const paths = {
      root: `fragments/${tag}.${lang}.root.html`,
      light: `fragments/${tag}.${lang}.light.html`,
      styles: own.map(({ path }) => path),
    };
    (fragments[tag] ??= {})[lang] = paths;
    lights.set(paths.light, light);
    outputs.push(textOutput(paths.root, `${content}\n`), textOutput(paths.light, `${light}\n`));
    for (const sheet of own) sheets.set(sheet.path, sheet);
  }
  for (const { path, css } of sheets.values()) outputs.push(textOutput(path, css));
  const lightOf = (tag: WidgetTag, lang: string): string => lights.get(fragments[tag]?.[lang]?.light ?? '') ?? '';
  return { fragments, light: lightOf, outputs, sheets: [...sheets.values()] };
}
