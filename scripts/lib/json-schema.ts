import { z } from 'zod';
import { coalition } from '../../src/data/schema/coalition.js';
import type { JsonSchema } from './emit-check.js';

/** The JSON Schema of a part of the format as zod emits it, with our own `lenient`. */
export const jsonSchema = (schema: z.ZodType): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  return JSON.parse(withoutKeys(rest, 'description')) as JsonSchema; // zod's own output, described by the type
};

const withoutKeys = (schema: unknown, ...keys: string[]): string =>
  JSON.stringify(schema, (key, value: unknown) => (keys.includes(key) ? undefined : value));

/** The JSON Schema that a data file names in `$schema`, for editors. */
export function publishedSchema(): unknown {
  const schema = z.toJSONSchema(coalition, { io: 'input', reused: 'ref' });
  const plain: unknown = JSON.parse(withoutKeys(schema, 'lenient'));
  return { title: 'Coalition data file, format 1', ...(plain as object) };
}
