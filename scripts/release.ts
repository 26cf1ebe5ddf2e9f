/**
 * Builds the files of a release in `release/`: the package, the WordPress plug-in, the hashes and the notes. Publishes
 * nothing and needs no network. If changesets are pending, run `npm run release:version` first.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { checksums, releaseProblems, releaseNotes } from './lib/release.js';

const FOLDER = 'release';
const shell = process.platform === 'win32';
const npm = (...args: string[]): unknown => execFileSync('npm', args, { shell, stdio: 'inherit' });
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' });
const described = z.object({ name: z.string(), version: z.string() });
const read = (file: string) => described.parse(JSON.parse(readFileSync(file, 'utf8')));

const { name, version } = read('package.json');
const changelog = readFileSync('CHANGELOG.md', 'utf8');

/** Exits if this commit must not be released. */
function refuse(): void {
  const found = releaseProblems({
    status: git('status', '--porcelain'),
    changesets: readdirSync('.changeset'),
    version,
    lockVersion: read('package-lock.json').version,
    changelog,
  });
  if (!found.length) return;
  console.error(`${name} ${version} cannot be released.\n\n${found.join('\n\n')}`);
  process.exit(1);
}

refuse();
for (const script of ['build', 'size', 'check', 'test:package']) npm('run', script);
refuse(); // the build regenerates files: if one differs now, the commit does not match what was built

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
npm('pack', '--ignore-scripts', '--silent', '--pack-destination', FOLDER);
copyFileSync('dist/sri.json', `${FOLDER}/sri.json`);
copyFileSync('dist/wordpress/coalition-widgets.zip', `${FOLDER}/coalition-widgets.zip`);
const files = readdirSync(FOLDER).sort();
const contents = files.map(file => [file, readFileSync(`${FOLDER}/${file}`)] as const);
writeFileSync(`${FOLDER}/SHA384SUMS`, checksums(Object.fromEntries(contents)));
writeFileSync(`${FOLDER}/NOTES.md`, `# ${name} ${version}\n\n${releaseNotes(changelog, version)}\n`);
console.log(`\n${name} ${version} at ${git('rev-parse', 'HEAD').trim()}\n`);
for (const file of readdirSync(FOLDER).sort()) console.log(`  ${FOLDER}/${file}`);
console.log('\nNothing is published. Tag the commit, then publish these files.');
