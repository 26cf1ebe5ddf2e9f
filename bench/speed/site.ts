import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { pages } from './pages.js';
import { writeWordPress } from './wordpress.js';

const command = 'dist/cli/coalition-widgets.js';
const peers = 'bench/peers/node_modules';
const run = (...args: readonly string[]): unknown =>
  execFileSync(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

/** number-flow as one minified file, as content delivery networks make it: it is published as several with bare imports. */
async function bundleNumberFlow(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: `${peers}/number-flow/dist/index.mjs`, formats: ['es'], fileName: () => 'number-flow.js' },
      minify: true,
    },
  });
}

/** Copies what a peer publishes. */
function copyPeers(folder: string): void {
  for (const [name, part, to] of [
    ['@awesome.me/webawesome', 'dist-cdn', 'webawesome'],
    ['@github/relative-time-element', 'dist', 'relative-time'],
    ['@shoelace-style/shoelace', 'cdn', 'shoelace'],
    ['countup.js', 'dist', 'countup'],
    ['lite-youtube-embed', 'src', 'lite-youtube'],
    ['wikipedia-preview', 'dist', 'wikipedia-preview'],
  ] as const)
    cpSync(join(peers, name, part), join(folder, to), { recursive: true });
}

/**
 * Writes the folders of the hosts: the pages; the two example files, published beside the built script; the peers.
 * @param folder an empty folder
 */
export async function writeSite(folder: string): Promise<void> {
  const at = (...path: readonly string[]): string => join(folder, ...path);
  for (const [name, source] of [
    ['goals', 'data/cso-nes.json'],
    ['alliance', 'data/syrian-ngo-alliance.json'],
  ] as const) {
    const published = at('coalition.test', name);
    run('publish', source, '--out', published, '--url', `https://coalition.test/${name}/coalition.json`);
    cpSync(published, at('member.test', name), { recursive: true });
  }
  for (const host of ['cdn.test', 'coalition.test', 'member.test'])
    for (const kind of ['cdn', 'iife']) cpSync(`dist/${kind}`, at(host, kind), { recursive: true });
  copyPeers(at('cdn.test'));
  await bundleNumberFlow(at('cdn.test'));
  for (const page of pages) {
    if (page.post !== undefined) continue;
    const path = at(page.host ?? 'member.test', `${page.id}.html`);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, page.html);
    const { prerender } = page;
    if (prerender) run('prerender', path, '--data', prerender.data, '--url', prerender.url);
  }
  const posts = pages.filter(page => page.post !== undefined);
  if (posts.length) await writeWordPress(at('member.test'), posts);
}
