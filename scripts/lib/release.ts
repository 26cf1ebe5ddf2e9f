import { createHash } from 'node:crypto';

/** The facts that decide whether a commit may be released. */
export interface ReleaseState {
  /** The output of `git status --porcelain`. */
  readonly status: string;
  /** The files in `.changeset`. */
  readonly changesets: readonly string[];
  readonly version: string;
  /** The project's version in package-lock.json. */
  readonly lockVersion: string;
  readonly changelog: string;
}

/** The changelog section of a version, without its heading; empty if there is none. */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## +/m).slice(1);
  const section = sections.find(text => text.split('\n', 1)[0]!.trim() === version);
  return section ? section.slice(section.indexOf('\n') + 1).trim() : '';
}

/** Why a commit must not be released, one sentence per reason. */
export function releaseProblems({ status, changesets, version, lockVersion, changelog }: ReleaseState): string[] {
  const pending = changesets.filter(file => file.endsWith('.md') && file !== 'README.md');
  const problems: string[] = [];
  if (status.trim()) problems.push(`The working tree has changes. Commit or discard them:\n${status.trimEnd()}`);
  if (pending.length)
    problems.push(
      `Changesets are pending: ${pending.join(', ')}. Run "npm run release:version" and commit the result.`,
    );
  if (lockVersion !== version)
    problems.push(`package-lock.json says ${lockVersion}, package.json says ${version}. Run "npm install".`);
  if (!releaseNotes(changelog, version)) problems.push(`CHANGELOG.md has no notes for ${version}.`);
  return problems;
}

/** A checksum file for `sha384sum --check` and `shasum -a 384 --check`. */
export const checksums = (files: Readonly<Record<string, Uint8Array>>): string =>
  Object.entries(files)
    .map(([name, bytes]) => `${createHash('sha384').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
