/**
 * Runs browser tests for a workspace in one Chromium that stays open: starting it for each mutant would take most of the
 * time. Each run has a server, a port and a browser context of its own, so that nothing of a mutant is left for the next.
 * Messages come from `workspace.ts`, in whose folder this process runs.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromeLauncher, startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import * as puppeteerCore from 'puppeteer-core';
import { chromiumOptions, newPage } from '../support/browsers.mjs';

const configUrl = pathToFileURL(join(process.cwd(), 'web-test-runner.config.js')).href;
const options = await chromiumOptions();
let browser: puppeteerCore.Browser | undefined;
let runs = 0;

async function run(tests: readonly string[], port: number): Promise<boolean> {
  const { default: config } = (await import(`${configUrl}?${++runs}`)) as { default: TestRunnerConfig }; // its own plug-ins
  if (!browser?.connected) browser = await puppeteerCore.launch(options);
  let context: puppeteerCore.BrowserContext | undefined;
  const shared = browser;
  const launcher = chromeLauncher({
    puppeteer: { ...puppeteerCore, launch: () => Promise.resolve(shared) },
    createBrowserContext: async () => (context = await shared.createBrowserContext()),
    createPage: ({ context }) => newPage(context),
  });
  launcher.stop = async () => context?.close();
  const runner = await startTestRunner({
    config: {
      ...config,
      browsers: [launcher],
      files: [...tests],
      port,
      testFramework: { config: { timeout: 10_000, bail: true } },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const passed = await new Promise<boolean>(resolve => {
    runner!.on('finished', resolve);
    runner!.on('stopped', resolve); // without `finished` when the page was lost
  });
  // the server of a first run does not close while it prepares dependencies, which may take minutes
  await Promise.race([new Promise(resolve => runner!.on('stopped', resolve)), sleep(5000)]);
  return passed;
}

process.on('message', ({ tests, port }: { tests: readonly string[]; port: number }) => {
  void run(tests, port).then(passed => process.send!(passed));
});
process.on('disconnect', () => void Promise.resolve(browser?.close()).finally(() => process.exit()));
