import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why the tests with a certificate of their own do not run, or false. */
export const missing = await run('openssl', ['version']).then(
  () => false as const,
  () => 'openssl is not installed (Debian: apt-get install openssl)',
);

/** A certificate for `localhost` that nobody trusts yet, with its file for NODE_EXTRA_CA_CERTS. */
export async function makeCertificate(): Promise<{ key: string; cert: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  after(() => rm(folder, { recursive: true }));
  const [keyFile, file] = ['key.pem', 'cert.pem'].map(name => join(folder, name)) as [string, string];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  await run('openssl', ['req', '-x509', ...kind, ...names, '-keyout', keyFile, '-out', file]);
  return { key: await readFile(keyFile, 'utf8'), cert: await readFile(file, 'utf8'), file };
}
