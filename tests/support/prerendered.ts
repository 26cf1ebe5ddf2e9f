/** Pages whose widgets' text the command `prerender` has put into their HTML. */
import { coalition } from '../fixtures/coalition.js';
import { volunteer } from '../fixtures/volunteer-form.js';
import { coalitionSite } from './host-coalition.js';
import { tagNames, type HostPage, type HostSite } from './host-page.js';

const network = globalThis.fetch;

/** The data file of the pages, with changes. */
export const dataOf = (changes: object = {}): Record<string, unknown> => ({
  ...coalition,
  volunteer: { ...volunteer, submit: { to: 'json', url: 'submissions' } },
  ...changes,
});

/** The page, prerendered with a data file as it is known at an address, and the published hashes of its styles. */
async function prerender(page: string, data: object, url: string, args: readonly string[]) {
  const answer = await network('/prerender', { method: 'POST', body: JSON.stringify({ page, data, url, args }) });
  const made = (await answer.json()) as { code: number; told: string; page: string; styles: readonly string[] };
  if (made.code) throw new Error(made.told);
  return { html: made.page, styles: made.styles };
}

/** A site, and the page with every widget that is prerendered for it, in a language. */
export async function prerenderedSite(
  lang: string,
  head: (site: HostSite) => string,
  args: readonly string[] = [],
  data: object = dataOf(),
): Promise<{ readonly site: HostSite; readonly html: string; readonly styles: readonly string[] }> {
  const site = await coalitionSite();
  await site.answer({ 'data.json': { body: JSON.stringify(data) } });
  const tags = tagNames
    .map(tag => `<${tag}><a href="#${tag}">fallback of ${tag}</a></${tag}>`)
    .join('\n<p>of the page</p>\n');
  const page = `<!doctype html><html lang="${lang}"><head><meta name="viewport" content="width=device-width">
  ${head(site)}</head><body>${tags}</body></html>`;
  return { site, ...(await prerender(page, data, site.data, args)) };
}

/** Adds the script tag to a page. */
export function addScript({ document }: HostPage, site: HostSite): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = '';
  script.src = `${site.far}/cdn/coalition-widgets.js`;
  script.dataset['coalition'] = site.data;
  document.head.append(script);
}

/** Whether a widget shows what came with the HTML, in a shadow root. */
export const isHeld = ({ shadowRoot }: Element): boolean => !!shadowRoot?.querySelector('[data-revision]');

/** Waits until every widget has taken over, and no late code moves anything any more. */
export const untilTakenOver = (page: HostPage): Promise<void> =>
  page.until(() => tagNames.every(tag => page.widget(tag).state === 'ready' && !isHeld(page.widget(tag))));

/**
 * What has moved between two times: any text's box, up or down at all, sideways by more than one CSS pixel. HTML joins texts
 * that Lit keeps apart, and WebKit rounds each to its own place.
 */
export function moved(before: ReturnType<typeof boxes>, after: ReturnType<typeof boxes>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter(key => {
      const [one, other] = [before[key], after[key]];
      return !one || !other || one.some((value, index) => Math.abs(value - other[index]!) > (index % 2 ? 0 : 1));
    })
    .map(key => `${key}: ${before[key]?.join()} → ${after[key]?.join()}`);
}

/** The boxes of all texts and controls of the widgets that are not hidden, and of the page's own paragraphs. */
export function boxes({ document, window }: HostPage): Record<string, readonly number[]> {
  const found: Record<string, readonly number[]> = {};
  const add = (key: string, { x, y, width, height }: DOMRect): void => {
    let count = 0;
    while (`${key} ${count}` in found) count++;
    found[`${key} ${count}`] = [x, y + window.scrollY, width, height].map(one => Math.round(one * 4) / 4);
  };
  const visit = (node: Node, path: string): void => {
    if (node.nodeName === 'STYLE' || (node as Partial<HTMLElement>).hidden) return;
    if (node.nodeType === 3) {
      const whole = node.textContent!;
      const text = whole.replace(/\s+/g, ' ').trim();
      if (!text) return;
      const range = document.createRange(); // without the space around it, which may be a node of its own
      range.setStart(node, whole.search(/\S/));
      range.setEnd(node, whole.trimEnd().length);
      add(`${path}: ${text}`, range.getBoundingClientRect());
    } else if (/^(?:input|select|textarea|button|img)$/i.test(node.nodeName))
      add(`${path} ${node.nodeName}`, (node as Element).getBoundingClientRect());
    for (const child of node.childNodes) visit(child, path);
  };
  for (const tag of tagNames) visit(document.querySelector(tag)!.shadowRoot!, tag);
  for (const paragraph of document.querySelectorAll('body > p')) visit(paragraph, 'page');
  return found;
}
