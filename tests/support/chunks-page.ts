/** A page with the built script tag, whose chunks a test can keep from coming. */
import { coalition } from '../fixtures/coalition.js';
import { collector, hostSite, type HostPage, type HostSite } from './host-page.js';

/** A site with a data file. */
export const site = (): Promise<HostSite> => hostSite({ 'data.json': { body: JSON.stringify(coalition) } });
/** A page in Arabic. */
export const head = (body: string, script: string): string =>
  `<!doctype html><html lang="ar"><head>${collector()}${script}</head><body>${body}</body>`;
/** Resolves when the first element that matches shows its section. */
export const ready = (page: HostPage, selector = 'coalition-goals'): Promise<void> =>
  page.until(
    () => (page.document.querySelector(selector) as { state?: string } | null)?.state === 'ready',
    `${selector} to be ready`,
  );
/** The path of a chunk on a site, without a query. */
export async function pathOf(chunk: string): Promise<string> {
  const { folder } = (await (await fetch('/dist/cdn/chunks.json')).json()) as { folder: string };
  return `cdn/${folder}/${chunk}.js`;
}

/** The path of a last request; the site has nothing there. */
export const last = 'last';
/** A last request from the page has arrived: what the page has asked for before it is in the log. */
export const settled = async (page: HostPage, of: HostSite): Promise<unknown> => page.window.fetch(`${of.far}/${last}`);
