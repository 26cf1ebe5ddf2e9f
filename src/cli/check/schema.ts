import { z } from 'zod';
import { coalition, FORMAT_VERSION } from '../../data/schema/coalition.js';
import type { Found, Path } from '../finding.js';
import { countedText, localizedText } from '../../data/schema/text.js';
import { excerpt } from './place.js';
import { below, isRecord, narrow, valueAt, type DataFile, type Schema } from './walk.js';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number',
  boolean: 'true or false, without quotes',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
};
const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : `a${typeof value === 'object' ? 'n' : ''} ${typeof value}`;

/** The schema of the value at a path, as far as the file says which one it is. */
function schemaAt(root: unknown, path: Path): Schema | undefined {
  let schema: Schema | undefined = coalition;
  let value = root;
  for (const key of path) {
    const here: Schema | undefined = schema && narrow(schema, value);
    value = valueAt(value, [key]);
    schema = here && below(here, key);
  }
  return schema && (narrow(schema, value) ?? schema);
}

/** The description in the schema of the value at a path. */
function descriptionAt(root: unknown, path: Path): string | undefined {
  const schema = schemaAt(root, path);
  return schema instanceof z.ZodType ? schema.description : undefined;
}

const isText = (schema: Schema | undefined): boolean => schema === localizedText || schema === countedText;

/** A text that is missing, or not given by language. */
function textFault(path: Path, value: unknown): Found {
  const key = path.findLast(one => typeof one === 'string') ?? 'text';
  const text = typeof value === 'string' && value ? excerpt(value, 30) : '…';
  const fault = value === undefined ? 'The text is missing.' : 'The text does not say in which language it is.';
  const message = `${fault} Write each language on a line of its own, with its code before it.`;
  return { id: 'schema', severity: 'error', path, message, suggestion: `"${key}": { "en": "${text}", "ar": "…" }` };
}

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): string {
  const shown = typeof value === 'string' ? `"${excerpt(value)}"` : 'This';
  const kind = { email: 'an email address', date: 'a date of the form 2026-11-30' }[String(issue.format)];
  return `${shown} is not ${kind ?? 'in the expected format'}.`;
}

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [least, limit] = issue.code === 'too_small' ? [true, issue.minimum] : [false, issue.maximum];
  if (issue.origin === 'string') return least ? 'The text is empty.' : `The text has more than ${limit} characters.`;
  if (issue.origin === 'array')
    return `The list needs at ${least ? 'least' : 'most'} ${limit} item${limit === 1 ? '' : 's'}.`;
  return `The number must be ${limit} or ${least ? 'more' : 'less'}.`;
}

const listed = (values: readonly unknown[]): string => values.map(one => JSON.stringify(one)).join(', ');

/** Describes an issue in words. */
function explain(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return `Missing: expected ${kinds[issue.expected] ?? issue.expected}.`;
      return `Expected ${kinds[issue.expected] ?? issue.expected}, found ${kindOf(value)}.`;
    case 'invalid_format':
      return formatWords(issue, value);
    case 'too_small':
    case 'too_big':
      return sizeWords(issue);
    case 'invalid_value':
      return value === undefined
        ? `Missing: expected ${listed(issue.values)}.`
        : `${excerpt(JSON.stringify(value))} is not one of: ${listed(issue.values)}.`;
    case 'invalid_key':
      return `"${excerpt(String(issue.path.at(-1)))}" cannot be a key here.`;
    case 'invalid_union':
      return issue.discriminator
        ? 'Not a field type; the types are: text, email, tel, textarea, select, radio, checkbox, checkboxes, date, number.'
        : issue.path.length === 1
          ? 'Expected a list [ … ], or an object { … } with "src".'
          : 'Expected a text in quotes, or an object of plural forms that includes "other".';
    default:
      return issue.message;
  }
}

/**
 * The issues of a part that may be a list or an object, such as `members`: those of the option that the value has the
 * kind of, so that each says what is wrong with an item.
 */
function flat(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find(option => option.length > 0 && option.every(({ path }) => path.length > 0));
  return fitting?.flatMap(one => flat({ ...one, path: [...issue.path, ...one.path] })) ?? [issue];
}

/** Where the file does not match the schema: widgets ignore these parts, or cannot show the section. */
export function schemaErrors({ root }: DataFile): Found[] {
  const { error } = coalition.safeParse(root);
  return (error?.issues ?? []).flatMap(flat).map(issue => {
    const path = issue.path.map(key => (typeof key === 'number' ? key : String(key)));
    const value = valueAt(root, path);
    if (isText(schemaAt(root, path)) && !isRecord(value)) return textFault(path, value);
    const suggestion = path[0] === 'version' ? `"version": ${FORMAT_VERSION}` : descriptionAt(root, path);
    return { id: 'schema', severity: 'error', path, message: explain(issue, value), ...(suggestion && { suggestion }) };
  });
}
