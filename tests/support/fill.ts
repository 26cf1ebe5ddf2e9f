import { z } from 'zod';
import { countedText, identifier, languageRange, languageTag, localizedText } from '../../src/data/schema/text.js';
import { errorCode } from '../../src/data/schema/volunteer.js';

/** What a value is filled with. */
export interface Filling {
  /** Every text, in English alone; or what makes a text. */
  readonly text: string | (() => Readonly<Record<string, string>>);
  /** Every identifier; what refers to an item by it refers to one of the same filling. */
  readonly id: string;
  /** Every other string that the schema allows to be this. */
  readonly string?: string;
}

/** Strings of which one pleases each pattern of the format. */
const pleasing = [
  'https://good.example/a',
  'id',
  '2026-01-02',
  '+963991234567',
  'name@example.org',
  'k'.repeat(43),
  'image/webp',
];

/** Parts that make a widget refuse to be shown: a form whose answers would have to be sealed. */
const left = new Set(['recipients']);

const textOf = ({ text }: Filling): unknown => (typeof text === 'string' ? { en: text } : text());

const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;

function stringFor(schema: z.ZodType, { string }: Filling): string {
  const found = [...(string === undefined ? [] : [string]), ...pleasing].find(one => schema.safeParse(one).success);
  if (found === undefined) throw new Error(`Nothing pleases ${JSON.stringify(z.toJSONSchema(schema))}`);
  return found;
}

function record(schema: z.ZodRecord, filling: Filling): unknown {
  const key =
    schema.keyType === languageTag || schema.keyType === languageRange
      ? 'en'
      : schema.keyType === identifier
        ? filling.id
        : schema.keyType === errorCode
          ? 'required'
          : undefined;
  if (key === undefined) throw new Error('A map with keys of a new kind: say here what they are');
  return { [key]: fill(schema.valueType, filling) };
}

const object = (schema: z.ZodObject, filling: Filling): unknown =>
  Object.fromEntries(
    Object.entries(schema.shape)
      .filter(([key]) => !left.has(key))
      .map(([key, value]) => [key, fill(value as z.core.$ZodType, filling)]),
  );

/** One item; of a choice, such as the types of a form's fields, one of each. */
function array(schema: z.ZodArray, filling: Filling): unknown[] {
  const element = bare(schema.element);
  const kinds = element instanceof z.ZodDiscriminatedUnion ? element.options : [element];
  return kinds.map((kind, index) => {
    const item = fill(kind, filling) as object;
    return kinds.length > 1 ? { ...item, name: `field-${index}` } : item;
  });
}

/**
 * A value that a schema takes, with everything in it that the schema names, whatever is optional included. It follows
 * the schema, so that a field which is added to the format is filled as well.
 * @throws Error when the schema has a kind of value that is not known here
 */
export function fill(given: z.core.$ZodType, filling: Filling): unknown {
  const schema = bare(given);
  if (schema === localizedText || schema === countedText) return textOf(filling);
  if (schema === identifier) return filling.id;
  if (schema === languageTag) return 'en';
  if (schema instanceof z.ZodObject) return object(schema, filling);
  if (schema instanceof z.ZodArray) return array(schema, filling);
  if (schema instanceof z.ZodRecord) return record(schema, filling);
  // of `members`, the list
  if (schema instanceof z.ZodUnion) return fill(schema.options[0]!, filling);
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodNumber) return Math.max(schema.minValue ?? 0, 1);
  if (schema instanceof z.ZodType && schema._zod.def.type === 'string') return stringFor(schema, filling);
  throw new Error(`A kind of value that is not filled yet: ${schema._zod.def.type}`);
}
