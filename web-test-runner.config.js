import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browsers } from './tests/support/browsers.mjs';
import { hostPages } from './tests/support/host-server.mjs';
import { vitePlugin } from './tests/support/vite-plugin.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['tests/**/*.test.ts', '!tests/**/*.node.test.ts'],
  browsers: await browsers(),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [hostPages()],
  plugins: [
    vitePlugin({
      configFile: false,
      optimizeDeps: {
        include: [
          'storybook/test',
          '@storybook/web-components-vite',
          'storybook/preview-api',
          'axe-core',
          'chai',
          'lit',
          'lit/directives/guard.js',
          'fast-check',
          'zod',
        ],
      },
    }),
    a11ySnapshotPlugin(),
  ],
  // what the library tells a site's developer is expected where tests provoke it
  filterBrowserLogs: ({ args }) => !args.some(arg => /Lit is in dev mode|^\[coalition-widgets\]/.test(String(arg))),
};
