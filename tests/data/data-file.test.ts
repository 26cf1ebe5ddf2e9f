import { expect } from 'chai';
import { COPIES } from '../../src/data/copies.js';
import { createDataFile, type DataFile } from '../../src/data/data-file.js';
import { CoalitionDataError } from '../../src/data/errors.js';
import { showCopy } from '../../src/data/later.js';
import { serve, serveAt, timesAsked } from '../support/files.js';
import { later } from '../support/goals.js';
import { until } from '../support/mount.js';

const DAY = 86_400_000;
const version = (revision: number | undefined, mark = ''): object => ({
  version: 1,
  revision,
  languages: ['ar'],
  mark,
});
const status = (code: number) => () => new Response('', { status: code });
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** Loads a file as a page does that the visitor opens. */
async function visit(url: string): Promise<DataFile> {
  const file = createDataFile(url);
  await file.load();
  return file;
}
const copyOf = async (url: string): Promise<string | undefined> =>
  (await caches.match(url, { cacheName: COPIES }))?.text();
/** A first visit that has left its copy. */
async function keeps(answer: object): Promise<string> {
  const url = serve(answer);
  await visit(url);
  for (const end = performance.now() + 5000; !(await copyOf(url));)
    if (performance.now() > end) throw new Error('no copy was kept');
  return url;
}

describe('a data file of an earlier visit', () => {
  after(() => caches.delete(COPIES));

  it('shows before the download has come, and the download then replaces it', async () => {
    const url = await keeps(version(1));
    const answer = later<Response>();
    serveAt(url, () => answer.promise);
    const file = createDataFile(url);
    const seen: (number | undefined)[] = [];
    file.subscribe(() => seen.push(file.file?.revision));
    const loaded = file.load();
    await until(() => seen.length === 1);
    answer.resolve(Response.json(version(2)));
    await loaded;
    expect([seen, file.error]).to.deep.equal([[1, 2], undefined]);
    await until(() => timesAsked(url) === 2);
  });

  it('stays the same object when the download brings the same text', async () => {
    const url = await keeps(version(1));
    const file = createDataFile(url);
    const seen = new Set<unknown>();
    file.subscribe(() => seen.add(file.file));
    await file.load();
    expect(seen.size).to.equal(1);
  });

  for (const [what, answer] of Object.entries({
    'the network fails': offline,
    'the server is in trouble': status(503),
    'the file is not found': status(404),
    'a hotel asks for a password': () => new Response('<!doctype html>'),
    'the file breaks off': () => new Response('{"version": 1'),
    'the file is of a later format': { version: 2, languages: ['ar'] },
  }))
    it(`shows with the error and its date when ${what}`, async () => {
      const url = await keeps(version(4));
      serveAt(url, answer);
      const file = await visit(url);
      expect([file.file?.revision, file.error === undefined]).to.deep.equal([4, false]);
      expect(Date.now() - file.date!.getTime()).to.be.within(0, 60_000);
      expect(await copyOf(url)).to.include('"revision":4');
    });

  it('shows for thirty days', async () => {
    const url = await keeps(version(1));
    serveAt(url, offline);
    const age = async (days: number): Promise<unknown> => {
      const date = new Date(Date.now() - days * DAY).toUTCString();
      const cache = await caches.open(COPIES);
      await cache.put(url, new Response(JSON.stringify(version(1)), { headers: { date } }));
      return (await visit(url)).file?.revision;
    };
    expect([await age(29), await age(31)]).to.deep.equal([1, undefined]);
  });

  it('is gone once the file is withdrawn (410)', async () => {
    const url = await keeps(version(1));
    serveAt(url, status(410));
    const file = await visit(url);
    await until(() => file.file === undefined);
    for (const end = performance.now() + 5000; await copyOf(url);)
      if (performance.now() > end) throw new Error('the copy is still there');
    serveAt(url, offline);
    expect((await visit(url)).file).to.equal(undefined);
  });

  it('does not show if it is read only after the file has been found withdrawn', async () => {
    const file = createDataFile(await keeps(version(1)));
    file.error = new CoalitionDataError('status', file.url, 'HTTP 410', { status: 410 });
    await showCopy(file);
    expect(file.file).to.equal(undefined);
    file.error = undefined;
    await showCopy(file);
    expect(file.file?.revision).to.equal(1);
  });

  it('is no file when it is damaged', async () => {
    const url = await keeps(version(1));
    await (await caches.open(COPIES)).put(url, new Response('{', { headers: { date: new Date().toUTCString() } }));
    serveAt(url, offline);
    expect([(await visit(url)).file, (await visit(url)).error?.kind]).to.deep.equal([undefined, 'network']);
  });

  it('is kept in localStorage where there is no Cache API', async () => {
    const { caches } = globalThis;
    Object.defineProperty(globalThis, 'caches', { value: undefined, configurable: true });
    try {
      const url = serve(version(6));
      await visit(url);
      await until(() => COPIES + url in localStorage);
      serveAt(url, offline);
      expect((await visit(url)).file?.revision).to.equal(6);
      serveAt(url, status(410));
      await visit(url);
      await until(() => !(COPIES + url in localStorage));
    } finally {
      Object.defineProperty(globalThis, 'caches', { value: caches, configurable: true });
    }
  });

  for (const call of ['has', 'open'] as const)
    it(`does not stand in the way when the page forbids storage (${call})`, async () => {
      const url = await keeps(version(1));
      const own = caches[call].bind(caches);
      Object.assign(caches, { [call]: () => Promise.reject(new DOMException('', 'SecurityError')) });
      try {
        serveAt(url, version(2));
        expect((await visit(url)).file?.revision).to.equal(2);
        serveAt(url, offline);
        expect((await visit(url)).error?.kind).to.equal('network');
      } finally {
        Object.assign(caches, { [call]: own });
      }
    });
});

describe('a lower revision', () => {
  it('never replaces a higher one in the same page', async () => {
    const url = serve(version(9));
    const file = await visit(url);
    serveAt(url, version(3));
    await file.load(undefined, 'no-cache');
    expect([file.file?.revision, file.error]).to.deep.equal([9, undefined]);
    serveAt(url, version(10));
    await file.load(undefined, 'no-cache');
    expect(file.file?.revision).to.equal(10);
  });

  it('never replaces a higher one of an earlier visit, and leaves its copy', async () => {
    const url = await keeps(version(9));
    serveAt(url, version(3));
    const file = createDataFile(url);
    const seen = new Set<number | undefined>();
    file.subscribe(() => seen.add(file.file?.revision));
    await file.load();
    await until(() => file.file?.revision === 9);
    expect([...seen]).to.deep.equal([9]);
    expect(await copyOf(url)).to.include('"revision":9');
  });

  it('is a matter of files that have revisions', async () => {
    const url = serve(version(9));
    const file = await visit(url);
    for (const [revision, mark] of [
      [undefined, 'a'],
      [undefined, 'b'],
      [1, 'c'],
    ] as const) {
      serveAt(url, version(revision, mark));
      await file.load(undefined, 'no-cache');
      expect(file.text).to.include(`"${mark}"`);
    }
  });
});
