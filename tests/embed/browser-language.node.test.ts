import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { codes } from '../../src/generated/locales.js';
import { tags } from '../../src/generated/tags.js';
import { coalition } from '../fixtures/coalition.js';
import { measures } from '../fixtures/measures.js';
import { crowd, members } from '../fixtures/members.js';
import { seenIn, startServer, type Seen } from '../support/browser-language.js';

const langs = [...codes, 'ar-SY'];
const widget = (tag: string, lang: string): string => `<${tag} data-widget lang="${lang}"></${tag}>`;
const page = `<!doctype html><html><title>widgets</title>
<script type="module" src="/coalition-widgets.js" data-coalition="/coalition.json"></script>
${langs.flatMap(lang => tags.map(tag => widget(tag, lang))).join('\n')}`;
const { volunteer } = coalition;
const data = {
  ...coalition,
  // by default the date field depends on the browser's language
  volunteer: {
    ...volunteer,
    fields: volunteer!.fields.map(field => (field.type === 'date' ? { ...field, widget: 'parts' } : field)),
  },
  stats: [...coalition.stats!, ...measures],
  members: [...members, ...crowd(6)],
};

const browsers = ['en-US', 'tr-TR', 'ar-EG'];
const seen = new Map<string, Seen>();
let server: Server;

before(async () => {
  const started = await startServer(page, data);
  server = started.server;
  for (const lang of browsers) seen.set(lang, await seenIn(lang, started.url));
});
after(() => server.close());

describe('the widgets in a browser of another language', () => {
  for (const lang of browsers)
    it(`are shown by a browser that is in ${lang}`, () => {
      assert.deepEqual([seen.get(lang)!.navigator, seen.get(lang)!.intl], [lang, lang]);
    });

  it('are all there, in every language, with a section each', () => {
    for (const { widgets } of seen.values()) {
      assert.equal(Object.keys(widgets).length, tags.length * langs.length);
      for (const [name, html] of Object.entries(widgets)) assert.match(html, /<section[^]*\p{L}/u, name);
    }
  });

  for (const lang of browsers.slice(1))
    it(`show in ${lang} what they show in English`, () => {
      const { widgets } = seen.get('en-US')!;
      const changed = Object.entries(seen.get(lang)!.widgets).filter(([name, html]) => html !== widgets[name]);
      assert.deepEqual(
        changed.map(([name]) => name),
        [],
      );
    });

  it("would differ if the engine's own words and numbers were shown", () => {
    assert.equal(new Set([...seen.values()].map(({ engine }) => engine)).size, browsers.length);
  });
});
