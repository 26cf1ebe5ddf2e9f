import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rowOf } from '../../../../receivers/node/ledger.js';
import { OpenRosa } from '../../../../receivers/node/relay/openrosa.js';
import { parseSettings } from '../../../../receivers/node/relay/settings.js';
import { startOpenRosa, type Instead } from '../../node/support/openrosa.js';
import { openRosaSettings } from '../../node/support/relay.js';
import { aSubmission, SEALED } from '../../node/support/submissions.js';
import { skip } from '../support/php.js';
import { openRows, ripen, startWithRelay } from '../support/relay.js';

const OPENROSA = { 'X-OpenRosa-Version': '1.0' };

const { status: curl } = spawnSync('php', ['-r', 'exit(function_exists("curl_init") ? 0 : 1);']);
const transports = [
  { name: 'curl', skip: curl === 0 ? skip : 'curl is not installed (php-curl)', options: [] },
  { name: "PHP's own streams", skip, options: ['disable_functions=curl_init'] },
] as const;

for (const { name, skip: missing, options } of transports)
  describe(`the relay of the receiver for PHP to KoBoToolbox, by ${name}`, { skip: missing }, () => {
    it('sends each submission once, with the bytes that the receiver for Node sends', async t => {
      const kobo = await startOpenRosa(t);
      const settings = openRosaSettings(kobo.url);
      settings.openrosa.forms.volunteer.about = { receipt: 'receipt', suspect: 'suspect', sealed: 'sealed' };
      const { send, relay, log } = await startWithRelay(t, settings, { options });
      const fields = { name: 'Nesrîn <&> "x"\r\n\u0000\u0001', skills: ['health', 'care'] };
      const sent = { ...aSubmission(fields), suspect: ['honeypot', 'fast'] };
      const { body } = await send(sent);
      await send(sent);
      for (const _ of [1, 2]) assert.deepEqual(await relay(), { status: 0, stdout: '', stderr: '' });
      const { received } = body as { received: string };
      const node = new OpenRosa(parseSettings(settings, {}).openrosa!).pack(rowOf(sent, received), sent);
      assert.deepEqual([...kobo.records], [[`uuid:${sent.id}`, node?.payload]]);
      assert.equal(kobo.requests.length, 1);
      assert.equal(kobo.requests[0]?.headers['x-openrosa-version'], '1.0');
      assert.ok(kobo.requests[0].headers.date);
      assert.equal(kobo.requests[0].headers.authorization, undefined);
      assert.doesNotMatch(log(), /PHP (?:Warning|Notice|Deprecated|Fatal)/);
    });

    it('sends the token or the password of the settings', async t => {
      const kobo = await startOpenRosa(t);
      for (const [account, authorization] of [
        [{ token: 'abc' }, 'Token abc'],
        [{ user: 'coalition', password: 'pä:ss' }, `Basic ${btoa('coalition:p\u00c3\u00a4:ss')}`],
      ] as const) {
        const { openrosa } = openRosaSettings(kobo.url);
        const { send, relay } = await startWithRelay(t, { openrosa: { ...openrosa, ...account } }, { options });
        await send(aSubmission());
        await relay();
        assert.equal(kobo.requests.at(-1)?.headers.authorization, authorization);
      }
    });

    for (const kind of ['kobo', 'central'] as const)
      it(`sends the same bytes again when an answer was lost: one record at ${kind}`, async t => {
        const server = await startOpenRosa(t, kind);
        const { site, send, relay } = await startWithRelay(t, openRosaSettings(server.url), { options });
        server.instead.push({ status: 502, stores: true });
        await send(aSubmission());
        await relay();
        ripen(site);
        await relay();
        const [first, second] = server.requests;
        assert.equal(second?.xml, first?.xml);
        assert.equal(second?.status, kind === 'kobo' ? 202 : 201);
        assert.equal(server.records.size, 1);
        assert.deepEqual(openRows(site), []);
      });

    it('tries again after whatever time heals', async t => {
      const kobo = await startOpenRosa(t);
      const { site, send, relay } = await startWithRelay(t, openRosaSettings(kobo.url), { options });
      const temporary: [reason: string, instead: Instead][] = [
        ['HTTP 200, not from OpenRosa', { status: 200, headers: {} }],
        ['HTTP 201, not from OpenRosa', { status: 201, headers: {} }],
        ['HTTP 202, not from OpenRosa', { status: 202, headers: {} }],
        ['HTTP 302', { status: 302, headers: { Location: kobo.url } }],
        ...[408, 423, 425, 429, 500, 502, 503, 504].map((status): [string, Instead] => [
          `HTTP ${status}`,
          { status, headers: OPENROSA },
        ]),
      ];
      await send(aSubmission());
      for (const [index, [reason, instead]] of temporary.entries()) {
        kobo.instead.push(instead);
        const { stdout, stderr } = await relay();
        assert.match(stdout, new RegExp(`\topenrosa\twaiting\t${index + 1}\t${reason}\n$`));
        assert.equal(stderr, `receive.php: relay: openrosa: later: ${reason}\n`);
        assert.equal(kobo.requests.length, index + 1);
        ripen(site);
      }
      await relay();
      assert.deepEqual([kobo.records.size, openRows(site)], [1, []]);
      assert.equal(new Set(kobo.requests.map(({ xml }) => xml)).size, 1);
    });

    it('tries again when nobody answers, and logs no address', async t => {
      const kobo = await startOpenRosa(t);
      const settings = openRosaSettings(kobo.url.replace(/:\d+.*/, ':1/v1/key/SECRET/submission'));
      const { site, send, relay } = await startWithRelay(t, settings, { options });
      await send(aSubmission());
      const { stdout, stderr } = await relay();
      assert.match(stdout, /\topenrosa\twaiting\t1\tno connection/);
      assert.doesNotMatch(stdout + stderr, /SECRET|127\.0\.0\.1|Warning/);
      assert.equal(openRows(site)[0]?.['state'], 'waiting');
    });

    it('leaves other refusals to a person, and goes on with the next', async t => {
      const kobo = await startOpenRosa(t);
      const { site, send, relay } = await startWithRelay(t, openRosaSettings(kobo.url), { options });
      const refusals = [400, 401, 402, 403, 404, 405, 409, 413];
      for (const status of refusals) {
        kobo.instead.push({ status, headers: OPENROSA });
        await send(aSubmission());
      }
      await send(aSubmission());
      await relay();
      assert.equal(kobo.records.size, 1);
      const { stdout } = await relay();
      assert.deepEqual(
        stdout
          .trim()
          .split('\n')
          .map(line => line.split('\t').slice(2).join())
          .sort(),
        refusals.map(status => `openrosa,refused,1,HTTP ${status}`),
      );
      assert.equal(kobo.requests.length, refusals.length + 1); // nothing refused is sent again
      assert.equal(openRows(site).length, refusals.length);
    });
  });

