import { expect } from 'chai';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { serveAt, timesAsked } from '../support/files.js';
import { later, notFound, offline, reaches, show, textOf } from '../support/goals.js';
import { once, until } from '../support/mount.js';

/** A slice: a goal in some of the languages. */
const file = (goal: Record<string, string>): object => ({
  version: 1,
  revision: 7,
  languages: ['en', 'ar'],
  goals: [{ id: 'a', text: goal }],
});

let count = 0;
/** The address of a coalition's slices, and that of one of its files. */
function coalition(): { readonly src: string; readonly at: (lang?: string) => string } {
  const stem = new URL(`/sliced/${Math.random().toString(36).slice(2)}-${++count}`, location.href).href;
  return { src: `${stem}.{lang}.json`, at: lang => `${stem}${lang ? `.${lang}` : ''}.json` };
}

const shows = (element: CoalitionGoals, text: string): Promise<void> =>
  until(() => element.state === 'ready' && textOf(element) === text, `the text ${text}`);

describe('a widget whose data file comes in slices', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [lang, name] of Object.entries({ ar: 'ar', 'ar-SY': 'ar', KMR: 'ku', 'ku-IQ': 'ku-Arab' }))
    it(`asks for the slice "${name}", and for nothing else, where the page is in "${lang}"`, async () => {
      const { src, at } = coalition();
      serveAt(at(name), file({ ar: 'هدف' }));
      serveAt(at(), file({ ar: 'whole' }));
      await shows(show(src, lang), 'هدف');
      expect([timesAsked(at(name)), timesAsked(at())]).to.deep.equal([1, 0]);
    });

  it('asks for the whole file where the page names no language', async () => {
    const { src, at } = coalition();
    serveAt(at(), file({ en: 'whole' }));
    await shows(show(src, ''), 'whole');
  });

  for (const [how, answer] of Object.entries({
    'there is no such slice': notFound,
    'the server answers with a page instead': () => new Response('<!doctype html>'),
  }))
    it(`shows the whole file where ${how}`, async () => {
      const { src, at } = coalition();
      serveAt(at('fr'), answer);
      serveAt(at(), file({ en: 'whole' }));
      await shows(show(src, 'fr'), 'whole');
    });

  it('shows the fallback where there is neither a slice nor the whole file', async () => {
    const { src, at } = coalition();
    serveAt(at('fr'), notFound);
    serveAt(at(), notFound);
    await reaches(show(src, 'fr'), 'failed');
  });

  it('turns to another slice with the language of the page, and keeps the text until it has come', async () => {
    const { src, at } = coalition();
    const slow = later<Response>();
    serveAt(at('en'), file({ en: 'goal' }));
    serveAt(at('ar'), () => slow.promise);
    const element = show(src, 'en');
    await shows(element, 'goal');
    element.lang = 'ar';
    await until(() => timesAsked(at('ar')) === 1, 'the request');
    expect([element.state, textOf(element)]).to.deep.equal(['ready', 'goal']);
    const loaded = once(element, 'coalition-load');
    slow.resolve(Response.json(file({ ar: 'هدف' })));
    await shows(element, 'هدف');
    await loaded;
    element.lang = 'en';
    await shows(element, 'goal');
    expect(timesAsked(at('en'))).to.equal(1);
  });

  it('stays in the earlier language, with words of the new one, if the network is gone', async () => {
    const { src, at } = coalition();
    serveAt(at('en'), file({ en: 'goal' }));
    serveAt(at('ar'), offline);
    const element = show(src, 'en');
    await shows(element, 'goal');
    element.lang = 'ar';
    await until(
      () => element.shadowRoot!.querySelector('[part=heading]')!.textContent.includes('أهدافنا'),
      'the heading',
    );
    expect([element.state, textOf(element)]).to.deep.equal(['ready', 'goal']);
  });

  it('turns to slices that src names, and away from them', async () => {
    const { src, at } = coalition();
    serveAt(at('en'), file({ en: 'slice' }));
    serveAt(at(), file({ en: 'whole' }));
    const element = show(at(), 'en');
    await shows(element, 'whole');
    element.src = src;
    await shows(element, 'slice');
    element.src = at();
    await shows(element, 'whole');
  });

  it('is heard no more once it has left the page', async () => {
    const { src, at } = coalition();
    serveAt(at('en'), file({ en: 'goal' }));
    const element = show(src, 'en');
    await shows(element, 'goal');
    element.remove();
    element.lang = 'ar';
    document.body.append(element);
    serveAt(at('ar'), file({ ar: 'هدف' }));
    await shows(element, 'هدف');
  });
});
