import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The version of the library. */
export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));

/** What a build of the sources puts in the place of names. */
export const defined = { __VERSION__: JSON.stringify(version) };
