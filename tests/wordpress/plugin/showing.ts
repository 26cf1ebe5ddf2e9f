/** What visitors see. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultTreeAdapter as adapter, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsBelow } from '../../../src/cli/prerender/tree.js';
import { tags } from '../../../src/generated/tags.js';
import { block, coalition, htmlOf, PHP, rootIn, site, visitor, widgetOf } from './context.js';

/** HTML as a browser reads it, without pictures: the plug-in's are copies. */
function read(html: string): string {
  const tree = parseFragment(html.trim());
  for (const node of [...elementsBelow(tree)] as Tree.Element[]) {
    node.attrs.sort((one, other) => (one.name < other.name ? -1 : 1));
    if (['img', 'source'].includes(node.tagName)) adapter.detachNode(node);
  }
  return serialize(tree);
}

describe(`the plug-in on PHP ${PHP}`, () => {
  it('runs on that version', async () => assert.ok((await site.state()).php.startsWith(PHP)));

  it('is silent, and loads nothing, until it knows a data file', async () => {
    const { url } = await site.admin.publish('posts', 'nothing-yet', block('coalition-goals'));
    const html = await htmlOf(url);
    assert.doesNotMatch(html, /coalition-widgets\.js/);
    assert.match(widgetOf(html, 'coalition-goals'), /^<coalition-goals lang="en-US"><\/coalition-goals>$/);
  });

  it('fetches the data file and its texts when an administrator names it', async () => {
    const told = await site.enter(visitor);
    const { copy, outcome, next } = await site.state();
    assert.ok(copy && outcome && next);
    assert.equal(outcome.error, '');
    assert.match(told, /Revision 3 of 2026.* Languages: ar, .* Prerendered texts: 66\./);
  });

  for (const lang of ['ar', 'ckb', 'ku', 'syr', 'en', 'tr'])
    it(`prints the text of every block in ${lang} as it was published, and the widgets take over`, async () => {
      const blocks = tags.map(tag => block(tag, { lang })).join('\n');
      const { url } = await site.admin.publish('posts', `every-${lang}`, blocks, 'من نحن');
      const html = await htmlOf(url);
      for (const tag of tags) {
        const widget = widgetOf(html, tag);
        const [root, light] = ['root', 'light'].map(one => coalition.text(`fragments/${tag}.${lang}.${one}.html`));
        assert.equal(read(rootIn(widget)), read(root!), `${tag} in the shadow root`);
        const plain = widget.slice(widget.indexOf('</template>') + '</template>'.length);
        assert.ok(read(plain.replace(`</${tag}>`, '')).startsWith(read(light!)), `${tag} in the page`);
        assert.match(widget, new RegExp(`^<${tag} lang="${lang}" dir="${/^(en|ku|tr)$/.test(lang) ? 'ltr' : 'rtl'}">`));
      }
      if (!['ar', 'en'].includes(lang)) return; // a visit takes many seconds here
      const visit = await visitor.visit(url, lang === 'ar' ? 'plugin-ar' : undefined);
      assert.deepEqual(
        visit.widgets.map(one => [one.tag, one.state, one.lang]),
        tags.map(tag => [tag, 'ready', lang]),
      );
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(
        visit.requests.filter(one => !one.replace('blob:', '').startsWith(site.url) && !one.startsWith('data:')),
        [],
        'no connection to anybody else',
      );
      assert.ok(visit.requests.some(one => one.endsWith('/coalition-widgets/coalition.json')));
    });

  it('shows copies of pictures, and leaves out those that could run scripts', async () => {
    const { url } = await site.admin.publish(
      'pages',
      'pictures',
      block('coalition-members') + block('coalition-banner'),
    );
    const html = await htmlOf(url);
    const sources = [...html.matchAll(/<img [^>]*src="([^"]*)"/g)].map(([, src]) => src!);
    const own = sources.filter(src => src.includes('/coalition-widgets/pictures/'));
    assert.ok(own.length >= 2);
    assert.doesNotMatch(html, /logo\.svg|coalition\.example\.org\/images/);
    assert.equal((await fetch(own[0]!)).headers.get('content-type'), 'image/png');
    const copies = new Set([...html.matchAll(/<source [^>]*srcset="([^"]*)"/g)].map(([, srcset]) => srcset!));
    assert.equal(copies.size, 1);
    const [copy] = copies;
    assert.match(copy!, /^[^\s,]+\/coalition-widgets\/pictures\/[0-9a-f]{16}\.webp 480w$/);
    const names = [own[0]!, copy!.replace(' 480w', '')].map(one => one.slice(one.indexOf('pictures/')));
    assert.deepEqual(
      site
        .files()
        .filter(name => /\.\w+$/.test(name))
        .sort(),
      ['coalition.json', ...names.sort()],
    );
  });

  it('prints only the link where attributes ask for another text, and the widget shows it', async () => {
    const { url } = await site.admin.publish('posts', 'attributes', block('member-counter', { stats: 'members' }));
    const widget = widgetOf(await htmlOf(url), 'member-counter');
    assert.equal(
      widget,
      '<member-counter stats="members" lang="en"><a href="https://coalition.example.org/">In numbers</a></member-counter>',
    );
    assert.equal((await visitor.visit(url)).widgets[0]!.state, 'ready');
  });

  it('takes no value that the widget does not', async () => {
    const attributes = { 'heading-level': '9', theme: '"><b>', lang: 'en"x', src: 'https://evil.example/' };
    const { url } = await site.admin.publish('posts', 'values', block('coalition-goals', attributes));
    assert.match(widgetOf(await htmlOf(url), 'coalition-goals'), /^<coalition-goals lang="en" dir="ltr"><template/);
  });

  it('loads no script on a page without a widget', async () => {
    const { url } = await site.admin.publish('posts', 'plain', '<!-- wp:paragraph --><p>No</p><!-- /wp:paragraph -->');
    assert.doesNotMatch(await htmlOf(url), /coalition-widgets/);
  });
});

describe('the language of a widget', () => {
  const shown = async (slug: string, attributes: object = {}): Promise<string> => {
    const { url } = await site.admin.publish('posts', slug, block('coalition-goals', attributes));
    const widget = widgetOf(await htmlOf(url), 'coalition-goals');
    assert.notEqual(rootIn(widget), '');
    return /lang="([^"]*)"/.exec(widget)![1]!;
  };
  it('is that of the page', async () => assert.equal(await shown('arabic'), 'ar'));
  it('is that of WPML', async () => assert.equal(await shown('wpml'), 'tr'));
  it('is that of Polylang', async () => assert.equal(await shown('polylang'), 'ckb'));
  it('is its own if it has one', async () => assert.equal(await shown('arabic-own', { lang: 'ku' }), 'ku'));
});

