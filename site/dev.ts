/**
 * Serves the site directly from the sources, without a build, and reloads the page after a change: `npm run dev`. The
 * pages are those of `npm start`; only the script tag's URL leads to another file.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type Connect, type Plugin } from 'vite';
import { version } from '../package.json';
import { createReceiver, type Handler } from '../receivers/node/receiver.js';
import { fileIn, sendFile } from './files.js';
import { openSiteStore } from './store.js';
import { HOST, PORT, type SiteOptions, type SiteServer } from './serve.js';

/** The classic script registers all elements and needs no other built file. */
const scriptTag = { address: '/cdn/coalition-widgets.js', source: 'src/embed/classic.ts' };

/** The path of a request, without its leading slash and its query. */
const pathOf = ({ url = '' }: Connect.IncomingMessage): string => url.replace(/^\/|[?#].*$/g, '');

/** What the pages request besides their own files: the script tag, the data files, the fonts, and the receiver. */
const siteFiles = (root: string, receive: Handler): Plugin => ({
  name: 'site-files',
  enforce: 'pre',
  resolveId: id => (id === scriptTag.address ? join(root, scriptTag.source) : undefined),
  configureServer({ middlewares, watcher, ws }) {
    const data = join(root, 'data');
    const fonts = join(root, 'src/generated/fonts');
    middlewares.use('/api/submissions', (req, res) => void receive(req, res));
    middlewares.use('/data', (req, res) => void sendFile(req, res, fileIn(data, pathOf(req))));
    middlewares.use('/cdn/fonts', (req, res) => void sendFile(req, res, fileIn(fonts, pathOf(req))));
    // no module imports a data file, so Vite does not know which page shows it
    watcher.add(data).on('change', file => {
      if (file.startsWith(data)) ws.send({ type: 'full-reload' });
    });
  },
});

/** Starts the site over the sources; resolves once it listens. */
export async function serveSources(options: SiteOptions = {}): Promise<SiteServer> {
  const { port = PORT, root = fileURLToPath(new URL('..', import.meta.url)) } = options;
  const { store, file } = await openSiteStore(resolve(options.submissions ?? join(root, 'submissions.db')));
  const server = await createServer({
    appType: 'mpa', // unknown URLs return 404 instead of the first page
    configFile: false, // the project's own configuration is for the build
    root: join(root, 'site'),
    cacheDir: join(root, '.cache/vite-dev'),
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version) },
    server: { host: HOST, port, fs: { allow: [root] } },
    plugins: [siteFiles(root, createReceiver({ store }))],
  });
  await server.listen();
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    submissions: file,
    async close() {
      await server.close();
      await store.close();
    },
  };
}

async function run(): Promise<void> {
  const site = await serveSources({ port: process.env['PORT'] ? Number(process.env['PORT']) : PORT });
  console.log(`The site:      ${site.url}`);
  console.log(`A page:        ${site.url}page.html`);
  console.log(`Submissions:   ${site.submissions}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await run();
