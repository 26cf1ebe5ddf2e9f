import { expect } from 'chai';
import { CoalitionErrorEvent, CoalitionLoadEvent } from '../../src/base/events.js';
import { setDefaultSource } from '../../src/base/source.js';
import '../../src/define/coalition-goals.js';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { baseWords } from '../../src/generated/words/base.js';
import { watchedTrees } from '../../src/i18n/follow.js';
import { serve, serveAt, timesAsked } from '../support/files.js';
import { html, mount, once, until } from '../support/mount.js';

const withGoal = (text: string): object => ({
  version: 1,
  revision: 7,
  languages: ['en', 'ar'],
  fallback: { sdh: ['ar'] },
  goals: [{ id: 'a', title: { en: 'Title', ar: 'عنوان' }, text: { en: text, ar: 'نص' } }],
});
const notFound = (): Response => new Response('', { status: 404 });
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

const show = (src?: string | null, lang = 'en'): CoalitionGoals =>
  mount(html`<coalition-goals src=${src ?? ''} lang=${lang}><a href="#goals">fallback</a></coalition-goals>`);
const find = (element: CoalitionGoals, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(selector);
const textOf = (element: CoalitionGoals): string => find(element, '[part=text]')?.innerText.trim() ?? '';
const reaches = async (element: CoalitionGoals, state: CoalitionGoals['state']): Promise<void> => {
  await until(() => element.state === state, `state ${state}`);
  await element.updateComplete;
};
const fallbackShows = (element: CoalitionGoals): boolean => element.querySelector('a')!.getClientRects().length > 0;
/** Another widget loads and renders, from beginning to end: what was under way before it is done by then. */
async function pause(): Promise<void> {
  const other = document.createElement('coalition-goals');
  other.src = serve(withGoal('other'));
  document.body.append(other);
  await reaches(other, 'ready');
  other.remove();
}

/** A promise that the test settles. */
function later<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

type Loader = () => Promise<{ words: Record<string, string> }>;
const base = baseWords as Record<string, Loader>;
/** Loads a language's words in another way while a test runs; for languages that no other test here shows. */
async function withLoaders(other: Record<string, Loader>, run: () => Promise<void>): Promise<void> {
  const before = { ...base };
  Object.assign(base, other);
  try {
    await run();
  } finally {
    Object.assign(base, before);
  }
}

describe('a widget', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    setDefaultSource('');
    document.body.replaceChildren();
    expect(watchedTrees()).to.equal(0);
  });

  describe('finds its data file', () => {
    it('in src, relative to the base address of the document', async () => {
      const url = new URL('/some/where/file.json', location.href).href;
      serveAt(url, withGoal('a'));
      const tag = Object.assign(document.createElement('base'), { href: '/some/where/page.html' });
      document.head.append(tag);
      try {
        await reaches(show('file.json'), 'ready');
      } finally {
        tag.remove();
      }
      expect(timesAsked(url)).to.equal(1);
    });

    it('in the default when it has no src, and takes the answer that is under way', async () => {
      const url = serve(withGoal('a'));
      const early = Promise.resolve(Response.json(withGoal('early')));
      setDefaultSource(new URL(url).pathname, early);
      const element = show();
      await reaches(element, 'ready');
      expect([textOf(element), timesAsked(url)]).to.deep.equal(['early', 0]);
    });

    for (const [how, failed] of Object.entries({
      'has failed': offline,
      'says that the server is busy': () => Promise.resolve(new Response('', { status: 503 })),
    }))
      it(`anew when the answer that was under way ${how}, for all who wait for it`, async () => {
        const url = serve(withGoal('anew'));
        const early = failed();
        early.catch(() => undefined);
        setDefaultSource(url, early);
        const elements = [show(), show()];
        for (const element of elements) await reaches(element, 'ready');
        expect([elements.map(textOf), timesAsked(url)]).to.deep.equal([['anew', 'anew'], 1]);
      });

    it('in its own src rather than in the default', async () => {
      setDefaultSource(serve(withGoal('default')));
      const element = show(serve(withGoal('own')));
      await reaches(element, 'ready');
      expect(textOf(element)).to.equal('own');
    });

    for (const src of ['', 'http://['])
      it(`nowhere when src is "${src}", and says so`, async () => {
        const element = show(src);
        const event = await once<CoalitionErrorEvent>(element, 'coalition-error');
        expect([event.kind, element.state, event.error.url]).to.deep.equal(['no-source', 'missing', '']);
      });
  });

  describe('when src changes', () => {
    for (const end of ['comes', 'fails'])
      it(`does not mind that the first answer ${end} late`, async () => {
        const first = later<Response>();
        const element = show(serve(() => first.promise));
        await element.updateComplete;
        const errors: Event[] = [];
        element.addEventListener('coalition-error', event => errors.push(event));
        element.src = serve(withGoal('second'));
        await reaches(element, 'ready');
        if (end === 'comes') first.resolve(Response.json(withGoal('first')));
        else first.reject(new TypeError('Failed to fetch'));
        await pause();
        expect([element.state, textOf(element), errors.length]).to.deep.equal(['ready', 'second', 0]);
      });

    it('shows its fallback while the second file is under way, then that file', async () => {
      const element = show(serve(withGoal('first')));
      await reaches(element, 'ready');
      const second = later<Response>();
      element.src = serve(() => second.promise);
      await element.updateComplete;
      expect([element.state, fallbackShows(element), textOf(element)]).to.deep.equal(['loading', true, '']);
      second.resolve(Response.json(withGoal('second')));
      await reaches(element, 'ready');
      expect(textOf(element)).to.equal('second');
    });
  });

  describe('shows its fallback', () => {
    it('while nothing has come, and no longer than that', async () => {
      const answer = later<Response>();
      const element = show(serve(() => answer.promise));
      await element.updateComplete;
      expect([element.state, fallbackShows(element)]).to.deep.equal(['loading', true]);
      answer.resolve(Response.json(withGoal('a')));
      await reaches(element, 'ready');
      expect(fallbackShows(element)).to.equal(false);
    });

    it('without a word when the file has no such section', async () => {
      const element = show(serve({ version: 1, languages: ['en'] }));
      await reaches(element, 'missing');
      expect([fallbackShows(element), find(element, '[part=status]')]).to.deep.equal([true, null]);
    });

    it('below a sentence and a button when the file cannot be had; the button asks again', async () => {
      const src = serve(notFound);
      const element = show(src, 'ar');
      await reaches(element, 'failed');
      expect(fallbackShows(element)).to.equal(true);
      const section = find(element, 'section')!;
      expect([section.lang, section.dir]).to.deep.equal(['ar', 'rtl']);
      expect(find(element, '[role=status]')!.innerText.trim()).to.not.equal('');
      find(element, 'button')!.click();
      await once(element, 'coalition-error');
      expect([element.state, timesAsked(src)]).to.deep.equal(['failed', 2]);
      serveAt(src, withGoal('a'));
      find(element, 'button')!.click();
      await reaches(element, 'ready');
      expect([find(element, '[part=status]'), fallbackShows(element)]).to.deep.equal([null, false]);
    });
  });

  describe('when the connection is back', () => {
    it('asks again if the network was the trouble', async () => {
      const src = serve(offline);
      const element = show(src);
      await reaches(element, 'failed');
      serveAt(src, withGoal('a'));
      dispatchEvent(new Event('online'));
      await reaches(element, 'ready');
    });

    it('asks for nothing when it was not, or when the widget is gone', async () => {
      const [wrong, gone] = [serve(notFound), serve(offline)];
      await reaches(show(gone), 'failed');
      await reaches(show(wrong), 'failed'); // in its place
      dispatchEvent(new Event('online'));
      await pause();
      expect([timesAsked(wrong), timesAsked(gone)]).to.deep.equal([1, 1]);
    });
  });

  describe('tells', () => {
    it('the page, out of shadow trees, that it shows its section', async () => {
      const src = serve(withGoal('a'));
      const event = once<CoalitionLoadEvent>(document, 'coalition-load');
      const host = mount(html`<div></div>`);
      const element = Object.assign(document.createElement('coalition-goals'), { src });
      host.attachShadow({ mode: 'open' }).append(element);
      expect(await event).to.be.instanceOf(CoalitionLoadEvent);
      const { url, revision, target } = await event;
      expect([url, revision, target]).to.deep.equal([src, 7, host]);
      expect([textOf(element), element.state]).to.deep.equal(['a', 'ready']);
    });

    it('the page that it has nothing to show, when the fallback stands there', async () => {
      const src = serve(notFound);
      const event = once<CoalitionErrorEvent>(document, 'coalition-error');
      const element = show(src);
      expect(await event).to.be.instanceOf(CoalitionErrorEvent);
      const { kind, message, error } = await event;
      expect([kind, message, error.url]).to.deep.equal(['status', error.message, src]);
      expect([element.state, find(element, 'button') === null]).to.deep.equal(['failed', false]);
    });

    it("the site's developer once of each cause", async () => {
      const [one, other] = [serve(notFound), serve(notFound)];
      for (const src of [one, one, other, one]) await reaches(show(src), 'failed');
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.include('<coalition-goals> status: HTTP 404').and.to.include(one);
    });
  });

  describe('speaks the language around it', () => {
    const langOf = (element: CoalitionGoals): string | undefined => find(element, 'section')?.lang;

    it('the last one when it changes twice while words are under way', async () => {
      const slow = later<{ words: Record<string, string> }>();
      const loader = { tr: () => slow.promise, ku: () => Promise.resolve({ words: {} }) };
      await withLoaders(loader, async () => {
        const element = show(serve(withGoal('a')));
        await reaches(element, 'ready');
        element.lang = 'tr';
        await pause();
        element.lang = 'ku';
        await until(() => langOf(element) === 'ku');
        slow.resolve({ words: {} });
        await pause();
        expect(langOf(element)).to.equal('ku');
      });
    });

    it('its data, with English words, when the words cannot be had; and asks for them again', async () => {
      const src = serve(withGoal('a'));
      await withLoaders({ syr: () => Promise.reject(new TypeError('Failed to fetch')) }, async () => {
        const element = show(src, 'syr');
        await reaches(element, 'ready');
        const section = find(element, 'section')!;
        expect([section.lang, section.dir, textOf(element)]).to.deep.equal(['en', 'ltr', 'a']);
        expect(find(element, '[part=heading]')!.innerText).to.equal('Our goals');
      });
      const element = show(src, 'syr');
      await reaches(element, 'ready');
      expect([langOf(element), find(element, 'section')!.dir]).to.deep.equal(['syr', 'rtl']);
    });

    it("of the file's stand-ins when there are words in none other, region or not", async () => {
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

    it('two of them on one page', async () => {
      const src = serve(withGoal('a'));
      mount(
        html`<div>
          <coalition-goals src=${src} lang="ar"></coalition-goals
          ><coalition-goals src=${src} lang="en"></coalition-goals>
        </div>`,
      );
      const both = [...document.querySelectorAll('coalition-goals')];
      for (const element of both) await reaches(element, 'ready');
      expect(both.map(langOf)).to.deep.equal(['ar', 'en']);
      expect(both.map(textOf)).to.deep.equal(['نص', 'a']);
      expect(timesAsked(src)).to.equal(1);
    });

    it('of the place that it is moved to, even while its file is under way', async () => {
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
      expect(watchedTrees()).to.equal(0);
      const place = mount(html`<div lang="ar"></div>`);
      place.append(element);
      await reaches(element, 'ready');
      await until(() => langOf(element) === 'ar');
      place.lang = 'en';
      await until(() => langOf(element) === 'en');
      expect(textOf(element)).to.equal('a');
    });
  });

  describe('has a heading', () => {
    const levelsOf = async (level: string | null): Promise<(string | undefined)[]> => {
      const element = show(serve(withGoal('a')));
      if (level !== null) element.setAttribute('heading-level', level);
      await reaches(element, 'ready');
      return ['[part=heading]', '[part=title]'].map(part => find(element, part)?.localName);
    };
    const levels: [asked: string | null, heading: string, title: string][] = [
      [null, 'h2', 'h3'],
      ['1', 'h1', 'h2'],
      ['2', 'h2', 'h3'],
      ['3', 'h3', 'h4'],
      ['4', 'h4', 'h5'],
      ['5', 'h5', 'h6'],
      ['6', 'h6', 'h6'],
      ['0', 'h2', 'h3'],
      ['7', 'h2', 'h3'],
      ['-1', 'h2', 'h3'],
      ['2.9', 'h2', 'h3'],
      ['', 'h2', 'h3'],
      ['h3', 'h2', 'h3'],
      ['Infinity', 'h2', 'h3'],
    ];
    for (const [asked, heading, title] of levels)
      it(`${heading} above ${title} when heading-level is ${asked ?? 'not set'}`, async () =>
        expect(await levelsOf(asked)).to.deep.equal([heading, title]));

    it('unless it is told to have none; titles stand in its place', async () => {
      const element = show(serve(withGoal('a')));
      element.setAttribute('no-heading', '');
      await reaches(element, 'ready');
      expect([find(element, '[part=heading]'), find(element, '[part=title]')?.localName]).to.deep.equal([null, 'h2']);
      element.removeAttribute('no-heading');
      element.headingLevel = 4;
      await element.updateComplete;
      expect([find(element, '[part=heading]')?.localName, find(element, '[part=title]')?.localName]).to.deep.equal([
        'h4',
        'h5',
      ]);
    });
  });

  describe('on a page with styles of its own', () => {
    const hostile = `body, body * { color: red !important; font: italic 900 40px/3 monospace !important;
      letter-spacing: 9px !important; text-transform: uppercase !important; text-align: end !important;
      text-indent: 3em !important; white-space: pre !important; word-spacing: 2em !important; list-style: square !important;
      text-shadow: 1px 1px red !important; font-variant: small-caps !important; cursor: wait !important }`;
    const names = [
      'color',
      'font-family',
      'font-size',
      'font-style',
      'font-weight',
      'font-variant-caps',
      'line-height',
    ];
    names.push(
      'letter-spacing',
      'word-spacing',
      'text-transform',
      'text-align',
      'text-indent',
      'text-shadow',
      'cursor',
    );
    const look = (element: CoalitionGoals): string[] =>
      ['section', '[part=heading]', '[part=text]', '[part=text] bdi'].flatMap(selector => {
        const style = getComputedStyle(find(element, selector)!);
        return names.map(name => `${selector} ${name}: ${style.getPropertyValue(name)}`);
      });

    it('looks as on a page without', async () => {
      const element = show(serve(withGoal('a')));
      await reaches(element, 'ready');
      const before = look(element);
      const sheet = Object.assign(document.createElement('style'), { textContent: hostile });
      document.head.append(sheet);
      try {
        expect(getComputedStyle(element).letterSpacing).to.equal('9px');
        expect(look(element)).to.deep.equal(before);
      } finally {
        sheet.remove();
      }
    });

    it('is hidden with what it stands in, and by its own attribute', async () => {
      const element = show(serve(withGoal('a')));
      await reaches(element, 'ready');
      const section = find(element, 'section')!;
      element.hidden = true;
      expect(section.getClientRects()).to.have.length(0);
      element.hidden = false;
      expect(section.getClientRects()).to.have.length(1);
      element.parentElement!.style.visibility = 'hidden';
      expect(getComputedStyle(section).visibility).to.equal('hidden');
    });
  });
});
