import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOpenRosa, type Instead } from '../support/openrosa.js';
import { openRosaSettings, startWithRelay } from '../support/relay.js';
import { aSubmission, SEALED } from '../support/submissions.js';

const OPENROSA = { 'X-OpenRosa-Version': '1.0' };

describe('the relay to KoBoToolbox', () => {
  it('sends each submission once, as the form of the settings', async t => {
    const kobo = await startOpenRosa(t);
    const { post, logged, store } = await startWithRelay(t, openRosaSettings(kobo.url));
    const sent = aSubmission({ name: 'Nesrîn <&>', skills: ['health', 'care'] });
    const { body } = await post(sent);
    await post(sent);
    assert.ok(typeof body === 'object' && body && 'receipt' in body);
    assert.deepEqual(await logged('relayed'), [{ level: 'info', event: 'relayed', target: 'openrosa' }]);
    assert.deepEqual(
      [...kobo.records],
      [
        [
          `uuid:${sent.id}`,
          '<?xml version="1.0" encoding="UTF-8"?><data id="aForm" version="v1"><__version__>v1</__version__>' +
            '<full_name>Nesrîn &lt;&amp;&gt;</full_name><about><skills>health care</skills></about>' +
            `<receipt>${String(body.receipt)}</receipt><sealed></sealed>` +
            `<meta><instanceID>uuid:${sent.id}</instanceID></meta></data>`,
        ],
      ],
    );
    assert.equal(kobo.requests.length, 1);
    assert.equal(kobo.requests[0]?.headers['x-openrosa-version'], '1.0');
    assert.equal(kobo.requests[0].headers.authorization, undefined);
    assert.deepEqual(await store.queue.counts(), { waiting: 0, refused: 0 });
  });

  it('sends the token or the password of the environment', async t => {
    const kobo = await startOpenRosa(t);
    for (const [env, authorization] of [
      [{ OPENROSA_TOKEN: 'abc' }, 'Token abc'],
      [{ OPENROSA_USER: 'coalition', OPENROSA_PASSWORD: 'pä:ss' }, `Basic ${btoa('coalition:p\u00c3\u00a4:ss')}`],
    ] as const) {
      const { post, logged, relay } = await startWithRelay(t, openRosaSettings(kobo.url), { env });
      await post(aSubmission());
      await logged('relayed');
      assert.equal(kobo.requests.at(-1)?.headers.authorization, authorization);
      await relay.stop();
    }
  });

  it('sends sealed answers as they are', async t => {
    const kobo = await startOpenRosa(t);
    const { post, logged } = await startWithRelay(t, openRosaSettings(kobo.url));
    const { fields: _, ...rest } = aSubmission();
    await post({ ...rest, sealed: SEALED });
    await logged('relayed');
    assert.match([...kobo.records.values()][0]!, new RegExp(`<sealed>${SEALED}</sealed>`));
  });

  it('sends why no person may have written a submission, if the settings name a question for it', async t => {
    const kobo = await startOpenRosa(t);
    const settings = openRosaSettings(kobo.url);
    settings.openrosa.forms.volunteer.about = { suspect: 'suspect' };
    const { post, logged } = await startWithRelay(t, settings);
    await post({ ...aSubmission(), suspect: ['honeypot', 'fast'] });
    await logged('relayed');
    assert.match([...kobo.records.values()][0]!, /<suspect>honeypot fast<\/suspect>/);
  });

  it('sends no form that the settings do not name', async t => {
    const kobo = await startOpenRosa(t);
    const { post, logged } = await startWithRelay(t, openRosaSettings(kobo.url));
    await post({ ...aSubmission(), form: 'donor' });
    await post(aSubmission());
    await logged('relayed');
    assert.equal(kobo.requests.length, 1);
  });

  for (const kind of ['kobo', 'central'] as const)
    it(`sends the same bytes again when an answer was lost: one record at ${kind}`, async t => {
      const server = await startOpenRosa(t, kind);
      const { post, logged } = await startWithRelay(t, openRosaSettings(server.url));
      server.instead.push({ status: 502, stores: true });
      await post(aSubmission());
      await logged('relayed');
      const [first, second] = server.requests;
      assert.equal(second?.xml, first?.xml);
      assert.equal(second?.status, kind === 'kobo' ? 202 : 201);
      assert.equal(server.records.size, 1);
    });

  const temporary: [what: string, instead: Instead][] = [
    ['the portal of a network', { status: 200, headers: {} }],
    ['201 that is not from OpenRosa', { status: 201, headers: {} }],
    ['202 of a proxy', { status: 202, headers: {} }],
    ['a redirect', { status: 302, headers: { Location: 'https://portal.example/' } }],
    ...[408, 423, 425, 429, 500, 502, 503, 504].map((status): [string, Instead] => [
      `status ${status}`,
      { status, headers: OPENROSA },
    ]),
  ];
  for (const [what, instead] of temporary)
    it(`tries again after ${what}`, async t => {
      const kobo = await startOpenRosa(t);
      const { post, logged } = await startWithRelay(t, openRosaSettings(kobo.url));
      kobo.instead.push(instead, instead);
      await post(aSubmission());
      await logged('relayed');
      assert.equal(kobo.requests.length, 3);
      assert.equal(kobo.records.size, 1);
    });

  for (const status of [400, 401, 402, 403, 404, 405, 409, 413])
    it(`leaves ${status} to a person, and goes on with the next`, async t => {
      const kobo = await startOpenRosa(t);
      const { post, logged, store, url } = await startWithRelay(t, openRosaSettings(kobo.url));
      kobo.instead.push({ status, headers: OPENROSA });
      await post(aSubmission());
      const reason = `HTTP ${status}`;
      assert.deepEqual(await logged('refused'), [{ level: 'error', event: 'refused', target: 'openrosa', reason }]);
      await post(aSubmission());
      await logged('relayed');
      assert.equal(kobo.requests.length, 2);
      assert.deepEqual(await store.queue.counts(), { waiting: 0, refused: 1 });
      const health = await fetch(`${url}health`);
      assert.deepEqual(
        [health.status, await health.json()],
        [200, { status: 'ok', relay: { waiting: 0, refused: 1 } }],
      );
    });

  it('leaves an answer to a person that has no question: nothing gets lost on the way', async t => {
    const kobo = await startOpenRosa(t);
    const settings = openRosaSettings(kobo.url);
    settings.openrosa.forms.volunteer.fields = { name: 'full_name', skills: null };
    settings.openrosa.forms.volunteer.about = {};
    const { post, logged, store } = await startWithRelay(t, settings);
    await post(aSubmission({ name: 'x', town: 'y' }));
    const { fields: _, ...rest } = aSubmission();
    await post({ ...rest, sealed: SEALED });
    await post(aSubmission({ name: 'x', skills: ['left out on purpose'], town: '' }));
    await logged('relayed');
    assert.deepEqual((await store.queue.open()).map(({ state, reason }) => [state, reason]).sort(), [
      ['refused', 'a field is missing in the settings'],
      ['refused', 'sealed, and about.sealed names no question'],
    ]);
    assert.equal(kobo.requests.length, 1);
    assert.doesNotMatch(kobo.requests[0]!.xml, /left out/);
  });
});
