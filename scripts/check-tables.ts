/** Fails if the committed tables were generated for other languages than `locales/index.json` lists now. */
import { locales } from '../src/generated/locales.js';
import { codes } from './lib/locales.js';

const made = locales.map(({ code }) => code);
if (made.join() !== codes.join()) {
  console.error(
    `locales/index.json names ${codes.join(', ')}; the tables in src/generated were made for ${made.join(', ')}. Run "npm run generate:tables".`,
  );
  process.exitCode = 1;
}
