import { expect } from 'chai';
import { allReady, coalitionSite, pageOf, sendForm } from '../support/host-coalition.js';
import { nonce, tagNames, type HostPage, type HostSite } from '../support/host-page.js';

/** Notes every global, and every member of the natives and their prototypes, by identity; `changed()` tells what is different. */
const snapshot = `<script nonce="${nonce}">(() => {
  const natives = [Object, Function, Array, String, Number, Boolean, RegExp, Date, Promise, Map, Set, WeakMap, Symbol, JSON,
    Reflect, Intl, URL, Response, Event, EventTarget, Node, Element, HTMLElement, Document, DocumentFragment, ShadowRoot,
    CSSStyleSheet, CustomElementRegistry, AbortSignal, console, navigator, document];
  const take = () => new Map(natives.flatMap((native, index) => [native, native.prototype ?? {}].flatMap((owner, which) =>
    Reflect.ownKeys(owner).map(key => [index + (which ? '.prototype.' : '.') + String(key), Object.getOwnPropertyDescriptor(owner, key)]))));
  const globals = () => Reflect.ownKeys(window).map(String);
  const names = new Set([...globals(), 'changed']);
  const members = take();
  const same = (one, other) => other && ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'].every(key => Object.is(one[key], other[key]));
  window.changed = () => [
    ...globals().filter(name => !names.has(name) && !/^\\d+$/.test(name)),
    ...[...take()].filter(([key, one]) => !same(one, members.get(key))).map(([key]) => natives[parseInt(key)].name + ' ' + key),
  ];
})();</script>`;

async function used(kind: 'module' | 'classic'): Promise<{ site: HostSite; page: HostPage }> {
  const site = await coalitionSite();
  const page = await site.open(at => pageOf(snapshot + at[kind](), 'ar'));
  await page.until(() => allReady(page));
  await sendForm(page);
  return { site, page };
}

/** The mark for a second script, on the document, under a symbol that no page uses. */
const mark = 'undefined 31.Symbol(coalition-widgets)';
/** What Lit leaves: the lists of its versions, and a map for decorators with the symbol (ECMAScript's own one day) that it needs. */
const ofLit = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'Symbol 12.metadata',
];

async function changedBy(kind: 'module' | 'classic'): Promise<string[]> {
  const { page } = await used(kind);
  expect(tagNames.every(tag => page.window.customElements.get(tag))).to.equal(true);
  return Array.from((page.window as unknown as { changed(): string[] }).changed());
}

/** What a page of this origin keeps on the device. */
const kept = async ({ document, window }: HostPage): Promise<unknown> => ({
  cookie: document.cookie,
  local: Object.keys(window.localStorage),
  session: Object.keys(window.sessionStorage),
  databases: (await window.indexedDB.databases?.())?.map(({ name }) => name),
  caches: await window.caches.keys(),
  workers: (await window.navigator.serviceWorker.getRegistrations()).length,
});

describe('what the widgets leave on a page', () => {
  for (const kind of ['module', 'classic'] as const) {
    it(`is no changed native and no global but Lit's own, and a mark on the document: ${kind} script`, async () => {
      const changed = await changedBy(kind);
      expect(changed.filter(one => !ofLit.includes(one))).to.deep.equal([mark]);
    });

    it(`is nothing on the device: ${kind} script`, async () => {
      const before = await kept(await (await coalitionSite()).open(() => '<!doctype html>'));
      const { page } = await used(kind);
      expect(await kept(page)).to.deep.equal(before);
    });

    it(`is no request but for its own files, the data and what the data name: ${kind} script`, async () => {
      const { site, page } = await used(kind);
      const folder = { module: 'cdn/', classic: 'iife/' }[kind];
      const entries = page.window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name.replace(`${site.far}/`, ''));
      const expected = (path: string): boolean =>
        path.startsWith(folder) || path.startsWith('images/') || ['data.json', 'submissions'].includes(path);
      expect(entries.filter(path => !expected(path))).to.deep.equal([]);
      const log = (await site.log()).filter(({ own }) => !own);
      expect(log.map(({ path }) => path).filter(path => !expected(path))).to.deep.equal([]);
      expect(log.filter(({ path }) => path === 'data.json').length).to.equal(1);
    });

    it(`is no trace at whoever has the data or gets the form: ${kind} script`, async () => {
      const { site } = await used(kind);
      const asked = (await site.log()).filter(({ path }) => path === 'data.json' || path === 'submissions');
      expect(asked.map(({ method, path }) => `${method} ${path}`)).to.deep.equal(['GET data.json', 'POST submissions']);
      for (const { headers } of asked) {
        expect(headers['cookie']).to.equal(undefined);
        expect(headers['referer']).to.equal(undefined);
      }
    });
  }
});
