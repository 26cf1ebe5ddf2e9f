import { html, mount, until } from '../support/mount.js';

/** The data file of every page here. */
const coalition = {
  version: 1,
  languages: ['en', 'ar', 'syr', 'ckb'],
  name: { en: 'Coalition', ar: 'تحالف', syr: 'ܚܘܝܕ' },
  vision: { en: 'Justice', ar: 'العدالة، للجميع؟', syr: 'ܡܛܟܣܬ̈ܐ، ܕܡܟܢܫܐ؟', ckb: 'دادپەروەری' },
};

/** A page of its own with the built script on it. */
export interface FontPage {
  readonly window: Window & typeof globalThis;
  readonly widgets: readonly HTMLElement[];
  /** Errors that reached the page. */
  readonly errors: readonly unknown[];
  /** Paths of the script's files, from `dist` on, that have `word` in them, once for each request. */
  asked(word: string): Promise<string[]>;
  /** Lets what was held come. */
  release(): Promise<unknown>;
}

export interface PageOptions {
  /** The folder of the script in `dist`. */
  readonly from?: 'cdn' | 'iife';
  /** Attributes of the script tag beside those that it needs. */
  readonly attributes?: string;
  /** What stands in the head, before the script. */
  readonly head?: string;
  /** Files with this word in their path come only after `release()`. */
  readonly hold?: string;
}

function markup(body: string, folder: string, { from = 'cdn', attributes = '', head = '' }: PageOptions): string {
  const data = URL.createObjectURL(new Blob([JSON.stringify(coalition)], { type: 'application/json' }));
  const type = from === 'cdn' ? 'type="module"' : '';
  const script = `<script ${type} src="${folder}/${from}/coalition-widgets.js" data-coalition="${data}" ${attributes}></script>`;
  return `<!doctype html><html lang="en"><head>${head}${script}</head><body>${body}</body></html>`;
}

const widgetsOf = ({ document }: Window): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('body > *')].filter(one => one.localName.includes('-'));

/** Opens a page that holds `body`, and waits until every widget on it shows its section. */
export async function open(body: string, options: PageOptions = {}): Promise<FontPage> {
  const own = `/built/${crypto.randomUUID()}`;
  const page = markup(body, options.hold ? `${own}/hold-${options.hold}` : own, options);
  const frame = mount<HTMLIFrameElement>(html`<iframe title="page" srcdoc=${page} width="600" height="600"></iframe>`);
  // the frame's own `load` would wait for files that are held
  await until(() => frame.contentDocument?.URL === 'about:srcdoc', 'the page');
  const window = frame.contentWindow as FontPage['window'];
  const errors: unknown[] = [];
  for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, event => errors.push(event));
  const count = body.split('</coalition-').length - 1;
  await until(
    () => widgetsOf(window).filter(one => one.shadowRoot?.querySelector('section')).length === count,
    'the sections (`npm run build` makes what is tested here)',
  );
  const widgets = widgetsOf(window);
  const asked = async (word: string): Promise<string[]> => {
    const paths = (await (await fetch(`${own}/asked`)).json()) as string[];
    return paths.filter(path => path.includes(word));
  };
  return { window, widgets, errors, asked, release: () => fetch(`${own}/release`) };
}

/** Lets the page draw what it has. */
export async function frames({ window }: FontPage): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise(resolve => window.requestAnimationFrame(resolve));
}

/** The same, and lets what it asked for then come to an end. */
export async function settle(page: FontPage): Promise<void> {
  await frames(page);
  await page.window.document.fonts.ready;
  await frames(page);
}

/** The state of one of our fonts on a page; `undefined` when the page knows of none. */
export const stateOf = ({ window }: FontPage, script: 'Arabic' | 'Syriac'): string | undefined =>
  [...window.document.fonts].find(({ family }) => family.includes(`Coalition ${script}`))?.status;

/** The text of a widget's section, as wide as it is drawn, in pixels. */
export function widthOf(widget: HTMLElement): number {
  const range = widget.ownerDocument.createRange();
  range.selectNodeContents(widget.shadowRoot!.querySelector('p bdi')!);
  return range.getBoundingClientRect().width;
}
