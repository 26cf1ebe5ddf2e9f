/** What authors can do, who may not write unfiltered HTML. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block, htmlOf, rootIn, site, visitor, widgetOf } from './context.js';

describe('an author without `unfiltered_html`', () => {
  it('places a block, and visitors see its text at once', async () => {
    const content = block('coalition-goals', { lang: 'ar', 'no-heading': false });
    const page = await site.author.publish('posts', 'author-block', content, 'What we work for');
    assert.notEqual(rootIn(widgetOf(await htmlOf(page.url), 'coalition-goals')), '');
    const { widgets, errors } = await visitor.visit(page.url, 'plugin-author');
    assert.deepEqual([widgets.map(({ state, lang }) => [state, lang]), errors], [[['ready', 'ar']], []]);
  });

  it('places a shortcode', async () => {
    const { url } = await site.author.publish('posts', 'author-shortcode', '[coalition widget="vision"]');
    assert.notEqual(rootIn(widgetOf(await htmlOf(url), 'coalition-vision')), '');
  });

  it('writes the tag by hand, and can name no data file, no script and no handler', async () => {
    const html =
      '<coalition-goals src="https://evil.example/fake.json" onclick="alert(1)" style="x" lang="en">x</coalition-goals>';
    const page = await site.author.publish('posts', 'author-tag', `<!-- wp:html -->${html}<!-- /wp:html -->`);
    assert.equal(page.html.trim(), '<coalition-goals lang="en">x</coalition-goals>');
    assert.equal((await visitor.visit(page.url)).widgets[0]!.state, 'ready');
  });
});
