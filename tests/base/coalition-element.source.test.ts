import { expect } from 'chai';
import { CoalitionErrorEvent } from '../../src/base/events.js';
import { setDefaultSource, setSourceFinder } from '../../src/base/source.js';
import { observedTrees } from '../../src/i18n/observe-lang.js';
import { serve, serveAt, timesAsked } from '../support/files.js';
import { fallbackShows, later, offline, pause, reaches, show, textOf, withGoal } from '../support/goals.js';
import { once, until } from '../support/mount.js';

describe('a widget', () => {
  afterEach(() => {
    setSourceFinder(() => '');
    document.body.replaceChildren();
    expect(observedTrees()).to.equal(0);
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

    it('where the script tag finds it when it has no src, and uses the pending response', async () => {
      const url = serve(withGoal('a'));
      const early = Promise.resolve(Response.json(withGoal('early')));
      const path = new URL(url).pathname;
      setSourceFinder(() => path, { url: path, response: early });
      const element = show();
      await reaches(element, 'ready');
      expect([textOf(element), timesAsked(url)]).to.deep.equal(['early', 0]);
    });

    for (const [how, failed] of Object.entries({
      'has failed': offline,
      'says that the server is busy': () => Promise.resolve(new Response('', { status: 503 })),
    }))
      it(`with a new request when the pending response ${how}, for all widgets that wait for it`, async () => {
        const url = serve(withGoal('anew'));
        const early = failed();
        early.catch(() => undefined);
        setSourceFinder(() => url, { url, response: early });
        const first = show();
        const elements = [first, first.cloneNode() as typeof first];
        first.after(elements[1]!);
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
      it(`nowhere when src is "${src}", and reports it`, async () => {
        const element = show(src);
        const event = await once<CoalitionErrorEvent>(element, 'coalition-error');
        expect([event.kind, element.state, event.error.url]).to.deep.equal(['no-source', 'missing', '']);
      });
  });

  it('that has left the page hears nothing of its file any more', async () => {
    const url = serve(withGoal('first'));
    const gone = show(url);
    const other = gone.cloneNode() as typeof gone;
    gone.after(other);
    for (const element of [gone, other]) await reaches(element, 'ready');
    let loads = 0;
    gone.addEventListener('coalition-load', () => loads++);
    gone.remove();
    serveAt(url, { ...withGoal('second'), revision: 8 });
    await other.reload();
    await pause();
    expect([textOf(other), loads]).to.deep.equal(['second', 0]);
  });

  it('says of which day its data are when the latest could not be loaded', async () => {
    const url = serve({ ...withGoal('kept'), updated: '2026-03-01' });
    const element = show(url);
    await reaches(element, 'ready');
    serveAt(url, offline);
    await element.reload();
    await element.updateComplete;
    const time = element.shadowRoot!.querySelector('[part=status] time');
    expect([textOf(element), time?.getAttribute('datetime')]).to.deep.equal(['kept', '2026-03-01']);
  });

  describe('when src changes', () => {
    for (const end of ['comes', 'fails'])
      it(`ignores the first response when it ${end} late`, async () => {
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

    for (const [to, end, src] of [
      ['another file', 'ready', () => serve(withGoal('second'))],
      ['none', 'missing', () => ''],
    ] as const)
      it(`to ${to}, asks no more for the first file, which has failed`, async () => {
        const [first, other] = [serve(offline), serve(offline)];
        const element = show(first);
        const beside = element.cloneNode() as typeof element;
        beside.src = other;
        element.after(beside);
        for (const one of [element, beside]) await reaches(one, 'failed');
        element.src = src();
        await reaches(element, end);
        await until(() => {
          dispatchEvent(new Event('online'));
          return timesAsked(other) > 1;
        });
        expect(timesAsked(first)).to.equal(1);
      });

    it('shows its fallback while the second file loads, then that file', async () => {
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
});
