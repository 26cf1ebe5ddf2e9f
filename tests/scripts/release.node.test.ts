import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checksums, releaseProblems, releaseNotes, type ReleaseState } from '../../scripts/lib/release.js';

const changelog = `# Changelog

## 0.10.0

### Minor Changes

- A later version.

## 0.1.0

### Added

- The first version.
  ## Not a heading
`;
const ready: ReleaseState = {
  status: '',
  changesets: ['README.md', 'config.json'],
  version: '0.1.0',
  lockVersion: '0.1.0',
  changelog,
};

describe('the notes of a release', () => {
  it('are exactly the section of that version', () => {
    assert.equal(releaseNotes(changelog, '0.10.0'), '### Minor Changes\n\n- A later version.');
    assert.equal(releaseNotes(changelog, '0.1.0'), '### Added\n\n- The first version.\n  ## Not a heading');
  });

  it('are empty for a version that the changelog does not name', () => {
    assert.equal(releaseNotes(changelog, '0.1'), '');
    assert.equal(releaseNotes('', '0.1.0'), '');
  });
});

describe('a release', () => {
  it('goes ahead if everything is committed, versioned and described', () => {
    assert.deepEqual(releaseProblems(ready), []);
  });

  const refused: [string, Partial<ReleaseState>, RegExp][] = [
    ['a changed file', { status: ' M src/index.ts\n' }, /working tree[^]* M src\/index\.ts/],
    ['a new file that Git does not know', { status: '?? new.ts\n' }, /new\.ts/],
    ['a pending changeset', { changesets: ['README.md', 'brave-cats-sing.md'] }, /brave-cats-sing\.md/],
    ['a lock file of another version', { lockVersion: '0.0.9' }, /package-lock\.json says 0\.0\.9/],
    ['a version without notes', { version: '0.2.0', lockVersion: '0.2.0' }, /no notes for 0\.2\.0/],
  ];
  for (const [what, change, sentence] of refused)
    it(`is refused because of ${what}`, () => {
      const found = releaseProblems({ ...ready, ...change });
      assert.equal(found.length, 1);
      assert.match(found[0]!, sentence);
    });

  it('names every problem at once', () => {
    assert.equal(releaseProblems({ ...ready, status: '?? a', lockVersion: '0.0.9', changelog: '' }).length, 3);
  });
});

describe('the checksums of a release', () => {
  it('are lines that sha384sum reads: the hash in hexadecimal, two spaces, the name', () => {
    // the SHA-384 of "abc" in FIPS 180-4
    const abc = 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7';
    const bytes = new TextEncoder().encode('abc');
    assert.equal(checksums({ 'a.tgz': bytes, 'sri.json': bytes }), `${abc}  a.tgz\n${abc}  sri.json\n`);
  });
});
