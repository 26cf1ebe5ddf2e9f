import { parseFile, type CoalitionFile } from '../../data/coalition-file.js';
import { negotiate } from '../../i18n/negotiate.js';
import { childOf, isRecord, listAt, valueAt } from '../check/walk.js';
import { readSource } from '../read-source.js';
import { locate } from '../slices.js';

/** A data file, as readers of each language have it. */
export interface PublishedData {
  readonly languages: readonly string[];
  readonly revision: number | undefined;
  /** Its public address. */
  readonly url: string;
  /** The file with all members in it, also those of the slice for readers of a language. */
  forReaders(lang: string): Promise<CoalitionFile>;
}

/** A data file whose members stand in the file itself: first those of the file, then the others of the slice. */
function withMembers(root: Readonly<Record<string, unknown>>, slice: unknown): unknown {
  const own = listAt(root, 'members', 'list');
  const ids = new Set(own.map(one => childOf(one, 'id')));
  const others = listAt(slice, 'members').filter(one => !ids.has(childOf(one, 'id')));
  return { ...root, members: [...own, ...others] };
}

/**
 * @param source where the file is read from
 * @param text the file, as checked
 * @param url its public address
 */
export async function publishedData(source: string, text: string, url: string): Promise<PublishedData> {
  const root: unknown = JSON.parse(text);
  const whole = await parseFile(url, text);
  const src = valueAt(root, ['members', 'src']);
  const bySlice = new Map<string, Promise<CoalitionFile>>();
  const withSlice = async (address: string): Promise<CoalitionFile> => {
    const slice: unknown = JSON.parse(await readSource(locate(source, address)));
    return parseFile(url, JSON.stringify(withMembers(isRecord(root) ? root : {}, slice)));
  };
  return {
    languages: whole.languages,
    revision: whole.revision,
    url,
    async forReaders(lang) {
      if (typeof src !== 'string') return whole;
      const address = src.replaceAll('{lang}', negotiate(lang, whole.languages, whole)!);
      if (!bySlice.has(address)) bySlice.set(address, withSlice(address));
      return bySlice.get(address)!;
    },
  };
}
