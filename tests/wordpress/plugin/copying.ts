/** What the plug-in fetches and keeps. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { dataOf } from './coalition.js';
import { block, coalition, htmlOf, rootIn, site, visitor, widgetOf } from './context.js';

const goals = (text: string): object => ({ goals: [{ id: 'one', text: { ar: text, en: text } }] });
/** The text of the goals, as they arrive with a page. */
async function printed(): Promise<string> {
  const { url } = await site.admin.publish('posts', `copy-${Date.now()}`, block('coalition-goals'));
  return rootIn(widgetOf(await htmlOf(url), 'coalition-goals'));
}
/** What an administrator is told after the next fetch by cron. */
async function told(): Promise<string> {
  const { copy, outcome } = await site.runCron();
  const texts = copy ? Object.keys(copy.texts).length : 0;
  return `Revision ${copy && copy.revision}, ${texts} texts. ${outcome && outcome.error}`;
}
/** Changes a text of the publication, its hash included, as somebody with the coalition's password could. */
function forge(path: string, content: string): void {
  const publication = JSON.parse(coalition.text('publication.json')) as {
    files: Record<string, { integrity: string }>;
  };
  publication.files[path]!.integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  coalition.change('publication.json', JSON.stringify(publication));
  coalition.change(path, content);
}

describe('what the plug-in fetches', () => {
  it('is a newer revision, by cron', async () => {
    await coalition.publish(dataOf(4, goals('fourth')));
    const { copy } = await site.runCron();
    assert.equal(copy && copy.revision, 4);
    assert.match(await printed(), /data-revision="4"[^]*fourth/);
  });

  it('is only a question when nothing has changed', async () => {
    coalition.asked.length = 0;
    await site.runCron();
    assert.deepEqual(coalition.asked, ['publication.json']);
  });

  it('is the data file, too, where the coalition publishes nothing else', async () => {
    const publication = coalition.text('publication.json');
    coalition.change('publication.json', undefined);
    await site.runCron();
    coalition.asked.length = 0;
    await site.runCron();
    assert.deepEqual(coalition.asked, ['publication.json', 'coalition.json']);
    coalition.change('publication.json', publication);
    assert.match(await told(), /Revision 4, [1-9]/);
  });

  it('is no lower revision', async () => {
    await coalition.publish(dataOf(2, goals('second')));
    assert.match(
      await site.fetchNow(visitor),
      /revision 2\. This site already has revision 4[^]*still see the last good copy/,
    );
    assert.match(await printed(), /data-revision="4"[^]*fourth/);
  });

  it('is no file that differs from the published one', async () => {
    await coalition.publish(dataOf(5, goals('fifth')));
    coalition.change('coalition.json', JSON.stringify(dataOf(5, goals('tampered'))));
    assert.match(await told(), /coalition\.json is not the file that was published/);
    assert.match(await printed(), /fourth/);
  });

  it('is nothing but a data file', async () => {
    coalition.change('publication.json', undefined);
    for (const text of ['<html>Log in to the network</html>', '{"version":2,"languages":["ar"]}', '[]', '']) {
      coalition.change('coalition.json', text);
      assert.match(await told(), /not a data file/, text);
    }
    coalition.change('coalition.json', JSON.stringify(dataOf(9, { filler: 'x'.repeat(1024 * 1024) })));
    assert.match(await told(), /too large/);
    assert.match(await printed(), /fourth/);
  });

  it('never runs on a page, whatever it holds', async () => {
    await coalition.publish(dataOf(6, goals('sixth')));
    const evil =
      '<section part="section" lang="en" dir="ltr" data-revision="6" onclick="alert(1)" style="position:fixed"><h2>Hi</h2><p class="screen-reader-text" id="main">There</p>' +
      '<script>alert(1)</script><style>*{display:none}</style><img src=x onerror=alert(1)><iframe src="//evil.example"></iframe>' +
      '<a href="javascript:alert(1)">x</a><form action="https://evil.example"><input formaction="//evil.example" name="a"></form>' +
      '</template></coalition-goals><script>alert(2)</script></section>';
    for (const part of ['root', 'light']) forge(`fragments/coalition-goals.en.${part}.html`, evil);
    assert.match(await told(), /Revision 6, [1-9]/);
    const { url } = await site.admin.publish('posts', 'evil', block('coalition-goals'));
    const widget = widgetOf(await htmlOf(url), 'coalition-goals').replace(/<style>[^<]*<\/style>/g, '');
    assert.match(widget, /<h2>Hi<\/h2>/);
    assert.doesNotMatch(widget, /<script|<style|<iframe|<img|onclick|onerror|style=|javascript:|action=|evil/);
    assert.equal(widget.match(/<\/template>/g)!.length, 1);
    assert.match(widget.slice(widget.indexOf('</template>')), /<h2>Hi<\/h2><p>There<\/p>/);
  });

  it('ends nothing that the page has around it', async () => {
    const [goalsRoot, goalsLight] = ['root', 'light'].map(one => `fragments/coalition-goals.en.${one}.html`);
    for (const [path, html] of [
      [goalsLight!, '<div>Here</div></div></div><div><div>'],
      [goalsRoot!, '<section>Here</section><textarea>'],
    ] as const) {
      await coalition.publish(dataOf(6, goals('sixth')));
      forge(path, html);
      assert.match(await told(), /Revision 6, [1-9]/);
      assert.equal(await printed(), '', html);
    }
  });

  it('is text alone: a text with a style sheet that the plug-in does not have is left out', async () => {
    await coalition.publish(dataOf(7, goals('seventh')));
    const publication = coalition
      .text('publication.json')
      .replaceAll(/styles\/[0-9a-f]{8}\.css/g, 'styles/00000000.css');
    coalition.change('publication.json', publication);
    assert.match(await told(), /Revision 7, 0 texts/);
    assert.equal(await printed(), '');
  });

  it('works without prerendered texts', async () => {
    coalition.change('publication.json', undefined);
    assert.match(await told(), /Revision 7, 0 texts/);
    const { url } = await site.admin.publish('posts', 'no-texts', block('coalition-goals'));
    const visit = await visitor.visit(url);
    assert.deepEqual(
      visit.widgets.map(({ state }) => state),
      ['ready'],
    );
  });
});

