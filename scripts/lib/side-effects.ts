import type { Plugin } from 'vite';

/**
 * Keeps the sources that do something when they are imported. The list in `package.json` (`sideEffects`) is of the
 * published modules alone, and holds for the sources too: without this the build would leave these out.
 */
export const sideEffects = (): Plugin => ({
  name: 'side-effects',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/(?:generated\/define(?:-all|\/[\w-]+)|embed\/(?:module|classic(?:-source)?))\.ts$/ },
    handler: code => ({ code, map: null, moduleSideEffects: true }),
  },
});
