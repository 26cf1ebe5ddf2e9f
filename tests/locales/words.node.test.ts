import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { targetLocales } from '../../scripts/lib/locales.js';
import { problemsOf, textOf, type Message } from '../../scripts/lib/words.js';
import { messagesOf } from '../support/messages.js';

const message = (name: string, ...contents: Message['contents']): Message => ({ name, contents });

describe('the translations', () => {
  const sources = [message('base.retry', 'Try again'), message('coalition-goals.heading', 'Our goals')];

  it('are right when every message has one', () =>
    assert.deepEqual(problemsOf('ar', sources, sources), []));

  it('fail generation, with language, id and remedy, when one is missing or blank', () => {
    const missing = 'ar: base.retry is not translated. Run "npm run extract", then add its <target> to locales/ar.xlf.';
    assert.deepEqual(problemsOf('ar', sources, sources.slice(1)), [missing]);
    assert.deepEqual(problemsOf('ar', sources, [message('base.retry', ' '), sources[1]!]), [missing]);
  });

  it('fail generation when the sources have no such message', () =>
    assert.match(
      problemsOf('ku', sources, [...sources, message('base.gone', 'x')]).join(),
      /^ku: no source has a message base\.gone\. Run "npm run extract"/,
    ));

  it('are plain strings', () => {
    assert.equal(textOf(message('base.retry', 'Try ', 'again')), 'Try again');
    assert.throws(() => textOf(message('base.retry', 'Try ', { untranslatable: '${n}' })), /base\.retry has a placeholder/);
  });
});

describe('the words of an element', () => {
  const folder = 'src/generated/words';
  const groups = readdirSync(folder)
    .filter(file => !/\..*\./.test(file))
    .map(file => file.replace('.ts', ''));

  for (const code of targetLocales)
    it(`in ${code} are one file: its own messages; after a failure, those of every element`, () => {
      for (const group of groups) {
        const text = readFileSync(`${folder}/${code}.${group}.ts`, 'utf8');
        const ids = [...text.matchAll(/'([\w.-]+)':/g)].map(([, id]) => id!);
        const expected = messagesOf(code).map(({ id }) => id);
        assert.deepEqual(
          ids,
          expected.filter(id => [group, group === 'status-note' && 'base'].includes(id.split('.')[0]!)).sort(),
        );
      }
    });
});
