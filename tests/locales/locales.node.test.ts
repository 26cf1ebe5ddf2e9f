import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { messagesInSources, messagesOf } from '../support/messages.js';

const { targetLocales } = z
  .object({ targetLocales: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('lit-localize.json', 'utf8')));
const sources = messagesInSources();
/** The letters that a language is written with; what is left of a text without them must hold no letter. */
const letters: Readonly<Record<string, RegExp>> = {
  ar: /[\p{Script=Arabic}\p{M}]/gu,
  ckb: /[ئابپتجچحخدرزڕژسشعغفڤقکگلڵمنهەوۆیێ]/gu, // CLDR's exemplar letters: no Arabic ي ك ة ى
  syr: /[\p{Script=Syriac}\p{M}]/gu,
  ku: /[A-Za-zÇçÊêÎîŞşÛû]/gu,
  tr: /[A-PR-VYZa-pr-vyzÂâÇçĞğIıİiÎîÖöŞşÛûÜü]/gu,
};
/** Words that stand in every language as they are. */
const sameEverywhere = /\b(?:https?|www|example)\b/g;

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

    it('holds every message of the sources, and no other', () => {
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
        /\p{L}/u.test(target.replace(sameEverywhere, '').replace(letters[locale]!, '')),
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
