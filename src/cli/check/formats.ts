import { partialDate } from '../../data/schema/sections.js';
import { fetchUrl, linkUrl } from '../../data/schema/text.js';
import type { Found } from '../finding.js';
import { europeanDigits } from './letters.js';
import { childOf, listAt, valueAt, type DataFile, type Leaf } from './walk.js';

/** What an http address is put right to. */
const secure = (address: string): string => address.replace(/^http:/i, 'https:');

const notHttps = ({ path, schema, value }: Leaf): Found[] =>
  (schema === linkUrl || schema === fetchUrl) && typeof value === 'string' && /^http:/i.test(value)
    ? [
        {
          id: 'not-https',
          severity: 'warning',
          path,
          message: 'The address is not encrypted: others on the network see and change what is read or sent.',
          suggestion: secure(value),
        },
      ]
    : [];

/** An address that names a user is never linked: its host is not the one that a reader thinks to see. */
function namesUser({ path, schema, value }: Leaf): Found[] {
  const host = typeof value === 'string' ? /^(https?:)?\/\/[^/?#]*@([^/?#]*)/i.exec(value)?.[2] : undefined;
  if ((schema !== linkUrl && schema !== fetchUrl) || host === undefined) return [];
  const message = `The address names a user before "@" and leads to ${host}: the widgets do not use it. Take that part out.`;
  return [{ id: 'user-in-address', severity: 'error', path, message }];
}

/** Whether a calendar has the day; what is not of a date's form is the schema's affair. */
export function isDay(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year!, month - 1, day);
  return date.getUTCDate() === day;
}

const wellFormed = /^\d{4}(?:-\d{2}){0,2}$/;

function noSuchDate({ path, schema, value }: Leaf): Found[] {
  const key = path.at(-1);
  const dated = schema === partialDate || (path[0] === 'volunteer' && (key === 'min' || key === 'max'));
  if (!dated || typeof value !== 'string' || !wellFormed.test(value) || isDay(value)) return [];
  const message = `No calendar has the day ${value}.`;
  return [{ id: 'no-such-date', severity: 'error', path, message }];
}

/** A field that takes no answer, since its least is more than its most. */
const emptyRanges = (root: unknown): Found[] =>
  listAt(root, 'volunteer', 'fields').flatMap((field, index): Found[] => {
    const [min, max] = [childOf(field, 'min'), childOf(field, 'max')];
    const reversed =
      (typeof min === 'number' && typeof max === 'number' && min > max) ||
      (typeof min === 'string' && typeof max === 'string' && min > max);
    const message = `Nothing can be answered: the least (${String(min)}) is more than the most (${String(max)}).`;
    return reversed ? [{ id: 'empty-range', severity: 'error', path: ['volunteer', 'fields', index], message }] : [];
  });

/** A phone number that cannot be called from abroad, or is typed with spaces. */
function phone(root: unknown): Found[] {
  const value = valueAt(root, ['contact', 'phone']);
  if (typeof value !== 'string' || /^\+[1-9]\d{6,14}$/.test(value)) return [];
  const digits = europeanDigits(value)
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  const right = /^\+[1-9]\d{6,14}$/.test(digits);
  const message = right
    ? 'Write the number without spaces and signs; the widgets set it for reading.'
    : 'Write the number with + and the country code first, then digits only, for example +963….';
  return [
    { id: 'phone', severity: 'error', path: ['contact', 'phone'], message, ...(right && { suggestion: digits }) },
  ];
}

/** Addresses, dates and numbers that have the right form and are wrong all the same, or are easily put right. */
export const formatFaults = ({ root, leaves }: DataFile): Found[] => [
  ...leaves.flatMap(notHttps),
  ...leaves.flatMap(namesUser),
  ...leaves.flatMap(noSuchDate),
  ...emptyRanges(root),
  ...phone(root),
];
