import { readFileSync } from 'node:fs';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { answerServers } from './tests/support/answers.mjs';
import { browsers } from './tests/support/browsers.mjs';
import { builtMiddleware } from './tests/support/built.mjs';
import { hostPages } from './tests/support/host-server.mjs';
import { josePlugin } from './tests/support/jose.mjs';
import { prerenderer } from './tests/support/prerender.mjs';
import { reports } from './tests/support/report.mjs';
import { serviceServers } from './tests/support/services.mjs';
import { vitePlugin } from './tests/support/vite-plugin.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['tests/**/*.test.ts', '!tests/**/*.node.test.ts', '!tests/tables/**', '!**/node_modules/**'],
  browsers: await browsers(),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000, // the stories take minutes on a slow machine
  testFramework: { config: { timeout: 30_000 } }, // engines side by side on two cores
  middleware: [builtMiddleware(), hostPages(), answerServers(), serviceServers(), prerenderer(), reports()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**', 'src/**/*.d.ts'],
    reporters: ['json'],
    reportDir: 'coverage/browser',
  },
  plugins: [
    vitePlugin({
      configFile: false,
      define: { __VERSION__: JSON.stringify(version) },
      optimizeDeps: {
        // not the page for frames, which names files of the build
        entries: ['site/*.html'],
        include: [
          'storybook/test',
          '@storybook/web-components-vite',
          'storybook/preview-api',
          '@mozilla/readability',
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
    josePlugin(),
  ],
  // what the library tells a site's developer is expected where tests provoke it
  filterBrowserLogs: ({ args }) => !args.some(arg => /Lit is in dev mode|^\[coalition-widgets\]/.test(String(arg))),
};
