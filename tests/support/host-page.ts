/**
 * A host page is a document of its own, with headers and scripts of its own, in a frame that the test can look into. It
 * loads the built files (`dist/`), the data and the receiver from a second origin, as a member's site does:
 *
 *     const site = await hostSite({ 'data.json': { body: JSON.stringify(coalition) } });
 *     const page = await site.open(({ module, tags }) => ({
 *       headers: { 'content-security-policy': "default-src 'none'; ..." },
 *       body: `<!doctype html><head>${collector()}${module()}</head><body lang="en">${tags}</body>`,
 *     }));
 *     await page.until(() => page.widget('coalition-goals').state === 'ready');
 *     page.seen.violations; page.shown('coalition-goals'); await site.log();
 *
 * Under `site.origin` + `/__host/<id>/` there are `cdn/...` and `iife/...`, the same of another version under
 * `other/...`, `npm/<package>/<file>`, `hostile/<name>.js` (of `tests/fixtures/`), `submissions` (a receiver that stores all), and what the test has put there.
 * Everything is on the page's own origin too, under `site.base`.
 */
import { tags as tagNames, type WidgetTag } from '../../src/generated/tags.js';

/** What an address answers; `bytes`: each character of the body is a byte. `delay` in milliseconds. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bytes?: boolean;
  readonly delay?: number;
}

/** A request that a site has got; `own`: on the page's origin. */
export interface Logged {
  readonly own: boolean;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the collector has seen on a page. */
export interface Seen {
  readonly violations: string[];
  readonly errors: string[];
  readonly console: string[];
}

type Widget = HTMLElement & { readonly state: string; readonly updateComplete: Promise<boolean> };

const network = globalThis.fetch;
export const nonce = 'bm9uY2U';
export { tagNames };
/** Every widget, with a fallback that names it. */
export const tags = tagNames.map(tag => `<${tag}><a href="#${tag}">fallback of ${tag}</a></${tag}>`).join('\n');

/** What the collector runs; for policies that allow it by its hash. */
export const collectorCode = `(() => {
  const seen = (window.__seen = { violations: [], errors: [], console: [] });
  const add = (list, text) => { list[list.length] = String(text); };
  document.addEventListener('securitypolicyviolation', e =>
    add(seen.violations, e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample));
  addEventListener('error', e => add(seen.errors, e.message || 'not loaded: ' + (e.target.src || e.target.href)), true);
  addEventListener('unhandledrejection', e => add(seen.errors, 'rejected: ' + e.reason));
  for (const kind of ['debug', 'log', 'info', 'warn', 'error']) {
    const real = console[kind];
    console[kind] = (...all) => { add(seen.console, kind + ': ' + all.map(String).join(' ')); };
    console[kind].real = real;
  }
})();`;
/** The first script of a page: gathers violations, errors and the console's lines. */
export const collector = (attributes = `nonce="${nonce}"`): string => `<script ${attributes}>${collectorCode}</script>`;

/** Reads with this realm's own means, whatever the page has done to its own. */
const read = <T>(prototype: object, key: string, of: object): T => Reflect.get(prototype, key, of) as T;

export class HostPage {
  constructor(readonly frame: HTMLIFrameElement) {}

