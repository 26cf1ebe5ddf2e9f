import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { slow } from './link.js';
import type { BenchPage } from './page.js';

/** What one visit to a page measured. */
export interface Visit {
  /** Milliseconds from the first byte of the HTML until the content shows; `null` if it did not within 40 seconds. */
  readonly content: number | null;
  /** Milliseconds from the first byte of the HTML until the page shows anything. */
  readonly firstPaint: number;
  readonly requests: readonly Requested[];
  /** Cumulative layout shift, 1.5 seconds after the content has come. */
  readonly shift: number;
}

interface Timing {
  readonly now: number;
  readonly paint: number;
  readonly html: number;
  readonly shift: number;
}

const PATIENCE = 40_000;
const CPU = 4; // times slower than this machine

/** Runs in the page before everything else. */
const watcher = (shown: string): string => `(() => {
  const seen = (window.__seen = { shift: 0, paint: 0, now: 0 });
  new PerformanceObserver(list => list.getEntries().forEach(one => { seen.shift += one.value; }))
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => list.getEntries().forEach(one => { seen.paint ||= one.startTime; }))
    .observe({ type: 'paint', buffered: true });
  const look = () => {
    if (document.body && (${shown})) seen.now = performance.now();
    else requestAnimationFrame(look);
  };
  look();
})()`;

/** Opens the page, and waits until it shows its content and rests. */
async function open(page: Page, url: string): Promise<Timing> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  await page.waitForFunction('window.__seen.now', { timeout: PATIENCE }).catch(() => undefined);
  await page.evaluate('new Promise(done => setTimeout(done, 1500))'); // late shifts count
  return (await page.evaluate(
    '({ ...window.__seen, html: performance.getEntriesByType("navigation")[0].responseStart })',
  )) as Timing;
}

/** A request beside the page itself. */
export interface Requested {
  readonly url: string;
  /** Milliseconds since the page was asked for. */
  readonly from: number;
  to?: number;
  /** As they travelled. */
  bytes: number;
}

/** Notes what the page requests. */
function noting(session: CDPSession): readonly Requested[] {
  const noted: Requested[] = [];
  const byId = new Map<string, Requested>();
  let start = 0;
  session.on('Network.requestWillBeSent', ({ requestId, type, request: { url }, timestamp }) => {
    if (type === 'Document') start ||= timestamp;
    if (type === 'Document' || url.startsWith('data:') || url.includes('favicon')) return;
    const request = { url, from: (timestamp - start) * 1000, bytes: 0 };
    byId.set(requestId, request);
    noted.push(request);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const request = byId.get(requestId);
    if (request) Object.assign(request, { bytes: encodedDataLength, to: (timestamp - start) * 1000 });
  });
  return noted;
}

/**
 * Visits a page as somebody with a cheap phone.
 * @param isReal whether the link is slow; if not, the browser delays the answers
 */
export async function visit(
  browser: Browser,
  { shown, isRepeat }: BenchPage,
  url: string,
  isReal: boolean,
): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  if (!isReal)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.roundTrip,
      downloadThroughput: (slow.down * 1000) / 8,
      uploadThroughput: (slow.up * 1000) / 8,
    });
  await page.evaluateOnNewDocument(watcher(shown));
  if (isRepeat) {
    await open(page, url);
    await page.goto('about:blank');
  }
  const requests = noting(session);
  const { now, html, paint, shift } = await open(page, url);
  return { content: now ? now - html : null, firstPaint: paint - html, shift, requests };
}
