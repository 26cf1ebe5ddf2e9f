/**
 * Builds the project again in another folder and time zone, and fails if a published file differs: anybody with the
 * sources can then reproduce the files whose hashes are in `dist/sri.json`. Run `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const published = ['dist', 'custom-elements.json', 'web-types.json'];

/** The files of a build, by path. */
function filesIn(root: string): Map<string, Buffer> {
  const paths = published.flatMap(path =>
    statSync(join(root, path)).isDirectory()
      ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map(file => join(path, file))
      : [path],
  );
  const files = paths.filter(path => statSync(join(root, path)).isFile()).sort();
  return new Map(files.map(path => [path, readFileSync(join(root, path))]));
}

const copy = mkdtempSync(join(tmpdir(), 'coalition-widgets-'));
try {
  const sources = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const file of new Set(String(sources).split('\0'))) if (file && existsSync(file)) cpSync(file, join(copy, file));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: copy,
    shell: process.platform === 'win32',
    stdio: 'ignore',
  });

  const [first, second] = [filesIn('.'), filesIn(copy)];
  const all = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = all.filter(path => !first.get(path)?.equals(second.get(path) ?? Buffer.alloc(0)));
  console.log(
    different.length
      ? `Two builds differ in ${different.length} of ${all.length} files:\n${different.join('\n')}`
      : `Two builds in two folders made the same ${all.length} files.`,
  );
  process.exitCode = different.length ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
