/**
 * The widgets in a real WordPress: `npm run test:wordpress`. It is not part of `npm test`, since it installs WordPress and
 * PHP from their packages first. The pictures that it takes are those of docs/editors.md.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveSite, type SiteServer } from '../../site/serve.js';
import { tags } from '../../src/generated/tags.js';
import { startSite, type Site } from './site.js';
import { block, FALLBACK, oneLine, pasted, scriptTag } from './snippets.js';
import { User } from './user.js';
import { Visitor, type Visit } from './visitor.js';

let server: SiteServer;
let site: Site;
let admin: User;
let author: User;
let visitor: Visitor;
before(async () => {
  if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  server = await serveSite({ port: 0, submissions: join(tmpdir(), 'wordpress-submissions.db') });
  site = await startSite(server.url);
  admin = await User.logIn(site.url, 'admin', 'password');
  const writer = { username: 'writer', email: 'writer@example.org', password: 'a long password', roles: ['author'] };
  await admin.send('/wp/v2/users', writer);
  author = await User.logIn(site.url, writer.username, writer.password);
  visitor = await Visitor.arrive();
});
after(async () => {
  await visitor?.leave();
  await site?.stop();
  await server?.close();
});

const script = (): string => scriptTag(server.url);
const timesShown = (visit: Visit): number => visit.text.split(FALLBACK).length - 1;
/** The widget of a page with one: shown, and its fallback not. */
function assertShown(visit: Visit, heading: string, fallbacks = 0): void {
  assert.deepEqual(
    visit.widgets.map(({ state, heading }) => [state, heading]),
    [['ready', heading]],
  );
  assert.equal(timesShown(visit), fallbacks);
  assert.deepEqual(visit.errors, []);
}
/** Activates the plugin of the embed guide; it stays active. */
const activate = (): Promise<unknown> => admin.send('/wp/v2/plugins/coalition-widgets', { status: 'active' });

describe('a Custom HTML block of an administrator', () => {
  it('shows the widget in the language of the site, in a block theme that brings an import map', async () => {
    const { url, html } = await admin.publish('pages', 'goals', block(`${script()}\n${oneLine()}`), 'What we work for');
    assert.ok(html.includes(script()) && html.includes(oneLine()));
    const visit = await visitor.visit(url, 'block-en');
    assert.ok(visit.importMap);
    assertShown(visit, 'Our goals');
  });

  it('shows it in Arabic, from right to left, on an Arabic site', async () => {
    const { url } = await admin.publish('pages', 'arabic-goals', block(`${script()}\n${oneLine()}`), 'ما نعمل من أجله');
    const visit = await visitor.visit(url, 'block-ar');
    assertShown(visit, 'أهدافنا');
    assert.deepEqual([visit.widgets[0]!.lang, visit.widgets[0]!.dir], ['ar', 'rtl']);
  });

  it('shows every widget, in several languages on one page', async () => {
    const own = (tag: string): string => (tag === 'coalition-goals' ? ` src="${server.url}data/cso-nes.json"` : '');
    const html = tags.map((tag, at) => `<${tag} lang="${['ar', 'en', 'ku'][at % 3]}"${own(tag)}></${tag}>`);
    const alliance = scriptTag(server.url, 'syrian-ngo-alliance');
    const { url } = await admin.publish('posts', 'everything', block([alliance, ...html].join('\n')));
    const visit = await visitor.visit(url);
    assert.deepEqual(
      visit.widgets.map(({ tag, state }) => `${tag} ${state}`),
      tags.map(tag => `${tag} ready`),
    );
    assert.deepEqual(visit.errors, []);
  });

  it('leaves its fallback, and no code, in excerpts', async () => {
    const { excerpt } = await admin.publish('posts', 'excerpt', block(`${script()}\n${oneLine()}`));
    assert.equal(excerpt.trim(), `<p>${FALLBACK}</p>`);
  });
});

describe('the classic editor', () => {
  for (const [at, { what, html, becomes, ends }] of pasted.entries())
    it(`shows a widget that was pasted ${what}${ends ? ', with its fallback below it' : ', and its fallback not'}`, async () => {
      const page = await admin.publish('posts', `classic-${at}`, `${script()}\n\n${html}`, what);
      assert.match(page.html, becomes);
      const visit = await visitor.visit(page.url, at === 0 ? 'classic' : undefined);
      assertShown(visit, 'أهدافنا', ends ? 1 : 0);
    });

  it('takes the tag away in its visual mode, and leaves the script and the fallback', async () => {
    const text = await throughVisualMode(`${script()}\n${oneLine('ar')}`);
    assert.ok(text.includes(script()) && text.includes(FALLBACK));
    assert.doesNotMatch(text, /coalition-goals/);
  });
});

