/**
 * Writes what the build publishes besides code: the JSON Schema of the data file, and the hash of each published file.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { publishedSchema } from './lib/json-schema.js';

await writeFile('dist/coalition.schema.json', `${JSON.stringify(publishedSchema(), null, 2)}\n`);

/** Subresource Integrity (W3C SRI): the value of an `integrity` attribute. */
const integrity = async (path: string): Promise<string> =>
  `sha384-${createHash('sha384')
    .update(await readFile(path))
    .digest('base64')}`;

const files = (await readdir('dist', { recursive: true }))
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /^(?:cdn|iife)\/.*\.(?:js|woff2)$|\.schema\.json$/.test(file))
  .sort();
const hashes = await Promise.all(files.map(async file => [file, await integrity(`dist/${file}`)] as const));
await writeFile('dist/sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
