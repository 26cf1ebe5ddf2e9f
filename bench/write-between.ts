import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces what stands between `<!-- NAME:begin … -->` and `<!-- NAME:end -->` in a document.
 * @throws Error if the document has no such place
 */
export function writeBetween(path: string, name: string, text: string): void {
  const page = readFileSync(path, 'utf8');
  const place = new RegExp(`(<!-- ${name}:begin[^>]*-->)[^]*(<!-- ${name}:end -->)`);
  if (!place.test(page)) throw new Error(`${path} has no place for ${name}`);
  writeFileSync(
    path,
    page.replace(place, (_, begin: string, end: string) => `${begin}\n\n${text}\n\n${end}`),
  );
}
