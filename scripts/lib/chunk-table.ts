import { readFileSync } from 'node:fs';
import { z } from 'zod';

const shape = z.object({ folder: z.string(), needs: z.record(z.string(), z.array(z.string())) });

/**
 * The chunks of the script tag as the build recorded them: their folder in `dist/cdn`, and the dependencies of each.
 */
export const chunkTable = (): z.infer<typeof shape> =>
  shape.parse(JSON.parse(readFileSync('dist/cdn/chunks.json', 'utf8')));
