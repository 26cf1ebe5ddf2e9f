import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetLocales } from '../../scripts/lib/locales.js';
import { locales } from '../../src/generated/locales.js';
import { messagesInSources, messagesOf } from '../support/messages.js';

const sources = messagesInSources();
/** The letters that a language is written with (CLDR), capitals included, and marks; what is left of a text without them must hold no letter. */
function lettersOf(code: string): RegExp {
  const { letters } = locales.find(locale => locale.code === code)!;
  return new RegExp(`[${letters}${letters.toLocaleUpperCase(code)}\\p{M}]`, 'gu');
}
/** Words that stand in every language as they are, and Turkish "still", whose â CLDR does not count to the alphabet. */
const exceptions = /\b(?:https?|www|example)\b|hâlâ/g;

describe('messages in the sources', () => {
  it('each have an id of their own, named after the element, and a description for translators', () => {
    const ids = sources.map(({ id }) => id);
    assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
    for (const { id, source, description } of sources) {
      assert.match(id, /^(?:base|[a-z]+-[a-z-]+)\.[a-z-]+$/, source);
      assert.ok(description.length > 10, `${id} tells translators where it stands`);
    }
  });
});

for (const locale of targetLocales)
  describe(`locales/${locale}.xlf`, () => {
    const messages = messagesOf(locale);
    const letters = lettersOf(locale);

    it('holds exactly the messages of the sources', () => {
      const known = (all: typeof sources): string[] => all.map(({ id, source }) => `${id}: ${source}`).sort();
      assert.deepEqual(known(messages), known(sources));
    });

    it('translates every message', () => {
      assert.deepEqual(messages.filter(({ target }) => !target.trim()).map(({ id }) => id), []);
    });

    it('leaves no English', () => {
      assert.deepEqual(messages.filter(({ source, target }) => source === target).map(({ id }) => id), []);
    });

    it('is written in the letters of its language', () => {
      const foreign = messages.filter(({ target }) =>
        /\p{L}/u.test(target.replace(exceptions, '').replace(letters, '')),
      );
      assert.deepEqual(foreign.map(({ id, target }) => `${id}: ${target}`), []);
    });

    it('is in Unicode NFC, without control characters', () => {
      for (const { id, target } of messages) {
        assert.equal(target.normalize('NFC'), target, id);
        assert.doesNotMatch(target, /[\p{Cc}\p{Cf}]/u, id);
      }
    });
  });
