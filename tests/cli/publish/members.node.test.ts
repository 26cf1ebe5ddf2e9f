import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { run } from '../run.js';
import { data, path, publish, published } from './support.js';

describe('the command coalition-widgets publish, with members,', () => {
  it('puts many members into slices, each in the language of its readers', async () => {
    const members = Array.from({ length: 250 }, (_, at) => ({
      id: `m${at}`,
      name: { ar: `عضو ${at}`, en: `M ${at}` },
    }));
    assert.equal((await publish(data(1, { members }), 'many')).code, 0);
    const whole = (await published('many/coalition.json'))['members'] as { src: string; list: unknown[] };
    assert.deepEqual([whole.src, whole.list.length, whole.list[0]], ['members.{lang}.json', 50, members[0]]);
    const slice = await published('many/members.ar.json');
    assert.deepEqual((slice['members'] as unknown[])[249], { id: 'm249', name: { ar: 'عضو 249' } });
    assert.equal((await run(['check', path('many/coalition.json')])).code, 0);
  });

  it('takes the members of the slices that an author has written', async () => {
    const slice = (lang: string): string =>
      JSON.stringify({ version: 1, languages: [lang], members: [{ id: 'm', name: { [lang]: `M in ${lang}` } }] });
    await writeFile(path('own.ar.json'), slice('ar'));
    await writeFile(path('own.en.json'), slice('en'));
    assert.equal((await publish(data(1, { members: { src: 'own.{lang}.json' } }), 'own')).code, 0);
    const { members } = await published('own/coalition.json');
    assert.deepEqual(members, [{ id: 'm', name: { ar: 'M in ar', en: 'M in en' } }]);
  });

  it('says which slice of the members has a fault', async () => {
    await writeFile(path('bad.ar.json'), JSON.stringify({ version: 1, languages: ['ar'], members: [{ id: 'm' }] }));
    await writeFile(path('bad.en.json'), JSON.stringify({ version: 1, languages: ['en'], members: [] }));
    const { code, err } = await publish(data(1, { members: { src: 'bad.{lang}.json' } }), 'bad');
    assert.equal(code, 1);
    assert.match(err, /bad\.ar\.json: 1 error/);
  });
});
