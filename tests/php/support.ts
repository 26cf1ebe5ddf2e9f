import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { after, type TestContext } from 'node:test';
import { run } from '../cli/run.js';
import { portOf } from '../receivers/node/support/port.js';
import { serve, type Site } from '../receivers/php/support/php.js';

const root = await mkdtemp(join(tmpdir(), 'embed-php-'));
after(() => rm(root, { recursive: true }));
let count = 0;
const folderOf = async (name: string): Promise<string> => {
  const folder = join(root, `${name}-${(count += 1)}`);
  await mkdir(folder);
  return folder;
};

/** Why these tests cannot run here; `false` if they can. */
export const skip = spawnSync('php', ['-v']).status === 0 ? false : 'PHP is not installed (php-cli)';

/** The address that the data file is published for. The texts name it where the file names something relative to it. */
export const url = 'https://coalition.example/data/coalition.json';

/** Publishes data files, one after the other, into a folder. */
export async function publish(...files: readonly object[]): Promise<string> {
  const folder = await folderOf('published');
  for (const file of files) {
    const source = join(await folderOf('source'), 'source.json');
    await cp('data/images', join(source, '../images'), { recursive: true });
    await writeFile(source, JSON.stringify(file));
    const { code, out } = await run(['publish', source, '--out', folder, '--url', url]);
    if (code) throw new Error(out);
  }
  return folder;
}

/** The site of a coalition, which serves a folder. */
export async function coalition(t: TestContext, folder: string) {
  const site = { folder, isDown: false, delay: 0, asked: [] as string[], sent: [] as string[], address: '' };
  const server = createServer((request, response) => {
    const path = request.url!.slice(1);
    site.asked.push(path);
    void setTimeout(site.delay)
      .then(() => (site.isDown ? undefined : readFile(join(site.folder, path))))
      .then(
        bytes => {
          if (!bytes) return response.writeHead(503).end();
          const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
          if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
          site.sent.push(path);
          return response.setHeader('ETag', etag).end(bytes);
        },
        () => response.writeHead(404).end(),
      );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  site.address = `http://127.0.0.1:${portOf(server)}/publication.json`;
  return site;
}

/** A site with embed.php, the page of a test, and settings. */
export async function makeSite(settings: object, page: string): Promise<Site> {
  const home = await folderOf('site');
  const webRoot = join(home, 'public_html');
  await mkdir(webRoot);
  await copyFile('php/embed.php', join(webRoot, 'embed.php'));
  await configure({ home, webRoot }, settings);
  await writeFile(join(webRoot, 'index.php'), `<?php require 'embed.php'; ?>${page}`);
  return { home, webRoot };
}

export const configure = ({ webRoot }: Site, settings: object): Promise<void> =>
  writeFile(
    join(webRoot, 'embed.settings.php'),
    `<?php return json_decode(<<<'JSON'\n${JSON.stringify(settings)}\nJSON, true);`,
  );

/** Runs the command line. */
export async function command({ webRoot }: Site, ...args: readonly string[]) {
  const child = spawn('php', [join(webRoot, 'embed.php'), ...args]);
  const closed = new Promise<number | null>(done => child.on('close', done));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { stdout, stderr, status };
}

/** The value of an expression of PHP, with `$args`. */
export function php(expression: string, ...args: readonly unknown[]): unknown {
  const code = `$args = json_decode(stream_get_contents(STDIN), true); ${expression.replace(/[^;]*$/, ' echo json_encode($&);')}`;
  const { stdout, stderr } = spawnSync('php', ['-r', code], { encoding: 'utf8', input: JSON.stringify(args) });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Calls a function of embed.php. */
export const call = (name: string, ...args: readonly unknown[]): unknown =>
  php(`require 'php/embed.php'; ${name}(...$args)`, ...args);

/** Opens the page of a site; again until it shows a text. */
export async function visit(t: TestContext, site: Site) {
  const { origin, log } = await serve(t, site);
  const open = async (): Promise<string> => (await fetch(origin)).text();
  const shows = async (wanted: string): Promise<string> => {
    for (;;) {
      const page = await open();
      if (page.includes(wanted)) return page;
      await setTimeout(50); // what a page fetches comes after it
    }
  };
  return { open, shows, log };
}
