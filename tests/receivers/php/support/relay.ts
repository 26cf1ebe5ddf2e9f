import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { post, type Reply } from '../../node/support/post.js';
import { makeSite, serve, type ServeOptions, type Site } from './php.js';

/** PHP code of the receiver's settings with a relay. By default it sends only when a test runs the command. */
export const settingsWith = (relay: object, isOnlyByCommand = true): string => {
  const json = JSON.stringify({ ...relay, only_by_command: isOnlyByCommand });
  return `['per_minute' => 0, 'relay' => json_decode('${json.replace(/[\\']/g, '\\$&')}', true)]`;
};

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the receiver's command line while servers of this process go on. Options: settings of PHP, such as `a=b`. */
export const runPhp = ({ webRoot }: Site, args: readonly string[], options: readonly string[] = []): Promise<Ended> =>
  new Promise(resolve => {
    const all = [...options.flatMap(one => ['-d', one]), join(webRoot, 'receive.php'), ...args];
    const child = execFile('php', all, (_, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }));
  });

/** Runs SQL on a site's database, and returns the rows. */
export function sql(site: Site, statement: string): Record<string, unknown>[] {
  const code =
    '$database = new PDO("sqlite:$argv[1]", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 10]);' +
    'echo json_encode($database->query($argv[2])->fetchAll(PDO::FETCH_ASSOC));';
  const [folder = ''] = readdirSync(site.home).filter(name => name.startsWith('coalition-submissions-'));
  const file = join(site.home, folder, 'submissions.sqlite');
  const { stdout, stderr } = spawnSync('php', ['-r', code, '--', file, statement], { encoding: 'utf8' });
  if (!stdout.startsWith('[')) throw new Error(stdout + stderr);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

/** Makes everything that waits for a later attempt due now. */
export function ripen(site: Site): void {
  sql(site, "UPDATE relay SET due = '' WHERE state = 'waiting'");
  sql(site, 'DELETE FROM relay_rest');
}

/** What waits or was refused. */
export const openRows = (site: Site) =>
  sql(site, "SELECT * FROM relay WHERE state IN ('waiting', 'refused') ORDER BY rowid");

/** A receiver with a relay that works when a test says so. */
export async function startWithRelay(t: TestContext, relay: object, options: ServeOptions = {}) {
  const site = await makeSite(settingsWith(relay));
  const { url, log } = await serve(t, site, options);
  return {
    site,
    url,
    log,
    send: (body: unknown): Promise<Reply> => post(url, body),
    /** Runs `php receive.php relay …`. */
    relay: (...args: string[]): Promise<Ended> => runPhp(site, ['relay', ...args], options.options),
  };
}
