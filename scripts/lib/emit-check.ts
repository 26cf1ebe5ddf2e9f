/** The subset of JSON Schema (draft 2020-12) that zod emits for our schema, and our own `lenient`. */
export interface JsonSchema {
  type?: string;
  const?: string | number;
  enum?: (string | number)[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  minProperties?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  /** Copied by the generator from the zod string, because JSON Schema has no flags. */
  lenient?: boolean;
}

const call = (name: string, ...args: (string | number | undefined)[]): string => {
  while (args.length && args.at(-1) === undefined) args.pop();
  return `${name}(${args.map(arg => arg ?? 'undefined').join(', ')})`;
};

const emitString = (schema: JsonSchema): string =>
  call(
    'string',
    schema.minLength,
    schema.maxLength,
    schema.pattern && `/${schema.pattern.replace(/(?<!\\)\//g, '\\/')}/`,
  );

const emitNumber = (schema: JsonSchema): string =>
  call('number', schema.minimum, schema.maximum, schema.type === 'integer' ? 'true' : undefined);

function emitObject(schema: JsonSchema, emit: (schema: JsonSchema) => string): string {
  const required = new Set(schema.required);
  const part = (wanted: boolean): string =>
    `{${Object.entries(schema.properties ?? {})
      .filter(([key]) => required.has(key) === wanted)
      .map(([key, value]) => `${key}: ${emit(value)}`)
      .join(', ')}}`;
  return call('object', part(true), part(false), schema.lenient ? 'true' : undefined);
}

/**
 * Generates the source of the check for a schema, in terms of `src/data/check.ts`.
 * @param named sub-schemas that have a check of their own, keyed by their JSON
 * @throws Error if there is no check for a part of the schema
 */
export function emitCheck(schema: JsonSchema, named: ReadonlyMap<string, string>): string {
  const emit = (part: JsonSchema): string => named.get(JSON.stringify(part)) ?? emitCheck(part, named);
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return call('anyOf', ...choice.map(emit));
  if (schema.const !== undefined) return call('oneOf', JSON.stringify(schema.const));
  if (schema.enum) return call('oneOf', ...schema.enum.map(one => JSON.stringify(one)));
  if (schema.type === 'string') return emitString(schema);
  if (schema.type === 'number' || schema.type === 'integer') return emitNumber(schema);
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'array' && schema.items)
    return call('arrayOf', emit(schema.items), schema.minItems, schema.maxItems);
  if (schema.type === 'object' && schema.properties) return emitObject(schema, emit);
  if (schema.type === 'object' && schema.propertyNames && typeof schema.additionalProperties === 'object')
    return call('recordOf', emit(schema.propertyNames), emit(schema.additionalProperties), schema.minProperties);
  throw new Error(`There is no check for this schema: ${JSON.stringify(schema)}`);
}
