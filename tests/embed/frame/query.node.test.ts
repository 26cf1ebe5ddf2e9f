import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allowedSource, readQuery } from '../../../src/embed/frame/query.js';
import { tags } from '../../../src/generated/tags.js';
import { payloads } from './payloads.js';

const PAGE = 'https://widgets.example/v1/frame.html';
const read = (query: Record<string, string>, places = '/'): ReturnType<typeof readQuery> =>
  readQuery(`${PAGE}?${new URLSearchParams(query)}`, places);
const good = { widget: 'coalition-goals', src: '/coalition.json' };

describe('the query of the frame page', () => {
  it('names a widget, its data file and its language', () => {
    const { request, lang, problems } = read({ ...good, lang: 'ar' });
    assert.equal(request?.widget, 'coalition-goals');
    assert.equal(request?.src, 'https://widgets.example/coalition.json');
    assert.equal(lang, 'ar');
    assert.deepEqual(problems, []);
  });

  it('knows every widget', () => {
    for (const widget of tags) assert.equal(read({ ...good, widget }).request?.widget, widget);
  });

  for (const widget of [
    '',
    'script',
    'constructor',
    '__proto__',
    'toString',
    'COALITION-GOALS',
    'coalition-goals ',
    ...payloads,
  ])
    it(`shows no widget named ${JSON.stringify(widget)}, and says so to developers`, () => {
      const { request, problems } = read({ ...good, widget });
      assert.equal(request, undefined);
      assert.match(problems.join(), /^widget=/);
    });

  it('needs a widget and a data file', () => {
    assert.equal(read({ widget: good.widget }).request, undefined);
    assert.equal(read({ src: good.src }).request, undefined);
    assert.equal(read({}).problems.length, 2);
  });

  it('sets the attributes that widgets take', () => {
    const asked = {
      'heading-level': '3',
      'no-heading': '',
      theme: 'dark',
      stats: 'members years',
      layout: 'list',
      'no-filter': '1',
    };
    const { request, problems } = read({ ...good, ...asked });
    assert.deepEqual(Object.fromEntries(request!.attributes), { ...asked, 'no-filter': '' });
    assert.deepEqual(problems, []);
  });

  for (const name of ['heading-level', 'no-heading', 'theme', 'stats', 'layout', 'no-filter', 'fonts'])
    for (const value of ['7', 'false', ' ', ...payloads].filter(value => name !== 'stats' || !/^\w+$/.test(value)))
      it(`leaves ${name}=${JSON.stringify(value)} out, and shows the widget`, () => {
        const { request, problems } = read({ ...good, [name]: value });
        assert.deepEqual([...request!.attributes], []);
        assert.equal(problems.length, 1);
      });

  it('asks for the fonts of the script tag, and not of the widget', () => {
    const { request } = read({ ...good, fonts: '' });
    assert.equal(request!.fonts, true);
    assert.deepEqual([...request!.attributes], []);
    assert.equal(read(good).request!.fonts, false);
  });

  it('sets no other attribute', () => {
    const { request } = read({ ...good, onclick: 'x', style: 'x', class: 'x', 'data-src': 'x', utm_source: 'x' });
    assert.deepEqual([...request!.attributes], []);
  });

  it('takes a language as people write it, and writes it as HTML wants it', () => {
    const said = { ar_SY: 'ar-SY', KMR: 'ku', 'ku-Arab-IQ': 'ku-Arab-IQ', 'en-US': 'en-US' };
    for (const [lang, tag] of Object.entries(said)) assert.equal(read({ ...good, lang }).lang, tag);
  });

  for (const lang of ['', 'x', '123', 'arabic', ...payloads])
    it(`takes ${JSON.stringify(lang)} for no language, and shows the widget`, () => {
      const { request, lang: taken, problems } = read({ ...good, lang });
      assert.ok(request);
      assert.ok(taken === undefined || /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(taken));
      assert.equal(problems.length, taken ? 0 : 1);
    });
});

describe('the data files that the frame page shows', () => {
  const own = (src: string, page = PAGE): string | undefined => allowedSource(src, page, '/');

  it('are those of its own site, unless its list says otherwise', () => {
    assert.equal(own('coalition.json'), 'https://widgets.example/v1/coalition.json');
    assert.equal(own('https://widgets.example/a/b.json?v=2#x'), 'https://widgets.example/a/b.json?v=2');
    assert.match(readFileSync('src/embed/frame/frame.html', 'utf8'), /<meta name="coalition-sources" content="\/" \/>/);
  });

  for (const src of [
    'https://evil.example/fake.json',
    '//evil.example/fake.json',
    '\\\\evil.example/fake.json',
    '/\\evil.example/fake.json',
    'https://widgets.example.evil.example/fake.json',
    'https://widgets.example@evil.example/fake.json',
    'https://user:secret@widgets.example/coalition.json',
    'https://widgets.example:8443/coalition.json',
    'http://widgets.example/coalition.json',
    'data:application/json,{"version":1}',
    'blob:https://widgets.example/0b5c',
    'filesystem:https://widgets.example/x.json',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'about:blank',
    '//',
    'https://',
    'https://[',
  ])
    it(`are not ${src}`, () => assert.equal(own(src), undefined));

  it('are those that its list names, and then no others', () => {
    const places = ' https://a.example\n https://b.example/data/  https://c.example/coalition.json nonsense:[ ';
    const shown = (src: string): boolean => allowedSource(src, PAGE, places) !== undefined;
    assert.ok(shown('https://a.example/any/file.json'));
    assert.ok(shown('https://b.example/data/x.json'));
    assert.ok(shown('https://c.example/coalition.json'));
    for (const src of [
      '/coalition.json',
      'https://a.example.evil.example/x.json',
      'https://b.example/other.json',
      'https://b.example/data/../other.json',
      'https://b.example/data/%2e%2e/other.json',
      'https://b.example/data/..%2fother.json',
      'https://b.example/data/x%5C..%5C..%5Cother.json',
      'https://b.example/database.json',
      'https://c.example/coalition.json.evil',
      'https://c.example/coalition.json?other',
      'http://a.example/any/file.json',
    ])
      assert.equal(shown(src), false, src);
  });

  it('may name slices, by {lang} in the name of the file and nowhere else', () => {
    const allowed = (src: string): string | undefined => allowedSource(src, PAGE, 'https://c.example/data/');
    assert.equal(allowed('https://c.example/data/c.{lang}.json'), 'https://c.example/data/c.{lang}.json');
    for (const path of ['...{lang}/c.json', '{lang}../c.json', '{lang}/c.json', 'c.{lang}', '.{lang}.json'])
      assert.doesNotMatch(allowed(`https://c.example/data/${path}`) ?? '', /{lang}/, path);
  });

  it('are none when the list is empty', () => assert.equal(allowedSource('/coalition.json', PAGE, ''), undefined));

  it('may come over plain http from this machine, or to a page that did itself', () => {
    assert.ok(own('/c.json', 'http://localhost:5173/frame.html'));
    assert.ok(own('/c.json', 'http://intranet/frame.html'));
    assert.ok(allowedSource('http://127.0.0.1:8080/c.json', PAGE, 'http://127.0.0.1:8080'));
    assert.equal(allowedSource('http://intranet/c.json', PAGE, 'http://intranet'), undefined);
    const otherPort = 'http://intranet:8080/';
    assert.equal(allowedSource(`${otherPort}c.json`, 'http://intranet/frame.html', otherPort), undefined);
  });

  it('are none to a page opened from a disk', () =>
    assert.equal(own('coalition.json', 'file:///home/frame.html'), undefined));
});
