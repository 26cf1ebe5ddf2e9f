import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/** Reads a JSON file of the pinned packages, held against the shape that the caller relies on. */
export const readCldr = <T extends z.ZodType>(path: string, shape: T): z.infer<T> =>
  shape.parse(JSON.parse(readFileSync(require.resolve(path), 'utf8')));

/** A map from string to `shape`. */
export const mapOf = <T extends z.ZodType>(shape: T) => z.record(z.string(), shape);
