/** A site with every widget, for a browser that the test runner does not start. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tags } from '../../../src/generated/tags.js';
import { coalition } from '../../fixtures/coalition.js';
import { sentFields, volunteer } from '../../fixtures/volunteer-form.js';
import { hostPages } from '../../support/host-server.mjs';

export type Kind = 'module' | 'classic';
export type Scheme = 'light' | 'dark';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9"/></svg>';
const data = {
  ...coalition,
  members: Array.from({ length: 4 }, () => coalition.members ?? []).flat(), // enough for the filter
  volunteer: { ...volunteer, submit: { to: 'json', url: 'submissions' } },
};
const script: Readonly<Record<Kind, string>> = {
  module: '<script type="module" src="cdn/coalition-widgets.js" data-src="data.json"></script>',
  classic: '<script defer src="iife/coalition-widgets.js" data-src="data.json"></script>',
};

const page = (kind: Kind, scheme: Scheme): string => `<!doctype html><html lang="en"><head>
  <meta name="viewport" content="width=device-width"><title>Every widget</title>
  <style>html { color-scheme: ${scheme}; background: Canvas; color: CanvasText; }</style>
  ${script[kind]}</head><body>${tags.map(tag => `<${tag}><a href="#${tag}">fallback</a></${tag}>`).join('\n')}</body></html>`;

export interface Site {
  /** The address of a page that has not been open before. */
  address(kind: Kind, scheme: Scheme): Promise<string>;
  /** The bodies that the receiver of a page has got. */
  received(address: string): Promise<unknown[]>;
  close(): void;
}

/** What the receiver must get when the form is filled in with `sentFields`. */
export const expected = (id: unknown): unknown => ({
  contract: 'coalition-submission/1',
  id,
  form: 'volunteer',
  lang: 'en',
  fields: sentFields,
  consent: { version: '2026-01', granted: true },
});

export async function openSite(): Promise<Site> {
  const handle = hostPages();
  const server: Server = createServer(
    (req, res) => void handle({ path: req.url ?? '', req, res }, () => res.writeHead(404).end()),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;
  return {
    async address(kind, scheme) {
      const base = `${origin}/__host/old-${++count}`;
      const files = {
        'data.json': { body: JSON.stringify(data) },
        'images/mosaic.svg': { body: picture, headers: { 'content-type': 'image/svg+xml' } },
        'page.html': { body: page(kind, scheme) },
      };
      await fetch(`${base}/.site`, { method: 'POST', body: JSON.stringify(files) });
      return `${base}/page.html`;
    },
    async received(address) {
      const log = (await (await fetch(new URL('.site', address))).json()) as {
        method: string;
        path: string;
        body: string;
      }[];
      return log
        .filter(one => one.method === 'POST' && one.path === 'submissions')
        .map(({ body }) => JSON.parse(body) as unknown);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
