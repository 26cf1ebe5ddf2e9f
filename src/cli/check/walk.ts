import { z } from 'zod';
import { coalition } from '../../data/schema/coalition.js';
import { countedText, languageRange, languageTag, localizedText } from '../../data/schema/text.js';
import type { Path } from '../finding.js';

export type Schema = z.core.$ZodType;

/** A value at a path that the schema defines, valid or not. */
export interface Leaf {
  readonly path: Path;
  readonly schema: Schema;
  readonly value: unknown;
}

/** One language of a localized text. */
export interface TextAt {
  readonly path: Path;
  /** The path of the localized text. */
  readonly field: Path;
  readonly lang: string;
  readonly text: string;
}

/** A data file, taken apart as far as the schema describes it. */
export interface DataFile {
  readonly root: unknown;
  readonly texts: readonly TextAt[];
  readonly leaves: readonly Leaf[];
  readonly unknown: readonly { readonly path: Path; readonly known: readonly string[] }[];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value if it is an array; otherwise an empty one. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value of a key or an index; `undefined` if there is none. */
export function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return listOf(value)[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
}

/** The value at a path. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(childOf, root);

/** The array at a path, or an empty one. */
export const listAt = (root: unknown, ...path: Path): readonly unknown[] => listOf(valueAt(root, path));

/** Where the forms of a file stand. */
export const formPaths = (root: unknown): Path[] => [
  ['volunteer'],
  ...listAt(root, 'forms').map((_, index) => ['forms', index]),
];

/** Where the questions of all forms stand. */
export const questionPaths = (root: unknown): Path[] =>
  formPaths(root).flatMap(form => listAt(root, ...form, 'fields').map((_, index) => [...form, 'fields', index]));

/** The part of a path that is within a form; `undefined` if it is in none. */
export const pathInForm = ([key, ...rest]: Path): Path | undefined =>
  key === 'volunteer' ? rest : key === 'forms' ? rest.slice(1) : undefined;

/** Unwraps an optional schema, and picks the option of a union: that for a list, or that which the value's `type` names. */
export function narrow(schema: Schema, value: unknown): Schema | undefined {
  if (schema instanceof z.ZodOptional) return narrow(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return optionFor(schema, value);
  const type = childOf(value, 'type');
  const options: readonly Schema[] = schema.options;
  return options.find(option => option instanceof z.ZodObject && z.safeParse(option.shape['type'], type).success);
}

/** Of `members`, the list or the object, after the value; every other schema as it is. */
function optionFor(schema: Schema, value: unknown): Schema {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options: readonly Schema[] = schema.options;
  const list = options.find(option => option instanceof z.ZodArray);
  if (!list) return schema;
  return Array.isArray(value) ? list : options.find(option => option instanceof z.ZodObject)!;
}

/** Whether a schema is a map whose keys are language tags. */
export const isByLanguage = (schema: Schema | undefined): boolean =>
  schema instanceof z.ZodRecord && (schema.keyType === languageTag || schema.keyType === languageRange);

/** The schema of a key's value, if the schema defines it. */
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

/** Takes a parsed file apart. Does not descend into what the schema does not define. */
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
