import { expect } from 'chai';
import { once, until } from '../../support/mount.js';

export const SRC = '/data/cso-nes.json';
export type Query = Record<string, string>;

declare global {
  interface Window {
    pwned?: unknown;
  }
}

/** What pages have told this one since the last test. */
export let messages: MessageEvent[] = [];
const listen = (event: MessageEvent): void => void messages.push(event);
/** What policies of pages have forbidden since the last test. */
export let violations: string[] = [];

const watched = new WeakSet<Document>();
/** Hears of what a page's own policy forbids, from the first moment that the page is there. */
function watch(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  if (!page || page.URL === 'about:blank') return void requestAnimationFrame(() => watch(frame));
  if (watched.has(page)) return;
  watched.add(page);
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective} ${blockedURI}`),
  );
}

/** Puts the frame page, as it is built, into the test's page. */
export async function open(query: Query, size: Partial<HTMLIFrameElement> = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: `/dist/frame.html?${new URLSearchParams(query)}`, width: '600', height: '300', ...size });
  const loaded = once(frame, 'load');
  document.body.replaceChildren(frame);
  watch(frame);
  await loaded;
  watch(frame); // WebKit may have had an empty document under the page's address before
  return frame;
}

export const pageOf = (frame: HTMLIFrameElement): Document => frame.contentDocument!;
export const rootOf = (frame: HTMLIFrameElement): ShadowRoot | null =>
  pageOf(frame).querySelector('main > *')!.shadowRoot;
export const textOf = (frame: HTMLIFrameElement): string => rootOf(frame)?.querySelector('section')?.textContent ?? '';
/** Opens a frame, and waits until the widget in it shows its section. */
export async function show(query: Query, size?: Partial<HTMLIFrameElement>): Promise<HTMLIFrameElement> {
  const frame = await open({ widget: 'coalition-goals', src: SRC, ...query }, size);
  await until(() => textOf(frame).length > 20, 'a section in the frame');
  return frame;
}
export const paragraph = (frame: HTMLIFrameElement): HTMLElement | null => pageOf(frame).querySelector('main > p');
export const heights = (frame: HTMLIFrameElement): number[] =>
  messages
    .filter(
      ({ source, data }) => source === frame.contentWindow && (data as { type?: unknown }).type === 'coalition-height',
    )
    .map(({ data }) => (data as { height: number }).height);
export const fits = (frame: HTMLIFrameElement): boolean => {
  const { scrollHeight, clientHeight } = pageOf(frame).documentElement;
  return scrollHeight <= clientHeight;
};

/** For `describe`: hears of messages and violations, and leaves nothing behind. */
export function hear(): void {
  beforeEach(() => {
    [messages, violations] = [[], []];
    addEventListener('message', listen);
  });
  afterEach(() => {
    removeEventListener('message', listen);
    document.body.replaceChildren();
  });
}

/** For `describe`: no page may do what its own policy forbids. */
export function expectNoViolations(): void {
  afterEach(() => expect(violations).to.deep.equal([]));
}
