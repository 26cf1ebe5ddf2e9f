import { expect } from 'chai';
import type { CoalitionMembers } from '../../src/elements/coalition-members.js';
import { crowd } from '../fixtures/members.js';
import { serve, serveAt, timesAsked } from '../support/files.js';
import { later } from '../support/goals.js';
import { few, languages, many, one, show, shown, status, type } from '../support/members.js';
import { html, mount, once, until } from '../support/mount.js';

const only = (lang: string, count: number): object => ({
  version: 1,
  languages: [lang],
  members: crowd(count).map(member => ({ ...member, name: { [lang]: member.name[lang] } })),
});
/** A file whose slices lie beside it, one for each language given. */
function served(slices: Readonly<Record<string, unknown>>, members: object = {}): string {
  const src = serve(null);
  for (const [lang, answer] of Object.entries(slices)) serveAt(`${src}.${lang}.json`, answer);
  serveAt(src, { ...few, languages, members: { src: `${src}.{lang}.json`, ...members } });
  return src;
}
const gone = () => new Response('', { status: 404 });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

function place(src: string, lang = 'en'): CoalitionMembers {
  return mount<CoalitionMembers>(html`<coalition-members src=${src} lang=${lang}>members</coalition-members>`);
}

describe('<coalition-members> with a slice', () => {
  it("shows the members of the slice in the reader's language, and loads no other", async () => {
    const src = served({ en: only('en', 8), ar: only('ar', 8) });
    const element = await show(src, 'ar');
    expect(shown(element)[0]).to.equal('المنظمة المثال 1');
    expect([timesAsked(`${src}.ar.json`), timesAsked(`${src}.en.json`)]).to.deep.equal([1, 0]);
  });

  it('keeps what is typed into the filter when a page whose file comes in slices turns to another language', async () => {
    const stem = serve(null);
    for (const lang of ['en', 'tr']) serveAt(`${stem}.${lang}.json`, { ...many, slice: lang });
    const element = place(`${stem}.{lang}.json`);
    await until(() => element.state === 'ready');
    await type(element, '12');
    await until(() => shown(element).length === 1);
    element.lang = 'tr';
    await until(() => element.shadowRoot!.querySelector('section')!.lang === 'tr');
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('12');
    expect(shown(element)).to.have.length(1);
  });

  it('keeps the fallback until the slice has come', async () => {
    const answer = later<Response>();
    const src = served({ en: () => answer.promise });
    const element = place(src);
    await until(() => timesAsked(`${src}.en.json`) === 1);
    expect([element.state, element.shadowRoot!.querySelector('slot') !== null]).to.deep.equal(['loading', true]);
    answer.resolve(Response.json(only('en', 8)));
    await until(() => element.state === 'ready');
    await element.updateComplete;
    expect(shown(element)).to.have.length(8);
  });

  it('shows the list in place at once, and adds the others of the slice behind it', async () => {
    const answer = later<Response>();
    const src = served({ en: () => answer.promise }, { list: crowd(20).slice(10) });
    const element = await show(src);
    const before = shown(element);
    expect(before).to.have.length(10);
    answer.resolve(Response.json(only('en', 30)));
    await until(() => status(element) === 'Members found: 30');
    await element.updateComplete;
    expect(shown(element).slice(0, 10)).to.deep.equal(before);
    expect(new Set(shown(element)).size).to.equal(30);
  });

  it('keeps the list in place if the slice fails', async () => {
    const src = served({ en: offline }, { list: crowd(10) });
    const element = await show(src);
    await until(() => timesAsked(`${src}.en.json`) > 0);
    expect([element.state, shown(element).length]).to.deep.equal(['ready', 10]);
  });

  it('fails if there is nothing to show, and shows the members when a retry succeeds', async () => {
    const src = served({ en: offline });
    const element = place(src);
    const event = await once<Event & { kind: string }>(element, 'coalition-error');
    expect(event.kind).to.equal('network');
    await until(() => element.state === 'failed');
    serveAt(`${src}.en.json`, only('en', 9));
    await element.reload();
    await until(() => element.state === 'ready');
    await element.updateComplete;
    expect(shown(element)).to.have.length(9);
  });

  it("takes the slice of a fallback language where the reader's has none", async () => {
    const src = served({ ku: gone, ar: only('ar', 9) });
    const element = await show(src, 'ku');
    expect(shown(element)).to.have.length(9);
  });

  it('turns to the slice of another language with the page', async () => {
    const src = served({ en: only('en', 9), tr: only('tr', 9) });
    const element = await show(src, 'en');
    element.lang = 'tr';
    await until(() => shown(element)[0] === 'Örnek Örgüt 1');
    await element.updateComplete;
    expect(shown(element)).to.have.length(9);
  });

  it('needs no language in the address', async () => {
    const src = serve(null);
    serveAt(`${src}.all.json`, { version: 1, languages, members: crowd(9) });
    serveAt(src, { ...few, members: { src: `${src}.all.json` } });
    expect(shown(await show(src))).to.have.length(9);
  });

  for (const [what, answer, kind] of [
    ['holds no list', { version: 1, languages, members: { src: 'other.json' } }, 'schema'],
    ['is larger than 8 MiB', () => new Response(' '.repeat((8 << 20) + 1)), 'too-large'],
  ] as const)
    it(`fails if the slice ${what}`, async () => {
      const element = place(served({ en: answer }));
      const event = await once<Event & { kind: string }>(element, 'coalition-error');
      expect(event.kind).to.equal(kind);
    });

  it('takes a slice of more than 1 MiB', async () => {
    const padded = () => new Response(JSON.stringify(only('en', 9)) + ' '.repeat(2 << 20));
    expect(shown(await show(served({ en: padded })))).to.have.length(9);
  });

  for (const src of ['javascript:alert(1)', 'https://user@evil.example/{lang}.json'])
    it(`asks no address that the format refuses: ${src}`, async () => {
      const element = place(serve({ ...few, members: { src } }));
      await once(element, 'coalition-error');
      expect(element.state).to.not.equal('ready');
    });
});
