import type { Found } from '../finding.js';
import { valueAt, type DataFile } from './walk.js';

const ending = /\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp|psd)\b/i;
const camera = /^(?:img|image|dsc[fn]?|pxl|mvi|dji|gopr|p|photo|screen ?shot|whatsapp image|untitled)[\s_-]*\(?\d{2,}/i;
const copied = /^(?:copy|kopya|final|edit(?:ed)?|scaled|new|of|img|image)$/i;

/** The last path segment of a URL, without its extension. */
const baseName = (address: unknown): string =>
  typeof address === 'string'
    ? (address
        .split(/[?#]/)[0]!
        .split('/')
        .at(-1)!
        .replace(/\.\w+$/, '') ?? '')
    : '';

function isFileName(text: string, source: unknown): boolean {
  const name = text.trim();
  if (ending.test(name) || camera.test(name)) return true;
  const base = baseName(source);
  if (/[\d_-]/.test(base) && base.toLowerCase() === name.toLowerCase()) return true;
  const words = name.split(/[^\p{L}\p{M}]+/u).filter(word => word.length > 2 && !copied.test(word));
  return words.length < 2 && (name.match(/\d/g)?.length ?? 0) >= 4 && /\d[_-]\d|\p{L}\d|\d\p{L}|\(\d+\)/u.test(name);
}

/** Alternative texts that are file names, which mean nothing to people who cannot see the picture. */
export const altFileNames = ({ root, texts }: DataFile): Found[] =>
  texts
    .filter(({ field }) => field.at(-1) === 'alt')
    .filter(({ field, text }) => isFileName(text, valueAt(root, [...field.slice(0, -1), 'src'])))
    .map(({ path, text }) => ({
      id: 'alt-file-name',
      severity: 'warning',
      path,
      message: `"${text}" looks like a file name. Describe the picture for people who cannot see it.`,
    }));
