import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

async function writeChanged(path: string, text: string): Promise<void> {
  if (text === (await readFile(path, 'utf8').catch(() => undefined))) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/**
 * Writes a generated file, formatted like the sources, if its text has changed.
 * @param command the npm script that generates it
 */
export async function writeGenerated(path: string, code: string, command = 'generate'): Promise<void> {
  const banner = `// Generated: do not edit. \`npm run ${command}\` makes it anew.\n`;
  await writeChanged(path, await format(banner + code, { ...(await resolveConfig(path)), parser: 'typescript' }));
}

/** Writes the files of a folder that holds nothing else, and removes any other. */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  command = 'generate',
): Promise<void> {
  for (const [name, code] of files) await writeGenerated(join(folder, name), code, command);
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name));
}

/**
 * Replaces the text between two markers, `<name>:begin` and `<name>:end`. Each marker is a comment on its own line.
 * @throws Error if the markers are missing
 */
export function withBlock(text: string, name: string, content: string): string {
  const [begin, end] = [`${name}:begin`, `${name}:end`];
  const pattern = new RegExp(`^(.*${begin}.*\n)[^]*?^(.*${end}.*)$`, 'm');
  if (!pattern.test(text)) throw new Error(`There are no lines with ${begin} and ${end}`);
  return text.replace(pattern, (_, before: string, after: string) => `${before}${content.trim()}\n${after}`);
}

/** Replaces generated blocks, by name, in a handwritten file. */
export async function writeBlocks(path: string, blocks: Readonly<Record<string, string>>): Promise<void> {
  let text = await readFile(path, 'utf8');
  for (const [name, content] of Object.entries(blocks)) text = withBlock(text, name, content);
  const markdown = path.endsWith('.md');
  await writeChanged(
    path,
    markdown ? await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }) : text,
  );
}
