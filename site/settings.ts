import { codes, locales } from '../src/generated/locales.js';

/** The settings of the page. The URL's query has the same ones, so that a view can be linked. */
export interface Settings {
  /** The name of the data file, without folder and extension. */
  data: string;
  lang: string;
  dir: string;
  theme: string;
  /** The width of the stage, in CSS pixels, or `full`. */
  width: string;
}

/** The allowed values of each setting; the first is the default. */
export const choices: Readonly<Record<keyof Settings, readonly string[]>> = {
  data: ['syrian-ngo-alliance', 'cso-nes'],
  lang: codes,
  dir: ['auto', 'ltr', 'rtl'],
  theme: ['auto', 'light', 'dark'],
  width: ['full', '320', '768'],
};
const names = Object.keys(choices) as (keyof Settings)[];

/** Parses a query or a form's data; missing and invalid settings get their defaults. */
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

/** The query of all settings that differ from their defaults. */
export function toQuery(settings: Settings): string {
  const said = names.filter(name => settings[name] !== choices[name][0]).map(name => [name, settings[name]]);
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

export const dataUrl = ({ data }: Settings): string => `/data/${data}.json`;

/** The direction of a language, unless the settings override it. */
export const directionOf = ({ lang, dir }: Pick<Settings, 'lang' | 'dir'>): string =>
  dir === 'auto' ? (locales.find(({ code }) => code === lang)?.dir ?? 'ltr') : dir;

/** What the page itself reads from the data file. */
export interface DataFile {
  readonly [section: string]: unknown;
  readonly name?: Readonly<Record<string, string>>;
  readonly abbreviation?: string;
  readonly contact?: { readonly email?: string; readonly url?: string };
}

/** Loads the data file; returns an empty one if that fails. */
export async function readFile(settings: Settings): Promise<DataFile> {
  try {
    const answer = await fetch(dataUrl(settings));
    return answer.ok ? ((await answer.json()) as DataFile) : {};
  } catch {
    return {};
  }
}
