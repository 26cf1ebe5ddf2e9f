import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

/** The documents that the repository holds, new ones included. */
const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '*.md'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter(path => existsSync(path));

/** A document without its code, in which brackets are no links. */
const proseOf = (path: string): string => readFileSync(path, 'utf8').replace(/```[^]*?```|`[^`\n]*`/g, 'code');

/** The ids of a document's headings, as GitHub makes them. */
const idsOf = (path: string): Set<string> =>
  new Set(
    [
      ...readFileSync(path, 'utf8')
        .replace(/```[^]*?```/g, '')
        .matchAll(/^#+ (.+)$/gm),
    ].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/ /g, '-'),
    ),
  );

/** The relative links and pictures of a document that lead nowhere. */
const brokenIn = (path: string): string[] =>
  [...proseOf(path).matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)]
    .map(([, link, picture]) => (link ?? picture)!)
    .filter(to => !/^[a-z]+:/.test(to))
    .filter(to => {
      const [file = '', id] = to.split('#');
      const target = file ? join(dirname(path), file) : path;
      return !existsSync(target) || (id !== undefined && !idsOf(target).has(id));
    });

describe('the documents', () => {
  for (const path of documents)
    it(`${path} links only to files and headings that exist`, () => assert.deepEqual(brokenIn(path), []));
});
