import { expect } from 'chai';
import type { z } from 'zod';
import { coalition } from '../../src/data/schema/coalition.js';
import { fetchUrl, linkUrl } from '../../src/data/schema/text.js';
import { hostileStrings } from '../fixtures/hostile-strings.js';
import { serve } from '../support/files.js';
import { fill } from '../support/fill.js';
import {
  batches,
  count,
  file,
  harmless,
  lists,
  merged,
  pathsIn,
  replaced,
  show,
  type Json,
  type Widget,
} from '../support/hostile-files.js';
import { until } from '../support/mount.js';
import { prune } from '../support/prune.js';
import { setTraps, shownIn, unsafe } from '../support/trap.js';

describe('what hostile strings do in a data file, where they are no texts', function () {
  this.timeout(300_000);
  const trapped = setTraps();
  const links = hostileStrings.filter(text => [linkUrl, fetchUrl].some(url => url.safeParse(text).success));

  it('is tried with many of them', () => expect(links).to.have.length.of.at.least(150));

  it('as addresses and names: lead nowhere they must not', async () => {
    for (const batch of batches(links, 10)) {
      const files = batch.map(text => file(harmless, 'id', text));
      for (const { volunteer } of files) Object.assign(volunteer as Json, { submit: { to: 'json', url: '/submit' } });
      const widgets = await show(files, ['coalition-banner', 'volunteer-form', 'coalition-name']);
      for (const widget of widgets) expect(unsafe(widget.shadowRoot!)).to.deep.equal([]);
    }
    for (const batch of batches(hostileStrings, 50)) {
      const all = merged(batch.map((text, index) => file(harmless, `t${index}`, text)));
      for (const widget of await show([all], lists)) expect(unsafe(widget.shadowRoot!)).to.deep.equal([]);
    }
    expect(trapped.ran).to.deep.equal([]);
  });

  it('as the address that a form is sent to: no form', async () => {
    for (const url of [
      'https://good.example@evil.example/',
      'https://[::1',
      'javascript:trap()',
      'mailto:a@b.example',
    ]) {
      const { volunteer } = file(harmless, 'id') as { volunteer: Json };
      const widget = document.createElement('volunteer-form') as Widget;
      const form = { ...volunteer, submit: { to: 'json', url } };
      widget.setAttribute('src', serve({ version: 1, languages: ['en'], volunteer: form }));
      document.body.replaceChildren(widget);
      await until(() => widget.state !== 'loading');
      expect([url, widget.state]).to.deep.equal([url, 'missing']);
    }
  });

  const { goals, values, stats, members } = coalition.shape;
  for (const [section, tag, list] of [
    ['goals', 'coalition-goals', goals],
    ['values', 'coalition-values', values],
    ['stats', 'member-counter', stats],
    ['members', 'coalition-members', members.unwrap().options[0].optional()],
  ] as const)
    it(`where the format refuses them: hide the one item of "${section}" and no other`, async () => {
      const element: z.ZodType = list.unwrap().element;
      const item = fill(element, { text: harmless, id: 'id' });
      for (const path of pathsIn(item)) {
        const items = [...hostileStrings, '', 'x'.repeat(20_001), undefined].map((text, index) =>
          replaced(fill(element, { text: `item ${index}`, id: `t${index}` }), path, text),
        );
        const expected = items.flatMap((one, index) =>
          JSON.stringify(prune(element, one) ?? '').includes(`"item ${index}"`) ? [`item ${index}`] : [],
        );
        const [widget] = await show([{ version: 1, languages: ['en'], [section]: items }], [tag]);
        const found = [...new Set(shownIn(widget!.shadowRoot!).filter(text => /^item \d+$/.test(text)))];
        expect([path.join('.'), found.sort()]).to.deep.equal([path.join('.'), expected.sort()]);
        expect(unsafe(widget!.shadowRoot!)).to.deep.equal([]);
      }
    });

  it('as keys: are keys like any other', async () => {
    const keys = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
    const text = JSON.stringify(harmless);
    const json = `{"version":1,"languages":["toString","valueOf","en"],"fallback":{"__proto__":["en"],"toString":["valueOf"]},
      "goals":[{"__proto__":{"polluted":1},"id":"constructor","text":{"__proto__":"x","valueOf":"y","en":${text}}}],
      "terms":{${keys.map(key => `"${key}":{"en":${text}}`).join()}},
      "members":[{"id":"toString","name":{"en":${text}},"sectors":${JSON.stringify(keys)},"places":["valueOf"]}]}`;
    for (const lang of ['en', ...keys])
      for (const [tag, times] of Object.entries({ 'coalition-goals': 1, 'coalition-members': 1 + 4 + 1 })) {
        const widget = document.createElement(tag) as Widget;
        widget.setAttribute(
          'src',
          serve(() => new Response(json)),
        );
        widget.lang = lang;
        document.body.replaceChildren(widget);
        await until(() => widget.state === 'ready');
        await widget.updateComplete;
        if (lang === 'en') expect(count(widget, harmless)).to.equal(times);
        expect(shownIn(widget.shadowRoot!)).to.not.include('x');
      }
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});
