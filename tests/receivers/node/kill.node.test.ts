import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { survive, type Survival } from './support/kill.js';
import { missing, startCluster, type Cluster } from './support/postgres.js';
import { freshFile } from './support/server.js';

function isWhole(t: TestContext, { kills, requests, confirmed, ...faults }: Survival): void {
  t.diagnostic(`${kills} kills, ${requests} requests, ${confirmed} confirmed`);
  assert.ok(confirmed > kills);
  assert.deepEqual(faults, { lost: 0, doubled: 0, contradicted: 0 });
}

describe('receivers that are killed again and again', () => {
  it('lose and double nothing in SQLite', async t => {
    isWhole(t, await survive(t, { out: freshFile(), receivers: 1, kills: 4, visitors: 8 }));
  });

  describe('and share a PostgreSQL database', { skip: missing }, () => {
    let cluster: Cluster;
    before(async () => (cluster = await startCluster()));
    after(() => cluster.remove());

    it('lose and double nothing', async t => {
      const out = await cluster.createDatabase();
      isWhole(t, await survive(t, { out, receivers: 2, kills: 4, visitors: 8 }));
    });
  });
});
