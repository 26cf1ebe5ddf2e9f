import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Publication } from '../../src/cli/publish/publication.js';
import { example } from '../cli/support.js';
import { data } from '../cli/publish/support.js';
import { missingSections } from '../fixtures/sample.js';
import { coalition, command, configure, makeSite, publish, skip, visit } from './support.js';

const goals = `<?= coalition_widget('coalition-goals', ['lang' => 'ar-SY']) ?>`;
const goal = (text: string): object => ({ goals: [{ id: 'one', text: { ar: text, en: text } }] });
const listOf = async (folder: string): Promise<Publication> =>
  JSON.parse(await readFile(join(folder, 'publication.json'), 'utf8')) as Publication;

describe('embed.php', { skip, timeout: 240_000 }, () => {
  it('shows every widget in every language as it was published', async t => {
    const alliance = JSON.parse(example('syrian-ngo-alliance')) as Record<string, unknown>;
    const folder = await publish({ ...alliance, ...missingSections(alliance) });
    const { fragments } = await listOf(folder);
    assert.deepEqual(
      [Object.keys(fragments).length, new Set(Object.values(fragments).flatMap(Object.keys)).size],
      [11, 6],
    );
    const { address } = await coalition(t, folder);
    const site = await makeSite(
      { publication: address },
      `<?php foreach (${JSON.stringify(fragments).replaceAll(/[{}:]/g, one => ({ '{': '[', '}': ']', ':': '=>' })[one]!)} as $tag => $languages)
        foreach ($languages as $lang => $paths) echo coalition_widget($tag, ['lang' => $lang]), "\\0"; ?>`,
    );
    const { stdout } = await command(site, 'fetch');
    assert.match(stdout, /^revision \d+, 66 texts, last look \d{4}-/);
    const page = await (await visit(t, site)).open();
    for (const [tag, languages] of Object.entries(fragments))
      for (const [lang, { root, light, styles }] of Object.entries(languages)) {
        const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
        const text = async (path: string): Promise<string> =>
          (await read(path)).trim().replaceAll(/(?<= (?:href|src)=")[^"#]+/g, found => new URL(found, address).href);
        const sheets = (await Promise.all(styles.map(read))).map(css => `<style>${css}</style>`).join('');
        const shadow = `<template shadowrootmode="open">${sheets}${await text(root)}</template>`;
        const dir = ['en', 'ku', 'tr'].includes(lang) ? 'ltr' : 'rtl';
        const link = tag === 'volunteer-form' ? '<a href="https://127.0.0.1/" dir="ltr">127.0.0.1</a>' : '';
        const wanted = `<${tag} lang="${lang}" dir="${dir}">${shadow}${await text(light)}${link}</${tag}>`;
        assert.ok(page.split('\0').includes(wanted), `${tag} in ${lang}`);
      }
  });

  it('shows a link at first, then the text, in the language of the file that fits, with the script once', async t => {
    const { address, asked } = await coalition(t, await publish(data(1, goal('Eins'))));
    const script = 'https://coalition.example/w/cdn/coalition-widgets.js';
    const site = await makeSite({ publication: address, script }, goals + goals);
    const { open, shows } = await visit(t, site);
    const first = await open();
    assert.match(first, /<coalition-goals lang="ar-SY"><a href="https:\/\/127\.0\.0\.1\/"/);
    const page = await shows('Eins');
    assert.match(page, /<coalition-goals lang="ar" dir="rtl"><template shadowrootmode="open"><style>/);
    assert.equal(page.match(/<template/g)?.length, 2);
    assert.deepEqual(page.match(/<script[^>]*>/g), [
      `<script type="module" crossorigin src="${script}" data-coalition="${address.replace('publication.json', 'coalition.{lang}.json')}">`,
    ]);
    assert.deepEqual(
      asked.filter(path => path.startsWith('fragments/')),
      ['fragments/coalition-goals.ar.root.html', 'fragments/coalition-goals.ar.light.html'],
    );
  });

  it('shows the texts it has while the site of the coalition is down, and asks that site again only later', async t => {
    const host = await coalition(t, await publish(data(1, goal('Eins'))));
    const site = await makeSite({ publication: host.address, hours: 0 }, goals);
    const { open, shows, log } = await visit(t, site);
    await shows('Eins');
    host.isDown = true;
    await shows('Eins');
    while (!log().includes('answers "HTTP/1.1 503')) await open();
    const asked = host.asked.length;
    for (let again = 0; again < 3; again++) assert.match(await open(), /Eins/);
    assert.equal(host.asked.length, asked);
    assert.equal(log().match(/embed\.php: /g)?.length, 1);
  });

  it('goes on at the next page, if the coalition answers so slowly that a page cannot fetch everything', async t => {
    const host = await coalition(t, await publish(data(1, goal('Eins'))));
    host.delay = 900; // six files
    const { shows } = await visit(t, await makeSite({ publication: host.address }, goals));
    assert.match(await shows('Eins'), /<template/);
    assert.ok(host.asked.filter(path => path === 'publication.json').length > 1, 'one page was enough');
  });

  it('shows a new revision, keeps no text of the one before the last, and refuses to go back', async t => {
    const host = await coalition(t, await publish(data(1, goal('Eins'))));
    const site = await makeSite({ publication: host.address }, goals);
    const cache = join(site.webRoot, 'embed-cache');
    const texts = async (): Promise<number> => (await readdir(cache)).filter(name => name.endsWith('.txt')).length;
    await command(site, 'fetch');
    const before = await texts();
    for (const revision of [2, 3]) {
      host.folder = await publish(data(revision, goal(`Wert ${revision}`)));
      assert.match((await command(site, 'fetch')).stdout, new RegExp(`^revision ${revision},`));
    }
    assert.ok((await texts()) < 2 * before);
    const { open } = await visit(t, site);
    assert.match(await open(), /Wert 3/);
    host.folder = await publish(data(1, goal('Eins')));
    const { status, stderr } = await command(site, 'fetch');
    assert.equal(status, 1);
    assert.match(stderr, /has revision 1; this site shows 3 already/);
    assert.match(await open(), /Wert 3/);
  });

  it('fetches the list of the publication again only if it has changed, and fetches texts that are missing all the same', async t => {
    const host = await coalition(t, await publish(data(1, goal('Eins'))));
    const site = await makeSite({ publication: host.address, hours: 0 }, goals);
    const { open, shows } = await visit(t, site);
    await shows('Eins');
    for (const asked = host.asked.length; host.asked.length < asked + 3;) await open();
    const lists = (): number => host.sent.filter(path => path === 'publication.json').length;
    assert.equal(lists(), 1);
    const english = 'fragments/coalition-goals.en.root.html';
    assert.ok(!host.sent.includes(english));
    await command(site, 'fetch');
    assert.equal(lists(), 1);
    assert.ok(host.sent.includes(english));
    host.folder = await publish(data(2, goal('Zwei')));
    await shows('Zwei');
    assert.equal(lists(), 2);
    // the tag of one address says nothing about another
    await configure(site, { publication: host.address.replace('127.0.0.1', 'localhost'), hours: 0 });
    await command(site, 'fetch');
    assert.equal(lists(), 3);
  });

  for (const path of ['fragments/coalition-goals.ar.light.html', 'styles/'])
    it(`shows nothing of a publication with a file that is not the published one: ${path}`, async t => {
      const host = await coalition(t, await publish(data(1, goal('Eins'))));
      const site = await makeSite({ publication: host.address }, goals);
      await command(site, 'fetch');
      host.folder = await publish(data(2, goal('Zwei')));
      const file = Object.keys((await listOf(host.folder)).files).find(name => name.startsWith(path))!;
      await writeFile(join(host.folder, file), 'changed on the way');
      // the style sheets of both revisions are the same, so they are here already
      if (path === 'styles/') await configure(site, { publication: host.address, cache: join(site.home, 'other') });
      assert.match((await command(site, 'fetch')).stderr, /is not the file that was published/);
      const { open } = await visit(t, site);
      assert.doesNotMatch(await open(), /Zwei|changed/);
    });

  it('reads a publication on the same server by its path', async t => {
    const site = await makeSite({ publication: join(await publish(data(1, goal('Eins'))), 'publication.json') }, goals);
    const { shows } = await visit(t, site);
    assert.match(await shows('Eins'), /<template/);
  });

  it('lets one page fetch, if several are opened at once', async t => {
    const host = await coalition(t, await publish(data(1, goal('Eins'))));
    const { open, shows } = await visit(t, await makeSite({ publication: host.address }, goals));
    await Promise.all(Array.from({ length: 8 }, open));
    await shows('Eins');
    assert.equal(host.asked.filter(path => path === 'publication.json').length <= 2, true, host.asked.join(' '));
  });

  it('says what to do if it may not write, has no address, or an address of another kind', async () => {
    for (const [settings, told] of [
      [{ publication: 'http://coalition.example/publication.json' }, /write an address that begins with https:/],
      [{ publication: '/nowhere/publication.json' }, /cannot read \/nowhere/],
      [{ publication: '/etc/hostname' }, /is not the publication\.json that coalition-widgets publish writes/],
      [{ publication: 'https://x.example/p.json', cache: '/proc/none' }, /let PHP write into it/],
      [{}, /Write the address of publication\.json into embed\.settings\.php/],
    ] as const) {
      const { status, stderr } = await command(await makeSite(settings, ''), 'fetch');
      assert.equal(status, 1);
      assert.match(stderr, told);
    }
    assert.equal((await command(await makeSite({ publication: 'x' }, ''), 'other')).status, 2);
  });

  it('shows the fallback of the page, and attributes but for handlers', async t => {
    const site = await makeSite(
      {},
      `<?= coalition_widget('coalition-goals', ['lang' => 'ar', 'onclick' => 'x()', 'a b' => '1', 'label' => '"<', 'details' => true, 'theme' => null], '<b>our own</b>') ?>`,
    );
    const { open } = await visit(t, site);
    assert.equal(
      await open(),
      '<coalition-goals lang="ar" label="&quot;&lt;" details><b>our own</b></coalition-goals>',
    );
  });

  it('shows no text if attributes change what the widget shows', async t => {
    const site = await makeSite(
      { publication: join(await publish(data(1, goal('Eins'))), 'publication.json') },
      `<?= coalition_widget('coalition-goals', ['lang' => 'ar', 'layout' => 'cards']), coalition_widget('coalition-goals', ['lang' => 'ar', 'heading-level' => 2]) ?>`,
    );
    await command(site, 'fetch');
    const page = await (await visit(t, site)).open();
    assert.match(
      page,
      /layout="cards"><\/coalition-goals><coalition-goals lang="ar" heading-level="2" dir="rtl"><template/,
    );
  });
});
