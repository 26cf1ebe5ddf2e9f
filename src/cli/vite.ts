import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { DataFileError, prerenderHtml, type PrerenderOptions } from './prerender-html.js';

export type { PrerenderOptions } from './prerender-html.js';

/**
 * A plug-in for Vite that puts the text of each widget into each HTML page, in the build and in the development server,
 * where a changed data file reloads the pages. Vite's logger warns of widgets that were left alone. A data file with errors
 * fails the build; the development server logs them and serves the page without the text.
 * @param options `data` is relative to Vite's `root`
 */
export function coalitionWidgets(options: PrerenderOptions): Plugin {
  const isRemote = /^https?:/i.test(options.data);
  let config: ResolvedConfig;
  let data = options.data;
  return {
    name: 'coalition-widgets',
    configResolved(resolved) {
      config = resolved;
      if (!isRemote) data = resolve(config.root, options.data);
    },
    buildStart() {
      if (!isRemote) this.addWatchFile(data);
    },
    configureServer({ watcher, ws }) {
      if (isRemote) return;
      watcher.add(data);
      for (const event of ['add', 'change'] as const)
        watcher.on(event, path => {
          if (resolve(path) === data) ws.send({ type: 'full-reload', path: '*' });
        });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(before, { path }) {
        try {
          const { html, findings } = await prerenderHtml(before, {
            ...options,
            data,
            url: options.url ?? (isRemote ? data : undefined),
            file: path.replace(/^\//, ''),
          });
          for (const { message } of findings) config.logger.warn(message);
          return html;
        } catch (error) {
          if (config.command === 'build' || !(error instanceof DataFileError)) throw error;
          config.logger.error(error.message);
          return before;
        }
      },
    },
  };
}
