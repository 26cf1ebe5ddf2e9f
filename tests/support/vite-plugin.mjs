// Serves modules to Web Test Runner through Vite's own pipeline (same transforms as the build and Storybook,
// CommonJS dependencies pre-bundled, import.meta.glob, JSON and ?inline imports).
import { createServer } from 'vite';

export function vitePlugin(inline = {}) {
  let vite;
  // what is built already, and data files where no module imports them, are served as they are
  const skip = (p, search) =>
    p.startsWith('/__web') ||
    p.startsWith('/node_modules/@web/') ||
    p.startsWith('/dist/') ||
    (p.startsWith('/data/') && !search) ||
    p === '/';
  return {
    name: 'vite',
    async serverStart({ config, fileWatcher }) {
      vite = await createServer({
        logLevel: 'error',
        clearScreen: false,
        appType: 'custom',
        root: config.rootDir,
        ...inline,
        server: { middlewareMode: true, hmr: false, ws: false, watch: null, ...inline.server },
        cacheDir: '.cache/vite-wtr',
        optimizeDeps: {
          ...inline.optimizeDeps,
          exclude: ['@web/test-runner-commands', ...(inline.optimizeDeps?.exclude ?? [])],
        },
        plugins: [
          {
            name: 'wtr-virtual',
            enforce: 'pre',
            resolveId: id => (id.startsWith('/__web-') ? { id, external: true } : null),
          },
          {
            name: 'wtr-watch',
            transform(_, id) {
              const f = id.split('?')[0];
              if (f.startsWith(config.rootDir) && !f.includes('node_modules')) fileWatcher.add(f);
            },
          },
          // outside a build Vite leaves what `define` names to its own client, which tests do not load
          {
            name: 'wtr-define',
            transform: code => {
              const named = Object.entries(inline.define ?? {}).filter(([name]) => code.includes(name));
              return named.length ? named.reduce((text, [name, value]) => text.replaceAll(name, value), code) : null;
            },
          },
          ...(inline.plugins ?? []),
        ],
      });
      const { moduleGraph } = vite.environments.client;
      fileWatcher.on('change', file =>
        moduleGraph.getModulesByFile(file)?.forEach(m => moduleGraph.invalidateModule(m)),
      );
    },
    async serve(ctx) {
      const url = new URL(ctx.url, 'http://localhost');
      url.searchParams.delete('wtr-session-id');
      url.searchParams.delete('wtr-manual-session');
      if (skip(url.pathname, url.search) || ctx.method !== 'GET') return;
      let path = decodeURI(url.pathname) + url.search;
      if (path.startsWith('/@id/')) path = path.slice(5).replace('__x00__', '\0');
      if (!/\.(?:[cm]?[jt]sx?|json|css)(?:$|\?)/.test(path) && !path.startsWith('/@') && !path.startsWith('\0')) return;
      const r = await vite.transformRequest(path);
      if (!r) return;
      const map =
        r.map && 'mappings' in r.map && r.map.mappings
          ? `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(r.map)).toString('base64')}`
          : '';
      return { body: r.code + map, type: 'js' };
    },
    serverStop: () => vite?.close(),
  };
}
