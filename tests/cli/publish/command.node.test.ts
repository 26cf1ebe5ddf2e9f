import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Publication } from '../../../src/cli/publish/publication.js';
import { run } from '../run.js';
import { data, filesIn, path, publish, published, url } from './support.js';

const publication = async (out: string): Promise<Publication> =>
  (await published(`${out}/publication.json`)) as unknown as Publication;

describe('the command coalition-widgets publish', () => {
  it('writes the whole file, and a slice for readers of each language', async () => {
    const { code, out } = await publish(data(1), 'slices');
    assert.equal(code, 0);
    assert.match(out, /^Revision 1, the first one here/);
    assert.deepEqual((await published('slices/coalition.json'))['goals'], data(1)['goals']);
    const slice = await published('slices/coalition.en.json');
    assert.deepEqual([slice['slice'], slice['goals']], ['en', [{ id: 'one', text: { en: 'Goal one' } }]]);
    const { languages } = await publication('slices');
    assert.equal(languages['ku-Arab']?.data, 'coalition.ku-Arab.json');
  });

  it('lists every file with its size and hash, and compressed copies that hold the same', async () => {
    await publish(data(1), 'listed', ['--script', 'https://w.example/0.1.0/cdn/coalition-widgets.js']);
    const { files } = await publication('listed');
    const written = (await filesIn('listed')).filter(name => !/\.(?:br|gz)$/.test(name));
    assert.deepEqual(
      Object.keys(files).sort(),
      written.filter(name => name !== 'publication.json'),
    );
    for (const [name, { bytes, integrity }] of Object.entries(files)) {
      const content = await readFile(path(`listed/${name}`));
      const hash = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      assert.deepEqual([content.length, hash], [bytes, integrity], name);
    }
    const page = await readFile(path('listed/snippets.html'));
    assert.deepEqual(brotliDecompressSync(await readFile(path('listed/snippets.html.br'))), page);
    assert.deepEqual(gunzipSync(await readFile(path('listed/snippets.html.gz'))), page);
  });

  it('writes the same bytes twice, and nothing at all the second time', async () => {
    await publish(data(1), 'twice');
    const { out } = await publish(data(1), 'twice');
    assert.match(out, /: 0 changed, 0 removed/);
    await publish(data(1), 'again');
    assert.deepEqual(await filesIn('again'), await filesIn('twice'));
    for (const name of await filesIn('again'))
      assert.ok((await readFile(path(`again/${name}`))).equals(await readFile(path(`twice/${name}`))), name);
  });

  it('refuses a revision that does not go up, and says which one to write', async () => {
    await publish(data(5), 'order');
    const before = await readFile(path('order/publication.json'), 'utf8');
    const long = Array.from({ length: 60 }, (_, at) => ({
      id: `v${at}`,
      title: { en: `V${at}` },
      text: { en: `${at} ${'word '.repeat(3900)}` },
    }));
    const refused: (readonly [value: object, message: RegExp])[] = [
      [data(4), /Revision 5 is published; this file has 4.*"revision": 6/s],
      [data(5, { abbreviation: 'NEW' }), /Revision 5 is published already.*"revision": 6/s],
      [data(5, { revision: undefined }), /has no "revision".*"revision": 6/s],
      [data(6, { slice: 'ar' }), /slice for "ar".*with all languages/s],
      [data(6, { vision: { en: 'x'.repeat(20_000) }, values: long }), /coalition\.json would have 1\.\d MiB/],
    ];
    for (const [value, message] of refused) {
      const { code, err } = await publish(value, 'order');
      assert.equal(code, 1);
      assert.match(err, message);
    }
    assert.equal(await readFile(path('order/publication.json'), 'utf8'), before);
  });

  it('says what changed, removes what is gone, and keeps the copies of earlier revisions', async () => {
    await publish(data(1, { vision: { en: 'A vision' } }), 'next');
    const [first] = (await publication('next')).copies;
    const goals = [
      { id: 'two', text: { en: 'New' } },
      { id: 'one', text: { ar: 'هدف one', en: 'Changed' } },
    ];
    const { code, out } = await publish(data(2, { goals }), 'next');
    assert.equal(code, 0);
    assert.match(out, /^Revision 1 → 2\n {2}goals: 2 added, 1 changed\n {2}vision: 1 removed$/m);
    const files = await filesIn('next');
    assert.ok(!files.some(name => name.includes('coalition-vision')));
    assert.ok(files.includes(first!));
    const { copies } = await publication('next');
    assert.deepEqual([copies.length, copies[1]], [2, first]);
  });

  it('writes the text of each widget that the file has a section for, in each language', async () => {
    await publish(data(1), 'texts');
    const { fragments } = await publication('texts');
    assert.deepEqual(Object.keys(fragments), ['coalition-name', 'coalition-goals']);
    const { root, light, styles } = fragments['coalition-goals']!['ar']!;
    assert.match(
      await readFile(path(`texts/${root}`), 'utf8'),
      /^<section part="section" lang="ar" dir="rtl" data-revision="1">/,
    );
    assert.match(await readFile(path(`texts/${light}`), 'utf8'), /^<section data-coalition-text="" /);
    for (const style of styles) assert.doesNotMatch(await readFile(path(`texts/${style}`), 'utf8'), /[<>]\//);
  });

  it('copies pictures under names that change with their content', async () => {
    await mkdir(path('images'), { recursive: true });
    await cp('data/images/logo-a.svg', path('images/logo ä.svg'));
    const banner = { title: { en: 'T' }, image: { src: 'images/logo%20%C3%A4.svg', alt: { en: 'A sign' } } };
    assert.equal((await publish(data(1, { banner }), 'pictures')).code, 0);
    const { src } = ((await published('pictures/coalition.json'))['banner'] as { image: { src: string } }).image;
    assert.match(src, /^pictures\/logo%20%C3%A4\.[0-9a-f]{10}\.svg$/);
    const copy = await readFile(path(`pictures/${decodeURI(src)}`));
    assert.ok(copy.equals(await readFile('data/images/logo-a.svg')));
    const missing = { ...banner, image: { src: 'images/absent.png', alt: { en: 'A sign' } } };
    const { code, out } = await publish(data(2, { banner: missing }), 'pictures');
    assert.equal(code, 1);
    assert.match(out, /A picture could not be read: images\/absent\.png: there is no such file/);
  });

  it('gives each path one rule for caches: hashed names for good, the others for minutes', async () => {
    await publish(data(1), 'headers');
    const rules = (await readFile(path('headers/_headers'), 'utf8')).split(/\n(?=\/)/);
    const rule = (name: string): string => rules.filter(one => one.startsWith(`${name}\n`)).join('');
    assert.match(rule('/coalition.json'), /max-age=300, stale-while-revalidate/);
    assert.match(rule('/styles/*'), /max-age=31536000, immutable/);
    assert.match(rule(`/${(await publication('headers')).copies[0]}`), /immutable/);
    assert.match(await readFile(path('headers/.htaccess'), 'utf8'), /^AddType image\/avif \.avif$/m);
    assert.match(await readFile(path('headers/nginx.conf'), 'utf8'), /"image\/avif avif;"/);
    assert.equal(rules.length, new Set(rules.map(one => one.split('\n')[0])).size);
  });

  it('writes what to paste, and never makes markup of the name', async () => {
    const name = { ar: 'تحالف', en: '<i>Co & "Co"</i>' };
    const script = 'https://w.example/0.1.0/cdn/coalition-widgets.js';
    await publish(data(1, { name, contact: { url: 'https://c.example/?a=1&b=2' } }), 'paste', ['--script', script]);
    const page = await readFile(path('paste/snippets.html'), 'utf8');
    const codes = [...page.matchAll(/<code>(.*?)<\/code>/gs)].map(([, code]) =>
      code!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    );
    assert.match(codes[0]!, /data-coalition="https:\/\/coalition\.example\/data\/coalition\.\{lang\}\.json"/);
    assert.ok(
      codes.includes(
        '<coalition-goals lang="en" dir="ltr"><a href="https://c.example/?a=1&amp;b=2"><span lang="en" dir="ltr">' +
          '&lt;i&gt;Co &amp; &quot;Co&quot;&lt;/i&gt;</span></a></coalition-goals>',
      ),
    );
    assert.doesNotMatch(page, /<i>/);
  });

  it('offers each further form, and each widget with its text', async () => {
    const form = (id: string) => ({
      form: id,
      title: { en: `The ${id}` },
      fields: [{ name: 'name', type: 'text', label: { en: 'Name' }, autocomplete: 'name' }],
      submit: { to: 'json', url: 'https://r.example/' },
    });
    const script = 'https://w.example/0.1.0/cdn/coalition-widgets.js';
    const more = { volunteer: form('volunteer'), forms: [form('membership')], contact: { url: 'https://c.example/' } };
    await publish(data(1, more), 'forms', ['--script', script]);
    const page = (await readFile(path('forms/snippets.html'), 'utf8')).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    assert.match(page, /<volunteer-form form="membership" lang="en" dir="ltr"><a /);
    assert.match(
      page,
      /<volunteer-form lang="en" dir="ltr"><section data-coalition-text[^]*?The volunteer[^]*?<\/section><p><a href/,
    );
    assert.match(
      page,
      /<coalition-goals lang="en" dir="ltr"><section data-coalition-text="" [^]*?<\/section><\/coalition-goals>/,
    );
  });

  it('writes nothing in a dry run', async () => {
    const { code, out } = await publish(data(1), 'dry', ['--dry-run']);
    assert.equal(code, 0);
    assert.match(out, /nothing written/);
    await assert.rejects(filesIn('dry'), /ENOENT/);
  });

  it('refuses a file with errors, and says what to mend', async () => {
    const { code, err } = await publish(data(1, { goals: [{ id: 'one' }] }), 'wrong');
    assert.equal(code, 1);
    assert.match(err, /goals/);
    await assert.rejects(filesIn('wrong'), /ENOENT/);
  });

  it('says how it is called', async () => {
    const wrong = [
      ['publish'],
      ['publish', path('source.json'), '--out', path('x')],
      ['publish', path('source.json'), '--out', path('x'), '--url', 'coalition.json'],
      ['publish', path('source.json'), '--out', path('x'), '--url', 'https://c.example/data/'],
      ['publish', path('source.json'), '--out', path(''), '--url', url],
      ['publish', path('absent.json'), '--out', path('x'), '--url', url],
    ];
    for (const args of wrong) assert.equal((await run(args)).code, 2, args.join(' '));
    assert.match((await run(['publish', '--help'])).out, /^coalition-widgets publish FILE/);
  });
});
