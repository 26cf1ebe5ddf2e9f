import { z } from 'zod';
import { coalition } from '../../data/schema/coalition.js';
import { countedText, languageTag, localizedText } from '../../data/schema/text.js';
import type { Path } from '../finding.js';

export type Schema = z.core.$ZodType;

/** A value that the schema knows, whether or not it is as the schema wants it. */
export interface Leaf {
  readonly path: Path;
  readonly schema: Schema;
  readonly value: unknown;
}

/** A text in a language. */
export interface TextAt {
  readonly path: Path;
  /** Where the localized text stands that it belongs to. */
  readonly field: Path;
  readonly lang: string;
  readonly text: string;
}

/** A data file, taken apart as far as the schema knows its parts. */
export interface DataFile {
  readonly root: unknown;
  readonly texts: readonly TextAt[];
  readonly leaves: readonly Leaf[];
  readonly unknown: readonly { readonly path: Path; readonly known: readonly string[] }[];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as it is, anything else as an empty one. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value under a key or a position; `undefined` when there is none. */
export function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return listOf(value)[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
}

/** The value at a path. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(childOf, root);

/** The list under a key, or an empty one. */
export const listAt = (root: unknown, ...path: Path): readonly unknown[] => listOf(valueAt(root, path));

/** The schema without "optional", and of a choice the one that the value is meant for. */
export function narrow(schema: Schema, value: unknown): Schema | undefined {
  if (schema instanceof z.ZodOptional) return narrow(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const type = childOf(value, 'type');
  const options: readonly Schema[] = schema.options;
  return options.find(option => option instanceof z.ZodObject && z.safeParse(option.shape['type'], type).success);
}

/** Whether the keys of a map are languages. */
export const isByLanguage = (schema: Schema | undefined): boolean =>
  schema instanceof z.ZodRecord && schema.keyType === languageTag;

/** The schema of what stands under a key, when the schema knows it. */
export function below(schema: Schema, key: string | number): Schema | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodUnion) {
    const choice: readonly Schema[] = schema.options;
    return choice.find(option => option instanceof z.ZodObject);
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** Takes a parsed file apart. What the schema does not know is not looked into. */
export function walk(root: unknown): DataFile {
  const texts: TextAt[] = [];
  const leaves: Leaf[] = [];
  const unknown: { path: Path; known: string[] }[] = [];

  const visitText = (field: Path, value: Readonly<Record<string, unknown>>): void => {
    for (const [lang, words] of Object.entries(value)) {
      const forms = isRecord(words) ? Object.entries(words) : [];
      if (typeof words === 'string') texts.push({ path: [...field, lang], field, lang, text: words });
      for (const [form, text] of forms)
        if (typeof text === 'string') texts.push({ path: [...field, lang, form], field, lang, text });
    }
  };
  const visit = (given: Schema, path: Path, value: unknown): void => {
    const schema = narrow(given, value);
    if (!schema) return;
    leaves.push({ path, schema, value });
    if ((schema === localizedText || schema === countedText) && isRecord(value)) visitText(path, value);
    const children = Array.isArray(value) ? [...listOf(value).entries()] : isRecord(value) ? Object.entries(value) : [];
    for (const [key, child] of children) {
      const next = below(schema, key);
      if (next) visit(next, [...path, key], child);
      else if (schema instanceof z.ZodObject && isRecord(value))
        unknown.push({ path: [...path, key], known: Object.keys(schema.shape) });
    }
  };
  visit(coalition, [], root);
  return { root, texts, leaves, unknown };
}
