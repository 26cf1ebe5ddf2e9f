import { expect } from 'chai';
import { WordsController } from '../../src/base/words-controller.js';
import type { WordsModule } from '../../src/i18n/words.js';
import { later } from '../support/goals.js';

describe('the words of a widget', () => {
  it('are those of the last request, when an earlier answer comes late', async () => {
    const arabic = later<WordsModule>();
    const words = new WordsController(() => ({
      ar: () => arabic.promise,
      tr: () => Promise.resolve({ words: { 'test.word': 'kelime' } } as unknown as WordsModule),
    }));
    const first = words.load(['ar']);
    const second = words.load(['tr']);
    expect(await second).to.equal(true);
    arabic.resolve({ words: { 'test.word': 'كلمة' } });
    expect(await first).to.equal(false);
    expect([words.lang, words.locale, words.msg('word', { id: 'test.word' })]).to.deep.equal(['tr', 'tr', 'kelime']);
  });

  it('are English when those of the language do not come', async () => {
    const words = new WordsController(() => ({ ar: () => Promise.reject(new TypeError('Failed to fetch')) }));
    expect(await words.load(['ar'])).to.equal(true);
    expect([words.lang, words.msg('word', { id: 'test.word' })]).to.deep.equal(['en', 'word']);
  });
});