describe('other places for a widget', () => {
  it('is a shortcode, by a short name', async () => {
    const text = 'Before\n\n[coalition widget="goals" lang="ar"]\n\n[coalition widget="members" no-filter]\n\nAfter';
    const { url } = await site.admin.publish('posts', 'shortcode', text);
    const html = await htmlOf(url);
    assert.equal(
      read(rootIn(widgetOf(html, 'coalition-goals'))),
      read(coalition.text('fragments/coalition-goals.ar.root.html')),
    );
    assert.match(widgetOf(html, 'coalition-members'), /^<coalition-members no-filter lang="en"><a/);
    const { widgets } = await visitor.visit(url);
    assert.deepEqual(
      widgets.map(({ state }) => state),
      ['ready', 'ready'],
    );
  });

  it('is the sidebar of a classic theme', async () => {
    const { url } = await site.admin.publish('posts', 'sidebar', 'A page', 'With a sidebar');
    const { widgets } = await visitor.visit(url);
    assert.deepEqual(
      widgets.map(({ tag, lang }) => [tag, lang]),
      [['coalition-vision', 'ku']],
    );
  });

  it('is a feed, as plain text', async () => {
    await site.admin.publish('posts', 'in-the-feed', block('coalition-vision', { lang: 'tr' }));
    const feed = await htmlOf(`${site.url}/?feed=rss2`);
    assert.ok(feed.includes(coalition.text('fragments/coalition-vision.tr.light.html').trim()));
    assert.doesNotMatch(feed, /<template|<style/);
  });
});
