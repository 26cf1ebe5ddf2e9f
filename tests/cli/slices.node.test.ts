import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkSlices } from '../../src/cli/slices.js';
import { file, findIn } from './support.js';

const terms = { health: { en: 'Health', ar: 'الصحة' } };
const clinics = (lang: string, name: string): object => ({
  id: 'clinics',
  name: { [lang]: name },
  sectors: ['health'],
});
const slice = (lang: string, members: unknown): string =>
  JSON.stringify({ version: 1, revision: 1, languages: [lang], members });

describe('the slices of the members', () => {
  let folder = '';
  const source = (): string => join(folder, 'coalition.json');
  const check = (languages: readonly string[], members: object) =>
    checkSlices(source(), JSON.stringify(file({ languages, terms, members })));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slices-'));
    await writeFile(join(folder, 'members.en.json'), slice('en', [clinics('en', 'Clinics')]));
    await writeFile(join(folder, 'members.ar.json'), slice('ar', [{ ...clinics('ar', 'عيادات'), sectors: ['helth'] }]));
    await writeFile(join(folder, 'members.tr.json'), slice('tr', { src: 'other.json' }));
  });
  after(() => rm(folder, { recursive: true }));

  it('are read beside the file, one for each language, with the terms of the file', async () => {
    const { slices, findings } = await check(['en', 'ar'], { src: 'members.{lang}.json' });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      slices.map(({ name }) => name),
      ['members.en.json', 'members.ar.json'],
    );
    const [english, arabic] = slices.map(({ inspection }) => inspection.findings.map(({ id, place }) => [id, place]));
    assert.deepEqual(english, []);
    assert.deepEqual(arabic, [['missing-term', 'members, 1st member ("clinics"), sectors, 1st sector']]);
  });

  it('that are missing are errors of the file, in words', async () => {
    const { findings } = await check(['en', 'ku'], { src: 'members.{lang}.json' });
    assert.deepEqual(
      findings.map(({ id, pointer, message }) => [id, pointer, message]),
      [
        [
          'slice',
          '/members/src',
          'The slice in Kurdish, "members.ku.json", could not be read: there is no such file. Publish it beside this file.',
        ],
      ],
    );
  });

  it('hold a list', async () => {
    const { slices } = await check(['tr'], { src: 'members.{lang}.json' });
    assert.ok(slices[0]!.inspection.findings.some(({ id, severity }) => id === 'slice' && severity === 'error'));
  });

  it('do not hide what is wrong with the list in place', () => {
    const bad = { ...clinics('en', 'Clinics'), url: 'javascript:alert(1)' };
    for (const members of [[bad], { src: 'members.{lang}.json', list: [bad] }]) {
      const pointers = findIn(file({ terms, members })).map(({ id, pointer }) => `${id} ${pointer}`);
      assert.ok(pointers.includes(`schema /members${Array.isArray(members) ? '' : '/list'}/0/url`), pointers.join());
    }
    assert.match(findIn(file({ members: 'all' }))[0]!.message, /a list .* or an object/);
  });
});
