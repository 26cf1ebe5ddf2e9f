import { expect } from 'chai';
import fc from 'fast-check';
import type { Coalition } from '../../src/data/schema/coalition.js';
import { coalition, languages, without, type Language, type Section } from '../fixtures/coalition.js';
import { crowd, members } from '../fixtures/members.js';
import { tags, type Tag } from '../support/elements.js';
import { wrongTexts, sectionsWithTexts, shownTexts } from '../support/expected-texts.js';
import { leaveOut, pathsIn } from '../support/leave-out.js';
import { show } from '../support/show.js';

/** The whole fixture, with enough members for a filter. */
const whole: Coalition = { ...coalition, members: [...members, ...crowd(5)] };

/** The sections that an element reads: those without which it shows something else. */
async function sectionsReadBy(tag: Tag): Promise<Section[]> {
  const seen = async (file: Coalition): Promise<string> => {
    const { element, root } = await show(tag, file);
    return JSON.stringify([element.state, shownTexts(root)]);
  };
  const all = await seen(whole);
  const read: Section[] = [];
  for (const key of sectionsWithTexts(whole)) if ((await seen(without(whole, key))) !== all) read.push(key);
  return read;
}

async function expectTexts(tag: Tag, file: Coalition, sections: readonly Section[], lang: string): Promise<void> {
  const { element, root } = await show(tag, file, lang);
  expect(element.state).to.equal('ready');
  const wrong = wrongTexts(root, file, sections, lang);
  expect(wrong, wrong.join('\n')).to.deep.equal([]);
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
        { numRuns: 30, includeErrorInReport: true },
      );
    });
  }
});
