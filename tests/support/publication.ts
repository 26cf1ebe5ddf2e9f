/** What the command `publish` writes for a data file, without the files of servers. */
import { publicationOf } from '../../src/cli/publish/publish.js';

/**
 * The published files, by path.
 * @param data the data file
 * @param url its public address
 */
export async function publishedFiles(data: object, url: string): Promise<Map<string, Buffer>> {
  const progress = { step: () => undefined, at: () => undefined, end: () => undefined };
  const source = { root: data as Record<string, unknown>, url, hash: '', pictures: [] };
  const { outputs } = await publicationOf(source, undefined, progress);
  return new Map(outputs.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
}
