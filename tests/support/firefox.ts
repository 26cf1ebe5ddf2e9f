/** A Firefox as visitors have it: with a process for each site, and with the storage that puppeteer turns off. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser } from 'puppeteer-core';
import { firefoxOptions } from './browsers.mjs';

/** Where it is; `undefined` where none is installed. */
export const firefoxPath = firefoxOptions()?.executablePath;
/** Why tests that need it are left out, for `skip`; `false` if they run. */
export const noFirefox = firefoxPath ? false : 'Firefox is not installed';

/** Keeps it from asking its makers, and from showing pages of its own. All else is as it comes. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'remote.prefs.recommended': false, // else the remote agent changes what is stored
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
} as const;

export interface Firefox {
  readonly browser: Browser;
  /** Closes it as a visitor does. */
  close(): Promise<void>;
  /** Ends it as a crash or an empty battery does. */
  crash(): Promise<void>;
}

/** Waits for the address at which it listens. It writes it to its error output. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const line of createInterface({ input: child.stderr! })) {
    const found = /^WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line);
    if (found) return found[1]!;
    said += `${line}\n`;
  }
  throw new Error(`Firefox has ended: ${said}`);
}

/**
 * Starts Firefox.
 * @param profile its folder, which stays; without one it gets a folder of its own, which is deleted
 * @param prefs what differs from its defaults
 */
export async function startFirefox(
  profile?: string,
  prefs: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Firefox> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'firefox-')));
  const lines = Object.entries({ ...quiet, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(folder, 'user.js'), lines.join(''));
  const child = spawn(
    firefoxPath!,
    ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const end = (): unknown => child.kill('SIGKILL');
  process.once('exit', end);
  const address = await addressOf(child);
  child.stderr.resume(); // a full pipe would stop it
  const browser = await puppeteer.connect({ browserWSEndpoint: `${address}/session`, protocol: 'webDriverBiDi' });
  const after = async (): Promise<void> => {
    await ended;
    process.off('exit', end);
    if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    browser,
    async close() {
      await browser.close();
      await after();
    },
    async crash() {
      end();
      await after();
    },
  };
}
