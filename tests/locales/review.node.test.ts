import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexPage } from '../../scripts/review/index-page.js';
import { pageFor, unseen, type Review } from '../../scripts/review/page.js';
import { scenes } from '../../scripts/review/scenes.js';
import { locales, parseLocales, reviewStates, targetLocales } from '../../scripts/lib/locales.js';
import { directionOf } from '../../src/i18n/tag.js';
import { messagesOf, type Message } from '../support/messages.js';

const unescape = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

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

/** What the command passes to the page: every message is on the first or the second picture, the third shows no new one. */
function reviewOf(locale: string): Review {
  const messages = messagesOf(locale);
  const ids = messages.map(({ id }) => id);
  const half = Math.ceil(ids.length / 2);
  const shown = [ids.slice(0, half), ids.slice(half), []];
  const pictures = shown.map((own, index) => ({
    scene: scenes[index]!,
    ids: own,
    width: 390,
    height: 600,
    png: Buffer.from('PNG'),
  }));
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return { locale, state: 'unconfirmed', messages, pictures, numbers };
}

describe('locales/index.json', () => {
  it('gives every language one of two review states, and marks the language of the sources', () => {
    assert.deepEqual(parseLocales(locales), locales);
    const [first, ...rest] = locales;
    assert.throws(() => parseLocales([...locales, first]), /names a language twice/);
    assert.throws(() => parseLocales([{ code: first!.code }, ...rest]), /review/);
    assert.throws(() => parseLocales([{ ...first, review: 'perhaps' }, ...rest]), /review/);
    assert.throws(() => parseLocales(locales.filter(({ source }) => !source)), /as the source/);
  });

  it('is what the table of the index page shows, with a link to each page', () => {
    const rows = Object.entries(reviewStates).map(([locale, state]) => `\`${locale}\` | ${state} | [${locale}.html]`);
    for (const row of rows) assert.ok(indexPage(reviewStates).includes(row), row);
  });
});

for (const locale of targetLocales)
  describe(`the page for native readers of ${locale}`, () => {
    const review = reviewOf(locale);
    const page = pageFor(review);
    const entries = entriesOf(page);

    it('lists every message with its translation, its English text and the note for translators', () =>
      assert.deepEqual(byId(entries), byId(messagesOf(locale))));

    it('numbers them from 1 on, without a gap', () =>
      assert.deepEqual(
        entries.map(({ number }) => number),
        entries.map((_, index) => index + 1),
      ));

    it('writes them in their direction', () => {
      for (const { lang, dir } of entries) assert.deepEqual([lang, dir], [locale, directionOf(locale)]);
    });

    it('says whether a native reader has confirmed them', () => {
      for (const state of ['confirmed', 'unconfirmed'] as const)
        assert.deepEqual(
          [...pageFor({ ...review, state }).matchAll(/<p class="state (\w+)">/g)].map(([, said]) => said),
          [state],
        );
    });

    it('is one file: no script, and nothing from elsewhere', () => {
      assert.doesNotMatch(page, /<script|<link|url\((?!data:font)|@import|(?:src|href)="(?!data:image\/png;base64,)/);
      const pictures = [...page.matchAll(/<img alt="([^"]*)"/g)].map(([, alt]) => alt);
      assert.deepEqual(pictures, review.pictures.slice(0, 2).map(({ scene }) => scene.title));
    });

    it('lists a message that no picture shows in a section of its own', () => {
      const [hidden] = review.pictures[1]!.ids.slice(-1);
      const pictures = [review.pictures[0]!, { ...review.pictures[1]!, ids: review.pictures[1]!.ids.slice(0, -1) }];
      assert.deepEqual(unseen(review), []);
      assert.deepEqual(unseen({ ...review, pictures }), [hidden]);
      const [, section = ''] = pageFor({ ...review, pictures }).split('<h2>On no picture</h2>');
      assert.deepEqual(entriesOf(section).map(({ id }) => id), [hidden]);
    });
  });
