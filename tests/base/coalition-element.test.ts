import { expect } from 'chai';
import { CoalitionErrorEvent, CoalitionLoadEvent } from '../../src/base/events.js';
import { observedTrees } from '../../src/i18n/observe-lang.js';
import { serve, serveAt, timesAsked } from '../support/files.js';
import {
  fallbackShows,
  find,
  later,
  notFound,
  offline,
  pause,
  reaches,
  show,
  textOf,
  withGoal,
} from '../support/goals.js';
import { html, mount, once, until } from '../support/mount.js';

describe('a widget', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
    expect(observedTrees()).to.equal(0);
  });

  describe('shows its fallback', () => {
    it('while the data loads, and only then', async () => {
      const answer = later<Response>();
      const element = show(serve(() => answer.promise));
      await element.updateComplete;
      expect([element.state, fallbackShows(element)]).to.deep.equal(['loading', true]);
      answer.resolve(Response.json(withGoal('a')));
      await reaches(element, 'ready');
      expect(fallbackShows(element)).to.equal(false);
    });

    it('silently when the file has no such section', async () => {
      const element = show(serve({ version: 1, languages: ['en'] }));
      await reaches(element, 'missing');
      expect([fallbackShows(element), find(element, '[part=status]')]).to.deep.equal([true, null]);
    });

    it('below a message and a button when the file fails to load; the button retries', async () => {
      const src = serve(notFound);
      const element = show(src, 'ar');
      await reaches(element, 'failed');
      expect(fallbackShows(element)).to.equal(true);
      await until(() => find(element, 'section') !== null, 'the message');
      const section = find(element, 'section')!;
      expect([section.lang, section.dir]).to.deep.equal(['ar', 'rtl']);
      await until(() => find(element, '[role=status]')!.innerText.trim() !== '', 'the sentence');
      const [button, link] = [find(element, 'button')!, element.querySelector('a')!].map(one =>
        one.getBoundingClientRect(),
      );
      expect(link!.top - button!.bottom, 'the gap between the button and the fallback').to.be.greaterThan(8);
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
    it('retries after a network failure', async () => {
      const src = serve(offline);
      const element = show(src);
      await reaches(element, 'failed');
      serveAt(src, withGoal('a'));
      dispatchEvent(new Event('online'));
      await reaches(element, 'ready');
    });

    it('requests nothing after another failure, or when the widget is disconnected', async () => {
      const [wrong, gone] = [serve(notFound), serve(offline)];
      await reaches(show(gone), 'failed');
      await reaches(show(wrong), 'failed'); // in its place
      dispatchEvent(new Event('online'));
      await pause();
      expect([timesAsked(wrong), timesAsked(gone)]).to.deep.equal([1, 1]);
    });
  });

  describe('notifies', () => {
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

    it('the page that it has nothing to show, once the fallback shows', async () => {
      const src = serve(notFound);
      const event = once<CoalitionErrorEvent>(document, 'coalition-error');
      const element = show(src);
      expect(await event).to.be.instanceOf(CoalitionErrorEvent);
      const { kind, message, error } = await event;
      expect([kind, message, error.url]).to.deep.equal(['status', error.message, src]);
      expect([element.state, fallbackShows(element)]).to.deep.equal(['failed', true]);
    });

    it("the site's developer, once per cause", async () => {
      const [one, other] = [serve(notFound), serve(notFound)];
      for (const src of [one, one, other, one]) await reaches(show(src), 'failed');
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.include('<coalition-goals> status: HTTP 404').and.to.include(one);
    });
  });
});
