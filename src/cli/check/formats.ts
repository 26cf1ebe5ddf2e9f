import { partialDate } from '../../data/schema/sections.js';
import { fetchUrl, linkUrl } from '../../data/schema/text.js';
import type { Found } from '../finding.js';
import { europeanDigits } from './letters.js';
import { pathInForm, questionPaths, valueAt, type DataFile, type Leaf } from './walk.js';

/** The https form of an http URL. */
const secure = (address: string): string => address.replace(/^http:/i, 'https:');

const notHttps = ({ path, schema, value }: Leaf): Found[] =>
  (schema === linkUrl || schema === fetchUrl) && typeof value === 'string' && /^http:/i.test(value)
    ? [
        {
          id: 'not-https',
          severity: 'warning',
          path,
          message: 'The address is not encrypted: others on the network can read and change what is loaded or sent.',
          suggestion: secure(value),
        },
      ]
    : [];

/** A URL with a user name: widgets do not link it, because its visible host is misleading. */
function namesUser({ path, schema, value }: Leaf): Found[] {
  const host = typeof value === 'string' ? /^(https?:)?\/\/[^/?#]*@([^/?#]*)/i.exec(value)?.[2] : undefined;
  if ((schema !== linkUrl && schema !== fetchUrl) || host === undefined) return [];
  const message = `The address contains a user name before "@" and leads to ${host}: the widgets ignore it. Remove that part.`;
  return [{ id: 'user-in-address', severity: 'error', path, message }];
}

/** Whether the date exists in the calendar. The schema checks its format. */
export function isDay(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year!, month - 1, day);
  return date.getUTCDate() === day;
}

const wellFormed = /^\d{4}(?:-\d{2}){0,2}$/;

function noSuchDate({ path, schema, value }: Leaf): Found[] {
  const key = path.at(-1);
  const dated = schema === partialDate || (pathInForm(path) && (key === 'min' || key === 'max'));
  if (!dated || typeof value !== 'string' || !wellFormed.test(value) || isDay(value)) return [];
  const message = `The date ${value} does not exist.`;
  return [{ id: 'no-such-date', severity: 'error', path, message }];
}

/** A field that accepts no answer, because its minimum is greater than its maximum. */
const emptyRanges = (root: unknown): Found[] =>
  questionPaths(root).flatMap((path): Found[] => {
    const [min, max] = ['min', 'max'].map(key => valueAt(root, [...path, key]));
    const reversed =
      (typeof min === 'number' && typeof max === 'number' && min > max) ||
      (typeof min === 'string' && typeof max === 'string' && min > max);
    const message = `No answer is possible: the minimum (${String(min)}) is greater than the maximum (${String(max)}).`;
    return reversed ? [{ id: 'empty-range', severity: 'error', path, message }] : [];
  });

/** A phone number without a country code or with separators. */
function phone(root: unknown): Found[] {
  const value = valueAt(root, ['contact', 'phone']);
  if (typeof value !== 'string' || /^\+[1-9]\d{6,14}$/.test(value)) return [];
  const digits = europeanDigits(value)
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  const right = /^\+[1-9]\d{6,14}$/.test(digits);
  const message = right
    ? 'Write the number without spaces and punctuation; the widgets format it.'
    : 'Write the number with + and the country code first, then digits only, for example +963….';
  return [
    { id: 'phone', severity: 'error', path: ['contact', 'phone'], message, ...(right && { suggestion: digits }) },
  ];
}

/** URLs, dates and numbers that match the schema but are wrong, or that are easy to correct. */
export const formatFaults = ({ root, leaves }: DataFile): Found[] => [
  ...leaves.flatMap(notHttps),
  ...leaves.flatMap(namesUser),
  ...leaves.flatMap(noSuchDate),
  ...emptyRanges(root),
  ...phone(root),
];
