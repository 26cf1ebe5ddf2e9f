import { expect } from 'chai';
import { createDataFile, type DataFile } from '../../src/data/data-file.js';
import { serve, serveAt, timesAsked } from '../support/files.js';
import { until } from '../support/mount.js';
import { holdTimers } from '../support/timers.js';

const answer = { version: 1, languages: ['ar'] };
const status = (code: number) => () => new Response('', { status: code });
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** The network comes back, again and again until the file has come: what retries it begins when the page rests. */
const online = (file: DataFile): Promise<void> =>
  until(() => {
    dispatchEvent(new Event('online'));
    return file.file !== undefined;
  }, 'the file, after the network has come back');

describe('after a failure', () => {
  // Safari has none; a timer stands in for it, which one test holds
  before(
    () =>
      (globalThis.requestIdleCallback ??= (task => (
        queueMicrotask(task as () => void),
        1
      )) as typeof requestIdleCallback),
  );

  const watched = async (first: unknown): Promise<readonly [string, DataFile, () => void]> => {
    const url = serve(first);
    const file = createDataFile(url);
    const end = file.subscribe(() => undefined);
    await file.load();
    return [url, file, end];
  };

  for (const [what, failure] of Object.entries({
    'the network': offline,
    'status 500': status(500),
    'status 429': status(429),
  }))
    it(`of ${what}, retries when the network comes back`, async () => {
      const [url, file] = await watched(failure);
      serveAt(url, answer);
      await online(file);
      expect([timesAsked(url), file.error]).to.deep.equal([2, undefined]);
    });

  for (const [what, failure] of Object.entries({ 'status 404': status(404), 'bad JSON': () => new Response('{') }))
    it(`of ${what}, does not retry`, async () => {
      const [url] = await watched(failure);
      const [other, file] = await watched(offline);
      serveAt(other, answer);
      await online(file);
      expect(timesAsked(url)).to.equal(1);
    });

  it('pauses about two seconds before it retries', async () => {
    const timers = holdTimers();
    const [url, file] = await watched(offline);
    const pauses = (): number[] => timers.waiting().filter(one => one > 1000); // the shorter ones wait for a copy
    while (!pauses().length) await new Promise(requestAnimationFrame); // `until` needs a timer
    const [pause, ...more] = pauses();
    timers.fire();
    await until(() => timesAsked(url) === 2 && file.error !== undefined);
    expect(more).to.deep.equal([]);
    expect(pause).to.be.within(1500, 2500);
    serveAt(url, answer);
    await online(file);
  });

  it('waits while no widget shows the file', async () => {
    const [url, file, end] = await watched(offline);
    end();
    serveAt(url, answer);
    const [other, seen] = await watched(offline);
    serveAt(other, answer);
    await online(seen);
    expect(timesAsked(url)).to.equal(1);
    file.subscribe(() => undefined);
    await until(() => file.file !== undefined);
  });
});
