// Starts the Chromium 109 that this folder's packages bring.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const packageFolder = () => join(dirname(require.resolve('@sparticuz/chromium')), '..');

/** Unpacks the browser and its libraries once. The package itself would unpack into /tmp and trust what it finds there. */
function unpack() {
  const from = packageFolder();
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  const ready = join(folder, 'ready');
  if (existsSync(ready)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const read = name => brotliDecompressSync(readFileSync(join(from, 'bin', `${name}.br`)));
  writeFileSync(join(folder, 'chromium'), read('chromium'));
  chmodSync(join(folder, 'chromium'), 0o755);
  for (const name of ['aws.tar', 'swiftshader.tar']) {
    writeFileSync(join(folder, name), read(name));
    execFileSync('tar', ['-xf', name], { cwd: folder });
  }
  const fonts = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, '.fonts')];
  const dirs = fonts.map(dir => `<dir>${dir}</dir>`).join('');
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  writeFileSync(ready, '');
  return folder;
}

export async function launch() {
  const folder = unpack();
  const { default: puppeteer } = await import('puppeteer-core');
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  // the newer "headless" is not in this build, which is a headless shell
  const args = ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'];
  return puppeteer.launch({ executablePath: join(folder, 'chromium'), headless: true, args, env });
}