describe('the relay of the receiver for PHP', { skip }, () => {
  it('sends sealed answers as they are, and no form that the settings do not name', async t => {
    const kobo = await startOpenRosa(t);
    const { send, relay } = await startWithRelay(t, openRosaSettings(kobo.url));
    const { fields: _, ...rest } = aSubmission();
    await send({ ...rest, sealed: SEALED });
    await send({ ...aSubmission(), form: 'donor' });
    await relay();
    assert.equal(kobo.requests.length, 1);
    assert.match([...kobo.records.values()][0]!, new RegExp(`<sealed>${SEALED}</sealed>`));
  });

  it('writes what a visitor may type as the receiver for Node writes it', async t => {
    const kobo = await startOpenRosa(t);
    const texts = fc.sample(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }))), 99);
    const fields = Object.fromEntries([...texts, '\ud800x\u2003y\ufeff'].map((text, index) => [`f${index}`, text]));
    const settings = openRosaSettings(kobo.url);
    settings.openrosa.forms.volunteer.fields = Object.fromEntries(Object.keys(fields).map(name => [name, name]));
    const { send, relay } = await startWithRelay(t, settings);
    const sent = aSubmission(fields);
    const { status, body } = await send(sent);
    assert.equal(status, 201);
    await relay();
    const { received } = body as { received: string };
    const node = new OpenRosa(parseSettings(settings, {}).openrosa!).pack(rowOf(sent, received), sent);
    assert.equal(kobo.requests[0]?.xml, node?.payload);
  });

  it('leaves an answer to a person that has no question: nothing gets lost on the way', async t => {
    const kobo = await startOpenRosa(t);
    const settings = openRosaSettings(kobo.url);
    settings.openrosa.forms.volunteer.fields = { name: 'full_name', skills: null };
    settings.openrosa.forms.volunteer.about = {};
    const { site, send, relay } = await startWithRelay(t, settings);
    await send(aSubmission({ name: 'x', town: 'y' }));
    const { fields: _, ...rest } = aSubmission();
    await send({ ...rest, sealed: SEALED });
    await send(aSubmission({ name: 'x', skills: ['left out on purpose'], town: '' }));
    await relay();
    assert.deepEqual(
      openRows(site).map(({ state, reason }) => [state, reason]),
      [
        ['refused', 'a field is missing in the settings'],
        ['refused', 'sealed, and about.sealed names no question'],
      ],
    );
    assert.equal(kobo.requests.length, 1);
    assert.doesNotMatch(kobo.requests[0]!.xml, /left out/);
  });
});
