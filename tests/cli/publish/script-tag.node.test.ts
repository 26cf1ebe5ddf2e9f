import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hints, type ScriptTag } from '../../../src/cli/publish/script-tag.js';

const script: ScriptTag = {
  url: 'https://w.example/0.1.0/cdn/coalition-widgets.js?a&b',
  build: {
    integrity: 'sha384-x',
    folder: 'chunks/1a2b',
    needs: { base: [], shared: ['base'], 'member-counter': ['base', 'shared'], 'ar.member-counter': [] },
    beside: { 'member-counter': ['late'] },
  },
};
const data = 'https://c.example/coalition.json';
const addresses = (html: string): readonly string[] => [...html.matchAll(/href="(.*?)"/g)].map(([, url]) => url!);

describe('the hints for the first widget of a page', () => {
  it('name what the script tag asks for in its first step: code, words and the slice of the data', () => {
    assert.deepEqual(addresses(hints('member-counter', 'ar', script, data)), [
      'https://w.example/0.1.0/cdn/chunks/1a2b/base.js',
      'https://w.example/0.1.0/cdn/chunks/1a2b/shared.js',
      'https://w.example/0.1.0/cdn/chunks/1a2b/member-counter.js',
      'https://w.example/0.1.0/cdn/chunks/1a2b/ar.member-counter.js',
      'https://w.example/0.1.0/cdn/chunks/1a2b/late.js',
      'https://c.example/coalition.ar.json',
    ]);
  });

  it('have no words for a language that widgets do not speak', () => {
    assert.doesNotMatch(hints('member-counter', 'en', script, data), /en\.member-counter/);
  });

  it('carry the credentials mode of the script, so that nothing is downloaded twice', () => {
    const links = hints('member-counter', 'ar', script, data).split('\n');
    assert.ok(links.every(link => / crossorigin /.test(link)));
    assert.match(links.at(-1)!, /^<link rel="preload" as="fetch" /);
  });

  it('are left out where the page would ask for something else', () => {
    assert.equal(hints('member-counter', 'ku-Arab', script, data), '');
    assert.equal(hints('member-counter', 'ar', { url: script.url }, data), '');
  });
});
