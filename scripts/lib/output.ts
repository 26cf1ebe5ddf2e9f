import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Writes a generated file, formatted as the sources are, when its text differs from what stands there. `command` is the npm script that does. */
export async function writeGenerated(path: string, code: string, command = 'generate'): Promise<void> {
  const banner = `// Generated: do not edit. \`npm run ${command}\` makes it anew.\n`;
  const text = await format(banner + code, { ...(await resolveConfig(path)), parser: 'typescript' });
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (text === before) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
