import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const json = <T extends z.ZodType>(path: string, shape: T): z.infer<T> =>
  shape.parse(JSON.parse(readFileSync(path, 'utf8')));
const described = z.object({ dependencies: z.record(z.string(), z.string()) });
const versioned = z.object({ version: z.string() });

/** Whether a folder has its packages installed, in the versions that its package.json names. */
function areInstalled(folder: string): boolean {
  const { dependencies } = json(`${folder}/package.json`, described);
  return Object.entries(dependencies).every(([name, version]) => {
    try {
      return json(`${folder}/node_modules/${name}/package.json`, versioned).version === version;
    } catch {
      return false;
    }
  });
}

/**
 * Installs the packages of a folder with its own package.json and lock file, unless they are installed. Only a few
 * commands need them.
 */
export function installPackages(folder: string): void {
  if (areInstalled(folder)) return;
  console.log(`Installing the packages of ${folder} ...`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed`);
}
