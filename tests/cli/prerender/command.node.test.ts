import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { run } from '../run.js';
import { file } from '../support.js';
import { path, prerender, root, url } from './support.js';

describe('the command coalition-widgets prerender', () => {
  it('takes a folder of pages, and writes nothing in a dry run', async () => {
    await mkdir(path('site/sub'), { recursive: true });
    const page = '<coalition-goals></coalition-goals>';
    await writeFile(path('site/index.html'), page);
    await writeFile(path('site/sub/about.htm'), page);
    await writeFile(path('site/note.txt'), page);
    const args = ['prerender', path('site'), '--data', path('data.json'), '--url', url];
    assert.match((await run([...args, '--dry-run'])).out, /2 pages, 2 changed/);
    assert.equal(await readFile(path('site/index.html'), 'utf8'), page);
    const { pages } = JSON.parse((await run([...args, '--json'])).out) as { pages: { changed: boolean }[] };
    assert.deepEqual(
      pages.map(({ changed }) => changed),
      [true, true],
    );
    assert.notEqual(root(await readFile(path('site/sub/about.htm'), 'utf8')), '');
    assert.equal(await readFile(path('site/note.txt'), 'utf8'), page);
  });

  it('writes each widget in each language for systems that put pages together', async () => {
    const { code } = await run(['prerender', '--data', path('data.json'), '--url', url, '--fragments', path('out')]);
    assert.equal(code, 0);
    const names = (await readdir(path('out'))).filter(name => name.endsWith('.html')).sort();
    assert.deepEqual(
      names,
      ['ar', 'en'].flatMap(lang => [`coalition-goals.${lang}.html`, `coalition-goals.${lang}.light.html`]),
    );
    assert.match(
      await readFile(path('out/coalition-goals.en.html'), 'utf8'),
      /^<template.*<\/template><section data-coalition-text/s,
    );
  });

  it('links to the style sheets beside the data file, or gives the inline ones a nonce', async () => {
    const page = '<coalition-goals></coalition-goals>';
    const { html } = await prerender(page, ['--styles', 'link']);
    assert.match(
      root(html),
      /^(?:<link rel="stylesheet" href="https:\/\/coalition\.example\/styles\/[0-9a-f]{8}\.css">)+<section/,
    );
    const inline = (await prerender(page, ['--nonce', 'bm9uY2U='])).html;
    assert.match(root(inline), /^(?:<style nonce="bm9uY2U=">[^<]+<\/style>)+<section/);
  });

  it('shows the members of a slice', async () => {
    const member = (id: string): object => ({ id, name: { en: `Member ${id}` } });
    await writeFile(path('members.en.json'), JSON.stringify(file({ members: [member('one'), member('two')] })));
    await writeFile(
      path('sliced.json'),
      JSON.stringify(file({ members: { src: 'members.{lang}.json', list: [member('one')] } })),
    );
    const { html } = await prerender('<coalition-members lang="en"></coalition-members>', [], 'sliced.json');
    assert.deepEqual(root(html).match(/Member \w+/g), ['Member one', 'Member two']);
  });

  it('refuses a data file with errors, and says what to mend', async () => {
    await writeFile(path('wrong.json'), JSON.stringify(file({ goals: [{ id: 'one' }] })));
    const { html, code, err } = await prerender('<coalition-goals></coalition-goals>', [], 'wrong.json');
    assert.deepEqual([html, code], ['<coalition-goals></coalition-goals>', 1]);
    assert.match(err, /goals/);
  });

  it('says how it is called', async () => {
    const wrong = [
      ['prerender'],
      ['prerender', 'x.html', '--data', path('data.json')],
      ['prerender', 'x.html', '--data', path('data.json'), '--url', 'data.json'],
      ['prerender', path('absent.html'), '--data', path('data.json'), '--url', url],
      ['prerender', 'x.html', '--data', path('data.json'), '--url', url, '--styles', 'none'],
    ];
    for (const args of wrong) assert.equal((await run(args)).code, 2, args.join(' '));
    assert.match((await run(['prerender', '--help'])).out, /^coalition-widgets prerender PAGE/);
  });
});
