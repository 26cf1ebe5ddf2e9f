import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What is known of the files of the script tag, if they are those of this version. */
export interface ScriptBuild {
  readonly integrity: string;
  /** The folder of the chunks, relative to the script tag's file. */
  readonly folder: string;
  /** For each chunk, those that it needs. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** For some elements, the chunks that they load as soon as they run. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
}

/** Where the script tag is. */
export interface ScriptTag {
  readonly url: string;
  readonly build?: ScriptBuild | undefined;
}

const hashes = z.object({ 'cdn/coalition-widgets.js': z.string() });
const lists = z.record(z.string(), z.array(z.string()));
const chunks = z.object({ folder: z.string(), needs: lists, beside: lists });

/** The files of the script tag of this version, which stand beside the command when it is installed. */
export async function ownBuild(): Promise<ScriptBuild | undefined> {
  const read = async <T extends z.ZodType>(path: string, shape: T): Promise<z.infer<T>> =>
    shape.parse(JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')));
  try {
    const integrity = (await read('../sri.json', hashes))['cdn/coalition-widgets.js'];
    return { integrity, ...(await read('../cdn/chunks.json', chunks)) };
  } catch {
    return undefined; // the command runs from its sources
  }
}

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The address of the slices beside a data file: `https://…/coalition.{lang}.json`. */
export const sliceTemplate = (url: string): string => url.replace(/(\.[^./]*)?$/, '.{lang}$1');

/** The script tag, once a page. */
export const scriptTag = ({ url, build }: ScriptTag, data: string): string =>
  `<script type="module" crossorigin src="${escape(url)}"\n` +
  (build ? `        integrity="${build.integrity}"\n` : '') +
  `        data-coalition="${escape(sliceTemplate(data))}"></script>`;

/**
 * Asks for all that a widget needs while the script tag loads, which saves a round trip (`npm run bench`). They follow the
 * script tag, since what stands first comes first. Empty if the files of the script are not known.
 * @param lang a language without script or region: the slice of any other one is known to the widget alone
 */
export function hints(tag: string, lang: string, { url, build }: ScriptTag, data: string): string {
  if (!build || lang.includes('-')) return '';
  const words = `${lang}.${tag}`;
  const names = [
    ...(build.needs[tag] ?? []),
    tag,
    ...(words in build.needs ? [words] : []),
    ...(build.beside[tag] ?? []),
  ];
  const slice = sliceTemplate(data).replace('{lang}', lang);
  return [
    ...names.map(
      name => `rel="modulepreload" crossorigin href="${escape(new URL(`${build.folder}/${name}.js`, url).href)}"`,
    ),
    `rel="preload" as="fetch" crossorigin href="${escape(slice)}"`,
  ]
    .map(attributes => `<link ${attributes}>`)
    .join('\n');
}
