/**
 * Serves the site on this machine: its pages, the built library, the example data files, and a receiver for the forms.
 * `npm start` runs it after a build; `npm run dev` serves the sources instead (`dev.ts`).
 */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createReceiver } from '../receivers/node/receiver.js';
import { fileIn, sendFile, sendText } from './files.js';
import { openSiteStore } from './store.js';

export interface SiteOptions {
  /** The TCP port; if it is taken, the next free one. 0 lets the system choose. */
  port?: number;
  /** The folder that holds `site`, `data`, and `dist` or `src`; default: this project. */
  root?: string;
  /** Path of the SQLite file for submissions; default: `submissions.db` in `root`. */
  submissions?: string;
}

export interface SiteServer {
  /** The site's URL, with a final slash. */
  readonly url: string;
  /** Path of the SQLite file that holds the submissions. */
  readonly submissions: string;
  /** Stops listening and closes all connections. */
  close(): Promise<void>;
}

export const HOST = '127.0.0.1'; // only this machine
export const PORT = 5173;
const PORTS_TRIED = 50;

/**
 * For the site's own pages: nothing from other hosts, no inline scripts or styles, no markup from strings except Lit's.
 */
const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

/** What pages on other ports, and files on disk, may load. */
const sharedHeaders = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The site's own files, by URL. */
const pages: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/index.css': 'index.css',
  '/main.js': 'main.ts',
  '/settings.js': 'settings.ts',
  '/snippets.js': 'snippets.ts',
  '/src/generated/elements.js': '../src/generated/elements.ts',
  '/src/generated/locales.js': '../src/generated/locales.ts',
  '/src/generated/tags.js': '../src/generated/tags.ts',
  '/page.html': 'page.html',
  '/page.css': 'page.css',
  '/page.js': 'page.ts',
  '/mark.svg': 'mark.svg',
  '/mosaic.svg': 'mosaic.svg',
  '/tesserae.svg': 'tesserae.svg',
};

/** Folders that are served completely, by first path segment. */
const folders: Readonly<Record<string, string>> = { cdn: 'dist/cdn', iife: 'dist/iife', data: 'data' };

/** Starts the site; resolves when it listens. */
export async function serveSite(options: SiteOptions = {}): Promise<SiteServer> {
  const { port = PORT, root = fileURLToPath(new URL('..', import.meta.url)) } = options;
  const { store, file } = await openSiteStore(resolve(options.submissions ?? join(root, 'submissions.db')));
  const receive = createReceiver({ store });

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const [path = '/'] = (req.url ?? '/').split(/[?#]/);
    if (path === '/api/submissions') return receive(req, res);
    const page = pages[path];
    if (page) return sendFile(req, res, join(root, 'site', page), pageHeaders);
    const [, first = '', rest = ''] = /^\/([^/]*)\/(.*)$/.exec(path) ?? [];
    const folder = folders[first];
    if (folder) return sendFile(req, res, fileIn(join(root, folder), rest), sharedHeaders);
    sendText(res, 404);
  };

  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error(error);
      if (res.headersSent) res.destroy();
      else sendText(res, 500);
    });
  });
  await listen(server, port);
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${own}/`,
    submissions: file,
    async close() {
      await new Promise(done => {
        server.close(done);
        server.closeAllConnections();
      });
      await store.close();
    },
  };
}

/** Listens on the first free port, starting with `port`. */
async function listen(server: Server, port: number): Promise<void> {
  for (let one = port; ; one++) {
    try {
      return await new Promise((done, failed) => {
        server.once('error', failed).listen(one, HOST, () => {
          server.off('error', failed);
          done();
        });
      });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || one >= Math.min(port + PORTS_TRIED, 65_534)) throw error;
    }
  }
}

async function run(): Promise<void> {
  const asked = process.env['PORT'] ? Number(process.env['PORT']) : PORT;
  const site = await serveSite({ port: asked });
  if (!existsSync(new URL('../dist/cdn/coalition-widgets.js', import.meta.url)))
    console.warn('There is no build yet: the widgets show their fallback. Run npx vite build');
  console.log(`The site:      ${site.url}`);
  console.log(`A page:        ${site.url}page.html`);
  console.log(`Submissions:   ${site.submissions}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await run();
