import { codes, locales } from '../src/generated/locales.js';

/** What the switches of the page say; the query of the address says the same, so that a view can be linked. */
export interface Settings {
  /** The data file, without its folder and ending. */
  data: string;
  lang: string;
  dir: string;
  theme: string;
  /** Of the stage, in CSS pixels, or `full`. */
  width: string;
}

/** What each switch may say; the first is the default. */
export const choices: Readonly<Record<keyof Settings, readonly string[]>> = {
  data: ['syrian-ngo-alliance', 'cso-nes'],
  lang: codes,
  dir: ['auto', 'ltr', 'rtl'],
  theme: ['auto', 'light', 'dark'],
  width: ['full', '320', '768'],
};
const names = Object.keys(choices) as (keyof Settings)[];

/** Reads a query, or a form's data; what it does not say, or says wrongly, is as by default. */
export function readSettings(said: URLSearchParams | FormData): Settings {
  const chosen = (name: keyof Settings): string =>
    choices[name].find(choice => choice === said.get(name)) ?? choices[name][0]!;
  return {
    data: chosen('data'),
    lang: chosen('lang'),
    dir: chosen('dir'),
    theme: chosen('theme'),
    width: chosen('width'),
  };
}

/** The query that says what is not as by default. */
export function toQuery(settings: Settings): string {
  const said = names.filter(name => settings[name] !== choices[name][0]).map(name => [name, settings[name]]);
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

export const dataUrl = ({ data }: Settings): string => `/data/${data}.json`;

/** The direction of one of our languages, unless another is asked for. */
export const directionOf = ({ lang, dir }: Pick<Settings, 'lang' | 'dir'>): string =>
  dir === 'auto' ? (locales.find(({ code }) => code === lang)?.dir ?? 'ltr') : dir;

/** What a page reads of the data file for its own use. */
export interface DataFile {
  readonly [section: string]: unknown;
  readonly name?: Readonly<Record<string, string>>;
  readonly abbreviation?: string;
  readonly contact?: { readonly email?: string; readonly url?: string };
}

/** Reads the data file; an empty one when there is no answer. */
export async function readFile(settings: Settings): Promise<DataFile> {
  try {
    const answer = await fetch(dataUrl(settings));
    return answer.ok ? ((await answer.json()) as DataFile) : {};
  } catch {
    return {};
  }
}
