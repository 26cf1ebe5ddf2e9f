import { expect } from 'chai';
import fc from 'fast-check';
import type { Coalition } from '../../src/data/schema/coalition.js';
import { coalition, languages, without, type Language, type Section } from '../fixtures/coalition.js';
import { crowd, members } from '../fixtures/members.js';
import { tags } from '../support/elements.js';
import { compareTexts, sectionsWithTexts, shownTexts } from '../support/expected-texts.js';
import { serve } from '../support/files.js';
import type { Widget } from '../support/hostile-files.js';
import { leaveOut, pathsIn } from '../support/leave-out.js';
import { until } from '../support/mount.js';

/** The whole fixture, with enough members for a filter. */
const whole: Coalition = { ...coalition, members: [...members, ...crowd(5)] };

async function show(tag: string, file: Coalition, lang: string): Promise<Widget> {
  const widget = Object.assign(document.createElement(tag) as Widget, { src: serve(file), lang });
  document.body.replaceChildren(widget);
  await until(() => widget.state !== 'loading', `${tag} to load`);
  await widget.updateComplete;
  return widget;
}

/** The sections that an element reads: those without which it shows something else. */
async function sectionsReadBy(tag: string): Promise<Section[]> {
  const seen = async (file: Coalition): Promise<string> => {
    const widget = await show(tag, file, 'en');
    return JSON.stringify([widget.state, shownTexts(widget.shadowRoot!)]);
  };
  const all = await seen(whole);
  const read: Section[] = [];
  for (const key of sectionsWithTexts(whole)) if ((await seen(without(whole, key))) !== all) read.push(key);
  return read;
}

async function expectTexts(tag: string, file: Coalition, sections: readonly Section[], lang: string): Promise<void> {
  const widget = await show(tag, file, lang);
  expect(widget.state).to.equal('ready');
  expect(compareTexts(widget.shadowRoot!, file, sections, lang)).to.deep.equal({ missing: [], unexpected: [] });
}

/** Which languages a file offers, and which it falls back to. */
const orders = fc.record({
  languages: fc.shuffledSubarray([...languages], { minLength: 1 }),
  fallback: fc.dictionary(fc.constantFrom(...languages), fc.shuffledSubarray([...languages]), {
    noNullPrototype: true,
  }),
});

describe('every text of a data file', function () {
  this.timeout(60_000);
  const sections = new Map<string, Section[]>();
  before(async () => {
    for (const tag of tags) sections.set(tag, await sectionsReadBy(tag));
  });

  it('is in a section that some element shows', () => {
    const read = new Set([...sections.values()].flat());
    expect(sectionsWithTexts(whole).filter(key => !read.has(key))).to.deep.equal([]);
  });

  for (const tag of tags) {
    for (const lang of languages)
      it(`is on the page once, in its language and direction: <${tag}>, read in ${lang}`, () =>
        expectTexts(tag, whole, sections.get(tag)!, lang));

    it(`is on the page once when translations and items are missing: <${tag}>`, () => {
      const read = sections.get(tag)!;
      const part = Object.fromEntries(['version' as const, ...read].map(key => [key, whole[key]])) as Coalition;
      return fc.assert(
        fc.asyncProperty(
          fc.constantFrom<Language>(...languages),
          orders,
          fc.subarray(pathsIn(part, read)),
          (lang, order, paths) => expectTexts(tag, leaveOut({ ...part, ...order }, paths), read, lang),
        ),
        { numRuns: 30 },
      );
    });
  }
});
