import { expect } from 'chai';
import '../../src/generated/define/coalition-goals.js';
import type { CoalitionGoals } from '../../src/elements/coalition-goals.js';
import { serve, timesAsked } from '../support/files.js';
import { html, mount, once, until } from '../support/mount.js';

const file = {
  version: 1,
  languages: ['ar', 'en'],
  goals: [
    { id: 'democracy', title: { ar: 'الديمقراطية', en: 'Democracy' }, text: { ar: 'نص', en: 'Text' } },
    { id: 'broken', text: 5 },
    { id: 'women', text: { en: 'Only in English' } },
  ],
};
const show = (src: string, lang = 'ar'): CoalitionGoals =>
  mount(html`<coalition-goals src=${src} lang=${lang}><a href="#goals">goals</a></coalition-goals>`);
const ready = (element: CoalitionGoals): Promise<void> => until(() => element.state === 'ready');

describe('<coalition-goals>', () => {
  it('shows the goals in order, numbered, each text in its own language and direction', async () => {
    const element = show(serve(file));
    await ready(element);
    await element.updateComplete;
    const items = [...element.shadowRoot!.querySelectorAll('li')];
    expect(items.map(item => item.innerText.trim().split(/\s*\n+\s*/))).to.deep.equal([
      ['1', 'الديمقراطية', 'نص'],
      ['2', 'Only in English'],
    ]);
    const standIn = items[1]!.querySelector('[part=text] bdi')!;
    expect([standIn.getAttribute('lang'), standIn.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
  });

  it('numbers the goals in the digits of the reader', async () => {
    const element = show(serve(file), 'ar-EG');
    await ready(element);
    await element.updateComplete;
    const numbers = [...element.shadowRoot!.querySelectorAll('[part=count]')].map(count => count.textContent?.trim());
    expect(numbers).to.deep.equal(['١', '٢']);
  });

  it('numbers the goals in the digits of the region that the file states', async () => {
    const element = show(serve({ ...file, region: 'SY' }), 'ar');
    await ready(element);
    await element.updateComplete;
    const numbers = [...element.shadowRoot!.querySelectorAll('[part=count]')].map(count => count.textContent?.trim());
    expect(numbers).to.deep.equal(['١', '٢']);
  });

  it('is a list for assistive technology, also in WebKit, which drops the role of a list without markers', async () => {
    const element = show(serve(file));
    await ready(element);
    await element.updateComplete;
    const lists = [...element.shadowRoot!.querySelectorAll('ol, ul')];
    expect(lists.map(list => [list.localName, list.getAttribute('role')])).to.deep.equal([['ol', 'list']]);
  });

  it('says its heading in the language around it and follows a change', async () => {
    const element = show(serve(file), 'tr');
    await ready(element);
    element.lang = 'ar';
    await until(() => element.shadowRoot!.querySelector('section')?.dir === 'rtl');
    expect(element.shadowRoot!.querySelector('h2')).to.not.equal(null);
  });

  it('keeps its fallback and reports it when the file has no goals', async () => {
    const element = show(serve({ version: 1, languages: ['ar'] }));
    const event = await once<Event & { kind: string }>(element, 'coalition-error');
    expect(event.kind).to.equal('missing-section');
    expect(element.state).to.equal('missing');
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
  });

  it('needs no sideways scrolling at 320 pixels, however long a word is', async () => {
    const long = { en: `https://example.org/${'a'.repeat(80)}` };
    const element = show(serve({ ...file, goals: [{ id: 'long', title: long, text: long }] }), 'en');
    element.style.inlineSize = '288px';
    await ready(element);
    await element.updateComplete;
    expect(element.scrollWidth).to.equal(288);
  });

  it('shares one request between widgets that name the same file', async () => {
    const src = serve(file);
    mount(
      html`<div><coalition-goals src=${src}></coalition-goals><coalition-goals src=${src}></coalition-goals></div>`,
    );
    const elements = [...document.querySelectorAll('coalition-goals')];
    await Promise.all(elements.map(ready));
    expect(timesAsked(src)).to.equal(1);
  });
});
