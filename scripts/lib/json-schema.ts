import { z } from 'zod';
import { coalition } from '../../src/data/schema/coalition.js';
import type { JsonSchema } from './emit-check.js';

/** The JSON Schema of a part of the format, as zod writes it, with our own `lenient` beside it. */
export const jsonSchema = (schema: z.ZodType): JsonSchema & { $schema?: string } => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'description' ? undefined : value)));
};

/** The JSON Schema that editors of a data file name in `$schema`. */
export function publishedSchema(): unknown {
  const schema = z.toJSONSchema(coalition, { io: 'input', reused: 'ref' });
  const plain: unknown = JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'lenient' ? undefined : value)),
  );
  return { title: 'Coalition data file, format 1', ...(plain as object) };
}
