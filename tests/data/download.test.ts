import { expect } from 'chai';
import { DEADLINE, download, SILENCE } from '../../src/data/download.js';
import type { CoalitionDataError } from '../../src/data/errors.js';
import { requestFile } from '../../src/data/request.js';
import { initOf, never, serve } from '../support/files.js';
import { holdTimers } from '../support/timers.js';

const file = { version: 1, languages: ['ar'] };
const text = JSON.stringify(file);
const bytes = new TextEncoder().encode(text);

describe('a request', () => {
  it('sends no cookies to other sites, no referrer and no custom header', async () => {
    const url = serve(file);
    await requestFile(url);
    expect(initOf(url)).to.deep.equal({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  });

  it('ends after ten seconds of silence, and gives the connection back', async () => {
    const url = serve(({ signal }: Request) => never(signal));
    const timers = holdTimers();
    const failure = download(url).catch((error: unknown) => error as CoalitionDataError);
    expect(timers.waiting()).to.deep.equal([SILENCE]);
    timers.fire();
    expect([((await failure) as CoalitionDataError).kind, initOf(url)!.signal!.aborted]).to.deep.equal([
      'network',
      true,
    ]);
  });

  it('has time while something arrives, until a minute is over', async () => {
    let now = 0;
    const { performance } = globalThis;
    const clock = Object.create(performance, { now: { value: () => now } }) as Performance;
    Object.defineProperty(globalThis, 'performance', { value: clock, configurable: true });
    const limits: number[] = [];
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((callback: () => void, pause: number) => {
      limits.push(pause);
      return setTimeout(callback, pause);
    }) as typeof setTimeout;
    let piece = 0;
    const slow = new ReadableStream<Uint8Array>({
      pull(controller) {
        now += 8000;
        if (piece >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(piece, (piece += Math.ceil(bytes.length / 7))));
      },
    });
    try {
      const [read, bytes] = await download(serve(() => new Response(slow)));
      expect([read, new TextDecoder().decode(bytes)]).to.deep.equal([text, text]);
    } finally {
      Object.assign(globalThis, { setTimeout });
      Object.defineProperty(globalThis, 'performance', { value: performance, configurable: true });
    }
    expect(Math.max(...limits)).to.equal(SILENCE);
    expect(limits.length).to.be.at.least(7);
    expect(Math.min(...limits)).to.be.at.most(DEADLINE - 7 * 8000);
  });
});
