/**
 * Makes the table of calling codes: for each region, the code after the plus sign, and the digits that are dialled before a
 * number only within the country (the national prefix). They are those of Google's libphonenumber, as the package
 * `libphonenumber-js` has them.
 */
import { z } from 'zod';
import { mapOf, readCldr } from './cldr.js';
import { writeTable } from './output.js';

/** A region is a list: the calling code first, the national prefix sixth (`src/metadata.js` of the package). */
const PREFIX = 5;
const metadata = z.object({ countries: mapOf(z.tuple([z.string().regex(/^\d+$/)]).rest(z.unknown())) });
const { countries } = readCldr('libphonenumber-js/metadata.min.json', metadata);

const entries = Object.entries(countries).map(([region, plan]) => {
  const prefix = plan[PREFIX];
  return `${region}${plan[0]}${typeof prefix === 'string' ? `,${prefix}` : ''}`;
});

await writeTable(
  'src/generated/calling-codes.ts',
  `/** Regions (ISO 3166-1), each with its calling code and, after a comma, its national prefix. */
  export const callingCodes = ${JSON.stringify(entries.sort().join(' '))};`,
);