describe('with the host of the data down', () => {
  it('visitors see the last good copy, and administrators are told', async () => {
    await coalition.publish(dataOf(8));
    assert.match(await told(), /Revision 8/);
    await coalition.down();
    assert.match(await site.fetchNow(visitor), /The last fetch failed: .+ Visitors still see the last good copy\./);
    const { copy, outcome } = await site.runCron();
    assert.equal(copy && copy.revision, 8);
    assert.notEqual(outcome && outcome.error, '');
    const { url } = await site.admin.publish('posts', 'host-down', block('coalition-goals'), 'What we work for');
    assert.match(rootIn(widgetOf(await htmlOf(url), 'coalition-goals')), /data-revision="8"[^]*Democracy/);
    const visit = await visitor.visit(url, 'plugin-host-down');
    assert.deepEqual([visit.widgets.map(({ state }) => state), visit.errors], [['ready'], []]);
  });

  it('heals by itself', async () => {
    await coalition.up();
    const { outcome } = await site.runCron();
    assert.equal(outcome && outcome.error, '');
  });
});

describe('who may fetch and set', () => {
  it('is an administrator, with a form of the site itself', async () => {
    const post = async (user: typeof site.admin): Promise<number> => {
      const cookie = user.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      const body = new URLSearchParams({ action: 'coalition_widgets_fetch' });
      const url = `${site.url}/wp-admin/admin-post.php`;
      return (await fetch(url, { method: 'POST', headers: { cookie }, body, redirect: 'manual' })).status;
    };
    assert.deepEqual([await post(site.author), await post(site.admin)], [403, 403]);
  });

  it('takes only addresses that begin with https://', async () => {
    assert.match(
      await site.enter(visitor, 'http://coalition.example.org/coalition.json'),
      /Enter an address that begins with/,
    );
    const { copy } = await site.state();
    assert.equal(copy && copy.revision, 8);
  });
});

/** The last one: there is nothing after it. */
export const uninstalling = (): unknown =>
  describe('uninstalling', () => {
    it('leaves nothing, and the plug-in has never warned', async () => {
      const { log, options } = await site.state();
      assert.ok(options.length > 60);
      assert.deepEqual(
        log.split('\n').filter(line => line.includes('coalition-widgets')),
        [],
      );
      await site.uninstall();
      const state = await site.state();
      assert.deepEqual([state.options, state.next, site.files()], [[], false, []]);
    });
  });
