import { fetchUrl, linkUrl } from '../../data/schema/text.js';
import type { Found } from '../finding.js';
import type { DataFile, Leaf } from './walk.js';

/** A host name with one of the endings that sites of coalitions have. */
const host =
  /^(?:www\.[^/]+\.[a-z]{2,}|(?:[a-z\d-]+\.)+(?:org|com|net|info|ngo|ong|edu|gov|int|io|me|co|eu|sy|iq|tr|de|fr|uk|se|nl|at|ch|example))(?::\d+)?(?=[/?#]|$)/i;

/** What an address without its scheme, or with a broken one, was meant to be. */
function meant(value: string): string | undefined {
  if (/^[^\s@/:?]+@[^\s@/]+\.[a-z]{2,}$/i.test(value)) return `mailto:${value}`;
  const [, scheme, rest = ''] =
    /^(h?t?tps?|http|https)(?::\/(?!\/)|\/\/|:(?!\/)|;\/\/|:\/\/\/+|: ?\/\/ )(?=[^/])(.*)$/i.exec(value) ?? [];
  if (scheme && !/^https?:\/\/[^/]/i.test(value)) return `https://${rest.trim()}`;
  const twice = /^https?:\/\/(?:https?:?\/\/)(.+)$/i.exec(value)?.[1];
  if (twice) return `https://${twice}`;
  if (/^\+?\d[\d ()-]{6,}$/.test(value)) return `tel:${value.replace(/[^\d+]/g, '')}`;
  return host.test(value) ? `https://${value}` : undefined;
}

function noScheme({ path, schema, value }: Leaf): Found[] {
  if ((schema !== linkUrl && schema !== fetchUrl) || typeof value !== 'string') return [];
  const suggestion = meant(value.trim());
  if (suggestion === undefined) return [];
  const message =
    'The address does not begin with https://, mailto: or tel:, so it leads to a page beside the data file that does not exist.';
  return [{ id: 'no-scheme', severity: 'error', path, message, suggestion, safe: true }];
}

/** Addresses that lead nowhere because their beginning is missing. */
export const addressFaults = ({ leaves }: DataFile): Found[] => leaves.flatMap(noScheme);
