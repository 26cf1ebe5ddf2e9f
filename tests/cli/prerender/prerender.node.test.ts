import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { data, light, path, prerender, root } from './support.js';

describe('coalition-widgets prerender', () => {
  it('writes the text of a widget in the nearest language of the page', async () => {
    const { html, code } = await prerender(
      '<html lang="en"><div lang="ar"><coalition-goals>ours</coalition-goals></div>',
    );
    assert.equal(code, 0);
    assert.match(root(html), /<section part="section" lang="ar" dir="rtl" data-revision="3">/);
    assert.match(root(html), /<bdi lang="ar" dir="rtl">هدف<\/bdi>/);
    assert.match(html, /<\/template>ours<\/coalition-goals>/);
  });

  it('writes the default language of the file where the page names none', async () => {
    assert.match(root((await prerender('<coalition-goals></coalition-goals>')).html), /lang="ar" dir="rtl"/);
  });

  it('never makes markup of a text', async () => {
    const { html } = await prerender('<coalition-goals lang="en"></coalition-goals>', ['--light']);
    assert.match(root(html), /A &lt;goal&gt; &amp; "more"/);
    assert.match(light(html), /A &lt;goal&gt; &amp; "more"/);
    assert.doesNotMatch(html, /<goal>/);
  });

  it('respects the attributes of a widget', async () => {
    const tag = (attributes: string): string => `<coalition-goals lang="en" ${attributes}></coalition-goals>`;
    assert.match(root((await prerender(tag('heading-level="4"'))).html), /<h4 part="heading">.*<h5 part="title">/s);
    assert.doesNotMatch(root((await prerender(tag('no-heading'))).html), /part="heading">/);
  });

  it('writes plain HTML for readers without shadow roots when asked', async () => {
    const { html } = await prerender('<coalition-goals lang="ar"><a href="/x">ours</a></coalition-goals>', ['--light']);
    assert.equal(
      light(html).replace(/> </g, '><'),
      '<section data-coalition-text="" lang="ar" dir="rtl"><h2>أهدافنا</h2><ol><li><h3><bdi lang="ar" dir="rtl">الأول</bdi></h3><p><bdi lang="ar" dir="rtl">هدف</bdi></p></li></ol></section>',
    );
    assert.match(html, /<\/section><a href="\/x">ours<\/a><\/coalition-goals>/);
  });

  it('writes only the shadow root inside a paragraph, and says so', async () => {
    const { html, out, code } = await prerender('<p>x <coalition-goals></coalition-goals></p>', ['--light']);
    assert.equal(light(html), '');
    assert.notEqual(root(html), '');
    assert.match(out, /stands in a <p>/);
    assert.equal(code, 1);
  });

  it('changes nothing the second time, and replaces what an earlier revision wrote', async () => {
    const page = '<coalition-goals lang="en"><a>ours</a></coalition-goals>';
    const first = await prerender(page, ['--light']);
    const second = await prerender(first.html, ['--light']);
    assert.equal(second.html, first.html);
    assert.match(second.out, /1 pages, 0 changed/);
    await writeFile(
      path('newer.json'),
      JSON.stringify({ ...data, revision: 4, goals: [{ id: 'x', text: { en: 'New' } }] }),
    );
    const { html } = await prerender(first.html, [], 'newer.json');
    assert.doesNotMatch(html, /goal&gt;/);
    assert.match(html, /data-revision="4".*New.*<\/template><a>ours<\/a><\/coalition-goals>$/s);
    const { html: same, out, code } = await prerender(html);
    assert.deepEqual([same, code], [html, 1]);
    assert.match(out, /has revision 4 already; this file is revision 3/);
  });

  it('writes the text of a widget that asks for slices of the file', async () => {
    const page = '<coalition-goals lang="en" src="/data.{lang}.json"></coalition-goals>';
    assert.match(root((await prerender(page)).html), /A &lt;goal&gt;/);
  });

  it('leaves alone what it cannot write, and says why', async () => {
    const cases = {
      '<member-counter>members</member-counter>': 'the file has no "stats"',
      '<coalition-goals src="https://other.example/other.json"></coalition-goals>': 'names another data file in src',
      '<coalition-goals>': 'has no end tag: write </coalition-goals>',
    };
    for (const [page, problem] of Object.entries(cases)) {
      const { html, out, code } = await prerender(page);
      assert.deepEqual([html, code], [page, 1]);
      assert.ok(out.includes(problem), out);
    }
    for (const quiet of ['<template><coalition-goals></coalition-goals></template>', '<!-- <coalition-goals> -->'])
      assert.deepEqual((({ html, code }) => [html, code])(await prerender(quiet)), [quiet, 0]);
  });

  it('keeps a picture in the plain HTML within a phone, where no style does', async () => {
    const picture = { src: 'a.png', width: 1600, height: 900, alt: { en: 'A house' } };
    await writeFile(
      path('banner.json'),
      JSON.stringify({ ...data, banner: { title: { en: 'Come' }, image: picture } }),
    );
    const { html } = await prerender('<coalition-banner lang="en"></coalition-banner>', ['--light'], 'banner.json');
    assert.match(light(html), /<img [^>]*width="280" height="158"/);
    assert.match(root(html), /<img [^>]*width="1600" height="900"/);
  });

  it('has the copies of a picture, and of them the smallest in the plain HTML', async () => {
    const copies = (type: string): object => ({
      type: `image/${type}`,
      srcset: [480, 960].map(width => ({ src: `pictures/a-${width}.${type}`, width })),
    });
    const image = { src: 'a.jpg', alt: { en: 'A house' }, sources: ['avif', 'webp'].map(copies) };
    await writeFile(path('copies.json'), JSON.stringify({ ...data, banner: { image } }));
    const { html } = await prerender('<coalition-banner lang="en"></coalition-banner>', ['--light'], 'copies.json');
    const source = (type: string, sizes: string): string =>
      `<source type="image/${type}" srcset="https://coalition.example/pictures/a-480.${type} 480w,https://coalition.example/pictures/a-960.${type} 960w" sizes="${sizes}">`;
    for (const [text, sizes] of [
      [root(html), 'min(100vw,max(44em,60vw))'],
      [light(html), '280px'],
    ] as const)
      assert.ok(text.includes(`<picture>${source('avif', sizes)}${source('webp', sizes)}<img `), text);
  });

  it('keeps every other byte of a page', async () => {
    const piece = fc.constantFrom(
      '\r\n',
      '\n',
      '<p>',
      '</p>',
      '&amp;',
      '<b class=x',
      '>',
      'نص',
      '<!-- c -->',
      '\ufeff',
      '<svg><path d=""/></svg>',
      '<coalition-goals lang=en>',
      '</coalition-goals>',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async pieces => {
        const page = pieces.join('');
        const { html } = await prerender(page, ['--light']);
        const rest = html.replace(
          /<template shadowrootmode="open">.*?<\/template>(?:<section data-coalition-text="".*?<\/section>)?/gs,
          '',
        );
        assert.equal(rest, page);
      }),
      { numRuns: 15 },
    );
  });
});
