import { defineConfig } from 'vite';
import { version } from '../package.json';

/** For the stories alone: what the library's own build does to its files (`vite.config.ts`) takes minutes and serves nobody here. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  // a widget takes no picture from a `data:` address, so none is inlined
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
});