  get window(): Window & typeof globalThis & { readonly __seen?: Seen } {
    return this.frame.contentWindow as Window & typeof globalThis;
  }
  get document(): Document {
    return this.frame.contentDocument!;
  }
  /** What the collector has seen, as arrays of this realm. */
  get seen(): Seen {
    const { violations, errors, console } = this.window.__seen ?? { violations: [], errors: [], console: [] };
    const copy = (list: string[]): string[] => Array.from({ length: list.length }, (_, index) => list[index]!);
    return { violations: copy(violations), errors: copy(errors), console: copy(console) };
  }
  widget(tag: WidgetTag): Widget {
    return Document.prototype.querySelector.call(this.document, tag) as Widget;
  }
  /** The shadow tree of a widget as HTML without Lit's marks; what moves is left out. Empty when there is none. */
  shown(tag: WidgetTag): string {
    const { shadowRoot } = this.widget(tag);
    return (shadowRoot ? read<string>(ShadowRoot.prototype, 'innerHTML', shadowRoot) : '')
      .replace(/<!--.*?-->| style=".*?"| data-seen=""/gs, '') // colours come late; a page marks the elements that scripts make
      .replace(/<span class="moving".*?<\/bdi><\/span>/gs, '')
      .replace(/http:\/\/[^"]*?\/__host\/[^/]+/g, '')
      .replace(/\s+/g, ' ');
  }
  shownAll(): Record<string, string> {
    return Object.fromEntries(tagNames.map(tag => [tag, this.shown(tag)]));
  }
  /** Whether the light-DOM fallback of a widget takes up room on the page. */
  fallbackVisible(tag: WidgetTag): boolean {
    const link = Element.prototype.querySelector.call(this.widget(tag), 'a')!;
    return Element.prototype.getBoundingClientRect.call(link).height > 0;
  }
  /** Waits until the condition holds; fails after 20 seconds, which a busy machine may need, with what was waited for and what the page says. */
  async until(holds: () => boolean, what = String(holds), milliseconds = 20_000): Promise<void> {
    for (const end = performance.now() + milliseconds; !holds();) {
      if (performance.now() > end)
        throw new Error(`Timed out waiting for: ${what}\n${JSON.stringify(this.seen, null, 1)}`);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }
}

export interface Addresses {
  /** The folder of the site on the second origin, and on the page's own. */
  readonly far: string;
  readonly near: string;
  readonly data: string;
  /** Script tags with the nonce and `data-coalition`; `path` is for another version, a query, or more attributes. */
  module(path?: string, attributes?: string): string;
  classic(path?: string, attributes?: string): string;
}

export class HostSite implements Addresses {
  readonly #id = crypto.randomUUID();
  constructor(readonly origin: string) {}
  get far(): string {
    return `${this.origin}/__host/${this.#id}`;
  }
  get near(): string {
    return `/__host/${this.#id}`;
  }
  get data(): string {
    return `${this.far}/data.json`;
  }
  module = (path = 'cdn/coalition-widgets.js', attributes = `data-coalition="${this.data}" nonce="${nonce}"`): string =>
    `<script type="module" crossorigin src="${this.far}/${path}" ${attributes}></script>`;
  classic = (
    path = 'iife/coalition-widgets.js',
    attributes = `data-coalition="${this.data}" nonce="${nonce}"`,
  ): string => `<script src="${this.far}/${path}" ${attributes}></script>`;

  /** Says what addresses of the site answer from now on; `''` is the page. */
  async answer(files: Record<string, Answer>): Promise<void> {
    await network(`${this.near}/.site`, { method: 'POST', body: JSON.stringify(files) });
  }
  /** Every request to the site so far, on both origins. */
  async log(): Promise<Logged[]> {
    return (await (await network(`${this.near}/.site`)).json()) as Logged[];
  }
  /** Waits until the requests so far are what is waited for; fails after some seconds. */
  async untilAsked(holds: (log: readonly Logged[]) => boolean, what: string): Promise<readonly Logged[]> {
    for (const end = performance.now() + 6000; ;) {
      const log = await this.log();
      if (holds(log)) return log;
      if (performance.now() > end) throw new Error(`Timed out waiting for: ${what}`);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }
  /** Opens the page in a frame, in place of the one before, and waits until it has loaded. */
  async open(page: (addresses: Addresses) => Answer | string): Promise<HostPage> {
    const answer = page(this);
    await this.answer({ '': typeof answer === 'string' ? { body: answer } : answer });
    const frame = document.createElement('iframe');
    frame.width = '780';
    frame.height = '560';
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    frame.src = `${this.near}/`;
    document.body.replaceChildren(frame);
    await loaded;
    return new HostPage(frame);
  }
}

/** A site with some files, `data.json` among them. */
export async function hostSite(files: Record<string, Answer>): Promise<HostSite> {
  const site = new HostSite(await (await network('/__host/')).text());
  await site.answer(files);
  return site;
}
