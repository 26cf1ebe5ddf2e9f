import { readFileSync } from 'node:fs';

/** A page that the benchmark opens. */
export interface BenchPage {
  readonly id: string;
  /** What it shows, and how. */
  readonly label: string;
  readonly kind: 'text' | 'widget' | 'peer';
  readonly html: string;
  /** JavaScript that is true once a reader can see the content. */
  readonly shown: string;
  /** Opened a second time in the same browser; that visit counts. */
  readonly isRepeat?: boolean;
  /** The coalition's host does not answer. */
  readonly isHostDown?: boolean;
  /** Prerendered with this data file, as known at this address. */
  readonly prerender?: { readonly data: string; readonly url: string };
  /** The content of a post. The page is saved from a WordPress with the plug-in; `html` is empty. */
  readonly post?: string;
  /** The host that has the page, if it is another one. */
  readonly host?: string;
}

/** The example file, whose goals most pages show in Arabic. */
export const { goals } = JSON.parse(readFileSync('data/cso-nes.json', 'utf8')) as {
  readonly goals: readonly { readonly title: { readonly ar: string }; readonly text: { readonly ar: string } }[];
};
export const list = `<ol>${goals.map(({ title, text }) => `<li><h3>${title.ar}</h3><p>${text.ar}</p></li>`).join('')}</ol>`;
export const fallback = '<a href="https://coalition.test/goals">أهدافنا</a>';

export const pageOf = (content: string, head = ''): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عضو</title>` +
  `<meta name="viewport" content="width=device-width">${head}</head><body><h1>من نحن</h1><p>نعمل معًا.</p>${content}` +
  `<p>تجدون المزيد على موقعنا.</p></body></html>`;

/** Whether the shadow root of an element has a text. */
export const has = (name: string, text: string): string =>
  `document.querySelector('${name}')?.shadowRoot?.textContent.includes('${text}')`;
