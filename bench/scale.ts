/**
 * Simulates a day of a coalition with very many member sites: what its host and a content delivery network (CDN) have to
 * send. Prints tables for docs/scale.md; `npx tsx bench/scale.ts --write` puts them there.
 *
 * Every view is drawn: the site by Zipf's law, the hour by a curve with a peak in the evening, the point of presence (PoP)
 * of the CDN by Zipf's law, and whether the visitor's browser knows the site already. Browsers keep a cache for each site,
 * so a first visit to a site downloads the script even if another member's site has it. The same seed draws the same day.
 */
import { parseArgs } from 'node:util';
import { randomOf } from './chaos/random.js';
import { writeBetween } from './write-between.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });

/** Bytes on the network, compressed, with 300 bytes of headers for each answer. */
const HEADERS = 300;
const sizes = { script: 12_800, whole: 10_200, slice: 2_800, publication: 9_500, copy: 90_000 };

const FRESH = 300; // seconds for which the headers call a data file fresh
const KNOWN = 0.4; // views by browsers that have visited the site within a month
const POPS = 30;
/** What a day's hours have of its views. */
const hours = [1, 1, 1, 1, 1, 2, 3, 4, 5, 5, 5, 5, 6, 6, 5, 5, 5, 6, 6, 7, 7, 6, 4, 3].map(part => part / 100);

interface Plan {
  readonly sites: number;
  readonly views: number;
  readonly data: 'whole' | 'slice';
  /** The part of the sites that has the WordPress plug-in, which serves script and data itself. */
  readonly plugin: number;
}

interface Day {
  /** What the CDN sends. */
  readonly requests: number;
  readonly bytes: number;
  /** Requests in the busiest minute, for each second. */
  readonly peak: number;
  /** What of it the host itself is asked. */
  readonly atOrigin: number;
  readonly originBytes: number;
}

/** Draws ranks by Zipf's law with exponent 1, by inverting the approximate distribution ln(rank) / ln(count). */
const zipf = (count: number, random: () => number): number => Math.floor(Math.exp(random() * Math.log(count + 1))) - 1;

/** The languages that visitors read, most read first: as many slices. */
const LANGUAGES = [0.5, 0.7, 0.8, 0.9, 0.97, 1];

function simulate({ sites, views, data, plugin }: Plan): Day {
  const random = randomOf(7);
  const lastAt = new Int32Array(POPS * LANGUAGES.length).fill(-1_000_000); // when each PoP has fetched each file
  const scriptAt = new Uint8Array(POPS);
  const minutes = new Float64Array(1440);
  let [requests, bytes, atOrigin, originBytes] = [0, 0, 0, 0];
  const size = sizes[data];
  for (let hour = 0; hour < 24; hour++)
    for (let second = 0; second < 3600; second++) {
      const now = hour * 3600 + second;
      const count = Math.round((views * hours[hour]!) / 3600 + random() - 0.5);
      for (let view = 0; view < count; view++) {
        const site = zipf(sites, random);
        if (((site * 2_654_435_761) >>> 0) / 2 ** 32 < plugin) continue; // it serves everything itself
        const pop = zipf(POPS, random);
        const draw = random();
        const language = data === 'slice' ? LANGUAGES.findIndex(part => draw <= part) : 0;
        const isKnown = random() < KNOWN;
        // one chunk each for the base, the element and its words, and the script tag itself; then the data
        requests += isKnown ? 1 : 5;
        minutes[Math.floor(now / 60)]! += isKnown ? 1 : 5;
        bytes += isKnown ? HEADERS : sizes.script + size + 5 * HEADERS;
        const key = pop * LANGUAGES.length + language;
        if (now - lastAt[key]! >= FRESH) {
          lastAt[key] = now;
          atOrigin++;
          originBytes += HEADERS; // nothing has changed since, but on the day of a publication
        }
        if (!scriptAt[pop]) {
          scriptAt[pop] = 1;
          atOrigin += 4;
          originBytes += sizes.script + size + 4 * HEADERS;
        }
      }
    }
  // each site with the plug-in asks once an hour whether something has changed, and copies all once a day
  const asking = sites * plugin;
  requests += asking * 24;
  bytes += asking * (24 * HEADERS + sizes.publication + sizes.copy);
  if (asking) atOrigin += (POPS * 86_400) / FRESH;
  for (let minute = 0; minute < 1440; minute++) minutes[minute]! += (asking * 24) / 1440;
  return { requests, bytes, peak: Math.max(...minutes) / 60, atOrigin, originBytes };
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');
const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(bytes < 1e9 ? 3 : 1);

const plans: readonly (readonly [name: string, plan: Plan])[] = [100_000, 1_000_000].flatMap(sites => {
  const views = sites * 100;
  const name = `${grouped(sites)} sites, ${grouped(views)} views`;
  return [
    [`${name}, whole file`, { sites, views, data: 'whole', plugin: 0 }],
    [`${name}, slices`, { sites, views, data: 'slice', plugin: 0 }],
    [`${name}, slices, half of the sites with the plug-in`, { sites, views, data: 'slice', plugin: 0.5 }],
    [`${name}, all sites with the plug-in`, { sites, views, data: 'slice', plugin: 1 }],
  ] as const;
});

const table = [
  '| a day of | requests at the CDN | GB from the CDN | a second, at the peak | requests at the host | GB from the host |',
  '| --- | --: | --: | --: | --: | --: |',
  ...plans.map(([name, plan]) => {
    process.stderr.write(`${name} …\n`);
    const { requests, bytes, peak, atOrigin, originBytes } = simulate(plan);
    const cells = [name, grouped(requests), gigabytes(bytes), grouped(peak), grouped(atOrigin), gigabytes(originBytes)];
    return `| ${cells.join(' | ')} |`;
  }),
].join('\n');
console.log(table);

if (values.write) writeBetween('docs/scale.md', 'scale', table);
