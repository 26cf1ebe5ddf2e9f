import { expect } from 'chai';
import { CoalitionDataError, type CoalitionErrorKind } from '../../src/data/errors.js';
import type { CoalitionFile } from '../../src/data/coalition-file.js';
import { dataFile } from '../../src/data/data-file.js';
import { requestFile } from '../../src/data/request.js';
import { goals } from '../../src/generated/checks/goals.js';
import { serve, serveAt, timesAsked } from '../support/files.js';

const file = { version: 1, revision: 3, languages: ['ar'], goals: [{ id: 'a', text: { ar: 'ديمقراطية' } }] };
const json = JSON.stringify(file);
const bytes = new TextEncoder().encode(json);

/** An answer whose body comes in these pieces. */
const inPieces = (...pieces: Uint8Array[]): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }),
  );

/** Loads a file as the first widget of a page does. */
async function loadCoalition(url: string, pending?: Promise<Response>): Promise<CoalitionFile> {
  const source = dataFile(url);
  await source.load(pending);
  if (source.error) throw source.error;
  return source.file!;
}

/** The error that a load ends with. */
const failureOf = (load: Promise<unknown>): Promise<CoalitionDataError> =>
  load.then(
    () => expect.fail('loaded, though it should not'),
    (error: unknown) => {
      expect(error).to.be.instanceOf(CoalitionDataError);
      return error as CoalitionDataError;
    },
  );
const goalsOf = (loaded: CoalitionFile): unknown => loaded.section('goals', goals);

describe('a data file', () => {
  it('gives the header, the address and the sections of the file', async () => {
    const url = serve(file);
    const loaded = await loadCoalition(url);
    expect([loaded.url, loaded.revision, loaded.languages]).to.deep.equal([url, 3, ['ar']]);
    expect(goalsOf(loaded)).to.deep.equal(file.goals);
  });

  it('sends one request per URL, however many callers ask during it', async () => {
    const url = serve(file);
    const loads = await Promise.all([loadCoalition(url), loadCoalition(url), loadCoalition(url)]);
    expect(new Set(loads).size).to.equal(1);
    expect(timesAsked(url)).to.equal(1);
  });

  it('does not cache a failure: the next call sends a new request', async () => {
    const url = serve(() => new Response('', { status: 500 }));
    const failed = await Promise.all([failureOf(loadCoalition(url)), failureOf(loadCoalition(url))]);
    expect(failed[0]).to.equal(failed[1]);
    expect(timesAsked(url)).to.equal(1);
    serveAt(url, file);
    expect((await loadCoalition(url)).revision).to.equal(3);
  });

  const failures: [CoalitionErrorKind, string, unknown][] = [
    ['network', 'the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'network',
      'the body breaks off',
      () => new Response(new ReadableStream({ start: one => one.error(new TypeError('network error')) })),
    ],
    ['status', 'the file is not found', () => Response.json(file, { status: 404 })],
    ['status', 'the server is in trouble', () => Response.json(file, { status: 503 })],
    ['too-large', 'the file is longer than 1 MiB', () => new Response(json + ' '.repeat(1 << 20))],
    ['encoding', 'the file is in windows-1256', () => new Response(Uint8Array.of(0x22, 0xc7, 0xe1, 0x22))],
    ['encoding', 'the file is in UTF-16', () => new Response(Uint8Array.of(0xff, 0xfe, 0x7b, 0))],
    ['encoding', 'a letter breaks off at the end', () => new Response(bytes.slice(0, bytes.indexOf(0xd8) + 1))],
    ['json', 'the file is a page', () => new Response('<!doctype html>')],
    ['json', 'the file is empty', () => new Response('')],
    ['json', 'the file breaks off', () => new Response(json.slice(0, -1))],
    ['version', 'the format is a newer one', { ...file, version: 2 }],
    ['schema', 'the format is not said', { ...file, version: undefined }],
    ['schema', 'the format is said as a text', { ...file, version: '1' }],
    ['schema', 'no language is offered', { ...file, languages: [] }],
    ['schema', 'the file is null', () => new Response('null')],
    ['schema', 'the file is a list', []],
    ['schema', 'the file is a text', '1'],
  ];
  for (const [kind, what, answer] of failures)
    it(`says "${kind}" and the address when ${what}`, async () => {
      const url = serve(answer);
      const error = await failureOf(loadCoalition(url));
      expect([error.kind, error.url]).to.deep.equal([kind, url]);
      expect(error.message)
        .to.match(new RegExp(`^${kind}: .+ \\(`))
        .and.to.include(url);
    });

  it('accepts a file of exactly 1 MiB', async () => {
    const url = serve(() => new Response(json + ' '.repeat((1 << 20) - bytes.length)));
    expect((await loadCoalition(url)).revision).to.equal(3);
  });

  it('ends an endless answer soon after 1 MiB', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(new Uint8Array((sent += 65_536) && 65_536).fill(32)),
      cancel: () => void (cancelled = true),
    });
    const error = await failureOf(loadCoalition(serve(() => new Response(endless))));
    expect([error.kind, cancelled]).to.deep.equal(['too-large', true]);
    expect(sent).to.be.below(1.5 * 2 ** 20);
  });

  it('tells the sections that are missing from those that are of the wrong shape', async () => {
    const missing = await loadCoalition(serve({ ...file, goals: undefined }));
    const wrong = await loadCoalition(serve({ ...file, goals: {} }));
    expect(() => goalsOf(missing)).to.throw(CoalitionDataError, /^missing-section: /);
    for (const nothing of [null, [], [{ id: 'without a text' }]]) {
      const empty = await loadCoalition(serve({ ...file, goals: nothing }));
      expect(() => goalsOf(empty), JSON.stringify(nothing)).to.throw(CoalitionDataError, /^missing-section: /);
    }
    expect(() => goalsOf(wrong)).to.throw(CoalitionDataError, /^schema: /);
    expect([missing.optional('goals', goals), wrong.optional('goals', goals)]).to.deep.equal([undefined, undefined]);
  });

  it('uses a pending response, and sends a new request if it fails', async () => {
    const url = serve(file);
    expect((await loadCoalition(url, requestFile(url))).revision).to.equal(3);
    expect(timesAsked(url)).to.equal(1);

    const other = serve(file);
    await loadCoalition(other, Promise.reject(new TypeError('Failed to fetch')));
    expect(timesAsked(other)).to.equal(1);
  });

  it('ignores a byte order mark', async () => {
    const url = serve(() => new Response(`\ufeff${json}`));
    expect((await loadCoalition(url)).revision).to.equal(3);
  });

  it('puts letters together that come in two pieces', async () => {
    const url = serve(() => inPieces(...[...bytes].map(byte => Uint8Array.of(byte))));
    expect(goalsOf(await loadCoalition(url))).to.deep.equal(file.goals);
  });

  it('reads UTF-8 whatever encoding the server names', async () => {
    const url = serve(
      () => new Response(bytes, { headers: { 'content-type': 'application/json; charset=windows-1256' } }),
    );
    expect(goalsOf(await loadCoalition(url))).to.deep.equal(file.goals);
  });
});
