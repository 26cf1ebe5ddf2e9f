import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lists = z.record(z.string(), z.array(z.string()));
const shape = z.object({ folder: z.string(), needs: lists, beside: lists });

/**
 * The chunks of the script tag as the build recorded them: their folder in `dist/cdn`, the dependencies of each, and
 * what some elements load as soon as they run.
 */
export const chunkTable = (): z.infer<typeof shape> =>
  shape.parse(JSON.parse(readFileSync('dist/cdn/chunks.json', 'utf8')));
