/** The package as somebody has it who installed it, without any registry: packed, unpacked, and lit linked beside it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const shell = process.platform === 'win32';
const packed = z.tuple([
  z.object({
    filename: z.string(),
    size: z.number(),
    unpackedSize: z.number(),
    files: z.array(z.object({ path: z.string(), size: z.number() })),
  }),
]);
const described = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  exports: z.record(z.string(), z.unknown()).default({}),
});

export const descriptionOf = (folder: string) =>
  described.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

/** Runs a program of the project's own packages, or Node; what it wrote is in the error when it fails. */
export async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  programs = 'node_modules/.bin',
): Promise<string> {
  const file = program === 'node' ? process.execPath : resolve(programs, program);
  try {
    return (await promisify(execFile)(file, args, { cwd, shell: shell && program !== 'node' })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/** A folder that goes when this process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coalition-widgets-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What `npm pack` makes of the project as it is built now. */
export async function pack(folder: string) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await promisify(execFile)('npm', args, { shell });
  const [{ filename, ...rest }] = packed.parse(JSON.parse(stdout));
  return { tarball: join(folder, filename), ...rest };
}

/** Links packages of the project, with all that they depend on, into a consumer's `node_modules`. */
export function link(consumer: string, names: readonly string[]): string[] {
  const wanted = new Set(names);
  for (const name of wanted) {
    if (existsSync(join(consumer, 'node_modules', name))) continue;
    const [from, to] = [resolve('node_modules', name), join(consumer, 'node_modules', name)];
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to, 'junction');
    for (const one of Object.keys(descriptionOf(from).dependencies)) wanted.add(one);
  }
  return [...wanted];
}

/** A new folder of somebody who has installed the package: its own path, the package's, and what came with it. */
export async function install(): Promise<{ folder: string; own: string; with: string[] }> {
  const folder = temporaryFolder();
  const own = join(folder, 'node_modules/coalition-widgets');
  mkdirSync(own, { recursive: true });
  const { tarball } = await pack(folder);
  await promisify(execFile)('tar', ['-xzf', tarball, '--strip-components=1', '-C', own]);
  return { folder, own, with: link(folder, Object.keys(descriptionOf(own).dependencies)) };
}