describe('a Custom HTML block of an author, who may not write unfiltered HTML', () => {
  it('leaves the fallback, readable, and neither script nor tag', async () => {
    const page = await author.publish('posts', 'author', block(`${script()}\n${oneLine()}`), 'What we work for');
    assert.doesNotMatch(page.html, /<script|coalition-goals>|coalition-goals /);
    const visit = await visitor.visit(page.url, 'author');
    assert.deepEqual([visit.widgets.length, timesShown(visit)], [0, 1]);
    assert.deepEqual(visit.errors, []);
  });
});

describe('a frame of an author', () => {
  it('is taken away as well, and the link below it stands', async () => {
    const frame = '<iframe src="https://widgets.example.org/frame.html?widget=coalition-goals"></iframe>';
    const page = await author.publish(
      'posts',
      'author-frame',
      block(`${frame}\n<a href="https://example.org">link</a>`),
    );
    assert.equal(page.html.trim(), '<a href="https://example.org">link</a>');
  });
});

describe('a script that a theme or a plugin loads', () => {
  it('works with the version that WordPress adds to its address, and is loaded once', async () => {
    const { url } = await admin.publish('posts', 'enqueued', block(oneLine('en')));
    const visit = await visitor.visit(url);
    assertShown(visit, 'Our goals');
    const loaded = visit.requests.filter(one => one.startsWith(server.url));
    assert.ok(loaded.includes(`${server.url}cdn/coalition-widgets.js?ver=1.2.3`));
    assert.deepEqual(loaded, [...new Set(loaded)]);
  });
});

describe('the sidebar of a classic theme', () => {
  it('shows a widget in a Custom HTML widget', async () => {
    const { url } = await admin.publish('posts', 'sidebar', 'A page', 'With a sidebar');
    const visit = await visitor.visit(url, 'sidebar');
    assert.ok(!visit.importMap);
    assertShown(visit, 'Our goals');
  });
});

describe('with the plugin of the embed guide', () => {
  before(activate);

  it('an author places a widget, and the page loads the script', async () => {
    const page = await author.publish('posts', 'author-plugin', block(oneLine('en')), 'What we work for');
    const visit = await visitor.visit(page.url, 'author-plugin');
    assertShown(visit, 'Our goals');
  });

  it('an author can name no data file, no script and no handler', async () => {
    const html =
      '<coalition-goals src="https://evil.example/fake.json" onclick="alert(1)" style="x" lang="en">x</coalition-goals>';
    const page = await author.publish('posts', 'author-hostile', block(html + script()));
    assert.equal(page.html.trim(), '<coalition-goals lang="en">x</coalition-goals>');
  });

  it('a page without a widget loads no script', async () => {
    const { url } = await admin.publish('posts', 'plain', block('<p>Nothing here</p>'));
    const { requests } = await visitor.visit(url);
    assert.deepEqual(
      requests.filter(one => one.startsWith(server.url)),
      [],
    );
  });

  for (const [at, { what, html }] of pasted.entries())
    it(`the classic editor shows a widget that was pasted ${what}, and its fallback not`, async () => {
      const page = await admin.publish('posts', `plugin-${at}`, html);
      assertShown(await visitor.visit(page.url), 'أهدافنا');
    });

  it('the visual mode of the classic editor leaves the tag and what is in it', async () => {
    const text = await throughVisualMode(`Before\n\n${oneLine('ar')}\n\nAfter`);
    assert.ok(text.includes(oneLine('ar')), text);
  });
});

/** Puts text into the classic editor as an administrator, shows it in the visual mode, and takes it out of the other again. */
async function throughVisualMode(text: string): Promise<string> {
  const page = await visitor.open(`${site.url}/wp-admin/post-new.php?classic=1`, admin);
  try {
    await page.click('#content-html');
    await page.$eval('textarea#content', (field, text) => void (field.value = text), text);
    await page.click('#content-tmce');
    await page.waitForFunction(() => document.querySelector('#content_ifr')?.getClientRects().length);
    await page.waitForFunction(() => new Promise(resolve => setTimeout(() => resolve(true), 500)));
    await page.click('#content-html');
    await page.waitForFunction(() => document.querySelector('textarea#content')?.getClientRects().length);
    return await page.$eval('textarea#content', field => field.value);
  } finally {
    await page.browserContext().close();
  }
}
