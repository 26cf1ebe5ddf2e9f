import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { indexPage } from '../../scripts/review/index-page.js';
import { scenes } from '../../scripts/review/scenes.js';
import { locales, parseLocales, reviewStates, targetLocales } from '../../scripts/lib/locales.js';
import { directionOf } from '../../src/i18n/tag.js';
import { messagesOf, type Message } from '../support/messages.js';

const folder = 'docs/review';
const LIMIT = 2.5 * 1024 * 1024; // bytes of all pages
const unescape = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
const staleness = (locale: string): string => `run: npm run review -- ${locale}`;

interface Entry extends Message {
  readonly number: number;
  readonly lang: string;
  readonly dir: string;
}

/** The messages that a page lists, in its order. */
const entriesOf = (page: string): Entry[] =>
  [...page.matchAll(/<li id="([^"]*)">([\s\S]*?)<\/li>/g)].map(([, id = '', body = '']) => {
    const part = (name: string): string =>
      unescape(new RegExp(`<p class="${name}"[^>]*>([\\s\\S]*?)</p>`).exec(body)?.[1] ?? '');
    const [, lang = '', dir = ''] = /class="words" lang="([^"]*)" dir="([^"]*)"/.exec(body) ?? [];
    const [target, source, description] = [part('words'), part('english'), part('where')];
    return { id: unescape(id), source, description, target, number: Number(part('number')), lang, dir };
  });

const byId = (messages: readonly Message[]): string[] =>
  messages
    .map(({ id, source, description, target }) => [id, source, description, target].join(' | '))
    .sort();

describe('locales/index.json', () => {
  it('gives every language one of two review states, and marks the language of the sources', () => {
    assert.deepEqual(parseLocales(locales), locales);
    const [first, ...rest] = locales;
    assert.throws(() => parseLocales([...locales, first]), /names a language twice/);
    assert.throws(() => parseLocales([{ code: first!.code }, ...rest]), /review/);
    assert.throws(() => parseLocales([{ ...first, review: 'perhaps' }, ...rest]), /review/);
    assert.throws(() => parseLocales(locales.filter(({ source }) => !source)), /as the source/);
  });

  it('is what the table of docs/review/README.md shows', async () => {
    const path = `${folder}/README.md`;
    const expected = await format(indexPage(reviewStates), { ...(await resolveConfig(path)), parser: 'markdown' });
    assert.equal(readFileSync(path, 'utf8'), expected, 'run: npm run review');
  });
});

for (const locale of targetLocales)
  describe(`the page for native readers of ${locale}`, () => {
    const page = readFileSync(`${folder}/${locale}.html`, 'utf8');
    const entries = entriesOf(page);

    it('lists every message with its present words, its English and what translators are told', () =>
      assert.deepEqual(byId(entries), byId(messagesOf(locale)), staleness(locale)));

    it('numbers them from 1 on, without a gap', () =>
      assert.deepEqual(
        entries.map(({ number }) => number),
        entries.map((_, index) => index + 1),
      ));

    it('writes them in their direction', () => {
      for (const { lang, dir } of entries) assert.deepEqual([lang, dir], [locale, directionOf(locale)]);
    });

    it('says whether a native reader has confirmed them', () => {
      const state = reviewStates[locale];
      assert.deepEqual(
        [...page.matchAll(/<p class="state (\w+)">/g)].map(([, said]) => said),
        [state],
        staleness(locale),
      );
    });

    it('is one file: no script, and nothing from elsewhere', () => {
      assert.doesNotMatch(page, /<script|<link|url\((?!data:font)|@import|(?:src|href)="(?!data:image\/png;base64,)/);
      const pictures = [...page.matchAll(/<img alt="([^"]*)"/g)].map(([, alt]) => alt);
      assert.deepEqual(pictures, scenes.map(({ title }) => title).filter(title => pictures.includes(title)));
      assert.ok(pictures.length > 10);
    });
  });

describe('docs/review', () => {
  it(`holds one page a language, and at most ${LIMIT} bytes`, () => {
    const files = readdirSync(folder);
    assert.deepEqual(files.sort(), ['README.md', ...targetLocales.map(locale => `${locale}.html`)].sort());
    const bytes = files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
    assert.ok(bytes < LIMIT, String(bytes));
  });
});
