import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStoreToRead } from '../../../../receivers/node/store/open.js';
import { headerOf, startMailbox } from '../support/mailbox.js';
import { startOpenRosa } from '../support/openrosa.js';
import { missing, startCluster, type Cluster } from '../support/postgres.js';
import { startProcess } from '../support/process.js';
import { openRosaSettings, QUICK } from '../support/relay.js';
import { freshFile, post, type Reply } from '../support/server.js';
import { aSubmission } from '../support/submissions.js';

const SERVE = fileURLToPath(new URL('../support/serve.ts', import.meta.url));

interface Plan {
  out: string;
  receivers: number;
  kills: number;
}

/**
 * Kills receivers (SIGKILL) in turn while visitors send and the relay works. Targets answer after up to 40 milliseconds,
 * so that most kills hit a delivery whose answer has not come.
 */
async function survive(t: TestContext, { out, receivers, kills }: Plan): Promise<void> {
  const kobo = await startOpenRosa(t);
  const box = await startMailbox(t);
  kobo.state.delay = () => Math.random() * 40;
  const mail = { server: `smtp://127.0.0.1:${box.port}`, from: 'form@a.example', to: ['office@a.example'] };
  const settings = { ...openRosaSettings(kobo.url), mail };
  const timing = { ...QUICK, patience: 2000, lease: 2500 };
  const options = [JSON.stringify({ out, settings, timing })];
  const launch = () => startProcess(t, options, { command: ['--import', 'tsx', SERVE] });
  const running = await Promise.all(Array.from({ length: receivers }, launch));

  const confirmed: string[] = [];
  let isOver = false;
  const visit = async (): Promise<void> => {
    while (!isOver) {
      const sent = aSubmission();
      for (let isStored = false; !isStored;) {
        const { url } = running[confirmed.length % receivers]!;
        const reply = await post(url, sent).catch((): Reply | undefined => undefined);
        isStored = reply?.status === 201;
        await setTimeout(10); // a visitor's pace
      }
      confirmed.push(sent.id);
    }
  };
  const kill = async (): Promise<void> => {
    for (let i = 0; i < kills; i++) {
      const [relayed, stored] = [kobo.records.size, confirmed.length];
      while (kobo.records.size <= relayed || confirmed.length <= stored) await setTimeout(5);
      await setTimeout(Math.random() * 40); // the moment of a kill is chance
      await running[i % receivers]!.end('SIGKILL');
      running[i % receivers] = await launch();
    }
    isOver = true;
  };
  await Promise.all([kill(), visit(), visit()]);

  const store = await openStoreToRead(out);
  const isSent = async (): Promise<boolean> => (await store.queue.counts()).waiting === 0;
  while (!(await isSent())) await setTimeout(50);
  assert.deepEqual(await store.queue.counts(), { waiting: 0, refused: 0 });
  await store.close();
  await Promise.all(running.map(each => each.end('SIGTERM')));

  const expected = confirmed.map(id => `uuid:${id}`).sort();
  assert.deepEqual([...kobo.records.keys()].sort(), expected);
  assert.deepEqual(
    kobo.requests.filter(({ status }) => ![201, 202, 423].includes(status)),
    [],
  );
  const messages = new Set(box.mails.map(each => headerOf(each, 'Message-ID')));
  assert.equal(messages.size, confirmed.length);
  const again = kobo.requests.filter(({ status }) => status === 202).length;
  t.diagnostic(
    `${kills} kills, ${confirmed.length} submissions, ${again} sent again and recognised, ${box.mails.length} e-mails`,
  );
}

describe('a relay that is killed again and again', { timeout: 180_000 }, () => {
  it('loses nothing, and stores nothing twice, with SQLite', t =>
    survive(t, { out: freshFile(), receivers: 1, kills: 6 }));

  describe('and shares a PostgreSQL database', { skip: missing }, () => {
    let cluster: Cluster;
    before(async () => (cluster = await startCluster()));
    after(() => cluster.remove());

    it('loses nothing, and stores nothing twice', async t => {
      await survive(t, { out: await cluster.createDatabase(), receivers: 2, kills: 6 });
    });
  });
});
