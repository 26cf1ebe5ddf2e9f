/**
 * Measures how long a visitor with a cheap phone on a slow network waits for the content: our widgets by each way to embed
 * them, plain text, and well-known libraries. Prints medians, and writes bench/RESULTS.md and docs/images/speed.svg.
 *
 *     npm run bench                                  after `npm run build`; about 20 minutes, on an idle machine
 *     npm run bench -- --rounds 3 written static     some pages only; writes nothing
 *     npm run bench -- --requests form               also prints when each request began and ended
 *
 * On Linux as root (with Python 3 and /dev/net/tun) the network is a real one with a slow link. Elsewhere the browser
 * pretends it. Needs `openssl`.
 */
import { execFileSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { installPackages } from '../../scripts/lib/install.js';
import { hosts } from './hosts.js';
import { openLink, untilPrinted } from './link.js';
import { measured } from './pages.js';
import { medians, printTable, writeResults, type Measured } from './results.js';
import { writeSite } from './site.js';

const { values, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, requests: { type: 'boolean' } },
});
const unknown = ids.filter(id => !measured.some(page => page.id === id));
if (unknown.length) throw new Error(`Unknown: ${unknown.join()}. Pages: ${measured.map(page => page.id).join(' ')}`);
installPackages('bench/peers');

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const key = join(folder, 'key.pem');
const certificate = join(folder, 'certificate.pem');

/** Makes the certificate of the hosts. Returns the hash of its public key. */
function makeCertificate(): string {
  const openssl = (...args: readonly string[]): Buffer =>
    execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const names = hosts.map(host => `DNS:${host}`).join();
  openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj',
    '/CN=bench', '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', certificate); // prettier-ignore
  const pem = openssl('x509', '-in', certificate, '-pubkey', '-noout').toString();
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  return createHash('sha256').update(der).digest('base64');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => void server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

console.log('Pages …');
await writeSite(folder);
const hash = makeCertificate();
const link = await openLink();
console.log(`Network: ${link.description}`);
const port = link.isReal ? 443 : await freePort();
const node = (side: 'server' | 'client', program: string, ...args: readonly string[]): ChildProcess =>
  link.run(side, process.execPath, ['--import', 'tsx', `bench/speed/${program}`, ...args]);
Object.assign(process.env, { KEY: key, CERTIFICATE: certificate });
const server = node('server', 'server.ts', folder, String(port));
try {
  await untilPrinted(server, 'ready');
  const visits = node(
    'client',
    'visits.ts',
    values.rounds,
    link.isReal ? 'real' : 'pretended',
    String(port),
    hash,
    ...ids,
  );
  const seen: Measured[] = [];
  for await (const line of createInterface({ input: visits.stdout! })) {
    if (!line.startsWith('{')) continue;
    const one = JSON.parse(line) as Measured;
    seen.push(one);
    if (values.requests)
      for (const { url, from, to = NaN, bytes } of one.requests)
        console.log(
          `${from.toFixed(0).padStart(8)} –${to.toFixed(0).padStart(6)} ms${String(bytes).padStart(8)} bytes  ${url}`,
        );
    console.log(
      `round ${one.round} of ${values.rounds}  ${one.id}  ${one.content === null ? 'never' : Math.round(one.content)} ms`,
    );
  }
  const results = medians(seen);
  console.log(printTable(results));
  if (!ids.length) await writeResults(results, { rounds: Number(values.rounds), network: link.description });
} finally {
  server.kill();
  link.close();
  rmSync(folder, { recursive: true });
}
