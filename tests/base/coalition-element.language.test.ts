import { expect } from 'chai';
import { words } from '../../src/generated/words/coalition-goals.js';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { observedTrees } from '../../src/i18n/observe-lang.js';
import { serve, timesAsked } from '../support/files.js';
import { fallbackShows, find, later, pause, reaches, show, textOf, withGoal } from '../support/goals.js';
import { followed, html, mount, until } from '../support/mount.js';

type Loader = () => Promise<{ words: Record<string, string> }>;
const loaders = words as Record<string, Loader>;
/** Loads a language's words in another way while a test runs; for languages that no other test here shows. */
async function withLoaders(other: Record<string, Loader>, run: () => Promise<void>): Promise<void> {
  const before = { ...loaders };
  Object.assign(loaders, other);
  try {
    await run();
  } finally {
    Object.assign(loaders, before);
  }
}

describe('a widget speaks the language around it', () => {
  afterEach(() => {
    document.body.replaceChildren();
    expect(observedTrees()).to.equal(0);
  });
  const langOf = (element: CoalitionGoals): string | undefined => find(element, 'section')?.lang;

  it('the last one when it changes twice while words load', async () => {
    const slow = later<{ words: Record<string, string> }>();
    const loader = { tr: () => slow.promise, ku: () => Promise.resolve({ words: {} }) };
    await withLoaders(loader, async () => {
      const element = show(serve({ ...withGoal(''), goals: [{ id: 'a', text: { tr: 'Turkish', ku: 'Kurmanji' } }] }));
      await reaches(element, 'ready');
      element.lang = 'tr';
      await pause();
      element.lang = 'ku';
      await until(() => langOf(element) === 'ku');
      slow.resolve({ words: {} });
      await pause();
      expect([langOf(element), textOf(element)]).to.deep.equal(['ku', 'Kurmanji']);
    });
  });

  it('the last one when its file changes, too: its fallback shows until the words of that one have come', async () => {
    const [slow, slower] = [later<{ words: Record<string, string> }>(), later<{ words: Record<string, string> }>()];
    await withLoaders({ tr: () => slow.promise, ku: () => slower.promise }, async () => {
      const element = show(serve(withGoal('first')));
      await reaches(element, 'ready');
      await followed();
      element.src = serve(withGoal('second'));
      element.lang = 'tr';
      await pause();
      element.lang = 'ku';
      await pause();
      slow.resolve({ words: {} });
      await pause();
      expect([element.state, fallbackShows(element)]).to.deep.equal(['loading', true]);
      slower.resolve({ words: {} });
      await reaches(element, 'ready');
      expect(langOf(element)).to.equal('ku');
    });
  });

  it('its data, with English words, when its words fail to load; and retries them', async () => {
    const src = serve(withGoal('a'));
    await withLoaders({ syr: () => Promise.reject(new TypeError('Failed to fetch')) }, async () => {
      const element = show(src, 'syr');
      await reaches(element, 'ready');
      const section = find(element, 'section')!;
      expect([section.lang, section.dir, textOf(element)]).to.deep.equal(['en', 'ltr', 'a']);
      expect(find(element, '[part=heading]')!.innerText.trim()).to.equal('Our goals');
    });
    const element = show(src, 'syr');
    await reaches(element, 'ready');
    expect([langOf(element), find(element, 'section')!.dir]).to.deep.equal(['syr', 'rtl']);
  });

  it("of the file's fallback when only that has words, with or without a region", async () => {
    for (const lang of ['sdh', 'sdh-IQ']) {
      const element = show(serve(withGoal('a')), lang);
      await reaches(element, 'ready');
      expect([langOf(element), textOf(element)]).to.deep.equal(['ar', 'نص']);
    }
  });

  for (const lang of ['', 'C', 'constructor', '__proto__', 'toString'])
    it(`the file's first when lang is "${lang}"`, async () => {
      const element = show(serve(withGoal('a')), lang);
      await reaches(element, 'ready');
      expect([langOf(element), textOf(element)]).to.deep.equal(['en', 'a']);
    });

  it("the file's first with its region, in whose digits it counts, when the page names none", async () => {
    const element = show(serve({ ...withGoal('a'), languages: ['ar-EG', 'en'] }), '');
    await reaches(element, 'ready');
    expect([langOf(element), find(element, '[part=count]')!.innerText.trim()]).to.deep.equal(['ar', '١']);
  });

  it("the file's first, then the fallback languages of that one, when the page names none", async () => {
    const goals = [{ id: 'a', text: { en: 'English', tr: 'Turkish' } }];
    const fallback = { ku: ['tr'], '*': ['en'] };
    const element = show(serve({ version: 1, languages: ['ku', 'en', 'tr'], fallback, goals }), '');
    await reaches(element, 'ready');
    expect([langOf(element), textOf(element)]).to.deep.equal(['ku', 'Turkish']);
  });

  it('two of them on one page', async () => {
    const src = serve(withGoal('a'));
    mount(
      html`<div>
        <coalition-goals src=${src} lang="ar"></coalition-goals><coalition-goals src=${src} lang="en"></coalition-goals>
      </div>`,
    );
    const both = [...document.querySelectorAll('coalition-goals')];
    for (const element of both) await reaches(element, 'ready');
    expect(both.map(langOf)).to.deep.equal(['ar', 'en']);
    expect(both.map(textOf)).to.deep.equal(['نص', 'a']);
    expect(timesAsked(src)).to.equal(1);
  });

  it('of the place that it moves to, even while its file loads', async () => {
    const answer = later<Response>();
    const element = show(
      serve(() => answer.promise),
      'en',
    );
    element.removeAttribute('lang');
    await element.updateComplete;
    element.remove();
    answer.resolve(Response.json(withGoal('a')));
    await pause();
    expect(observedTrees()).to.equal(0);
    const place = mount(html`<div lang="ar"></div>`);
    place.append(element);
    await reaches(element, 'ready');
    await until(() => langOf(element) === 'ar');
    place.lang = 'en';
    await until(() => langOf(element) === 'en');
    expect(textOf(element)).to.equal('a');
  });
});
