import type { Coalition } from '../../src/data/schema/coalition.js';

/** The pictures in the fixture. A widget resolves them against the URL of the data file, which has no folder here. */
const pictures: Readonly<Record<string, string>> = {
  'images/mosaic.svg': new URL('../../data/images/mosaic.svg', import.meta.url).href,
  'images/logo-a.svg': new URL('../../data/images/logo-a.svg', import.meta.url).href,
  'images/logo-b.svg': new URL('../../data/images/logo-b.svg', import.meta.url).href,
};
const absolutePictures = (_: string, value: unknown): unknown =>
  (typeof value === 'string' && pictures[value]) || value;

const blobUrl = (body: string, type: string): string => URL.createObjectURL(new Blob([body], { type }));

const addresses = new WeakMap<Coalition, string>();

/** The URL of a data file, without a network; one per file, so that widgets share it. */
export function publish(file: Coalition): string {
  let address = addresses.get(file);
  if (!address) addresses.set(file, (address = blobUrl(JSON.stringify(file, absolutePictures), 'application/json')));
  return address;
}

let page: string | undefined;

/** A URL that responds like a broken server: with an HTML page instead of data. */
export const publishBroken = (): string => (page ??= blobUrl('<h1>Service Unavailable</h1>', 'text/html'));
