/**
 * Kills receivers again and again while visitors send, and counts what is lost or doubled. `npm run build` comes first.
 * `npx tsx bench/receiver-kill.ts [--out STORE] [--receivers 1] [--kills 100]`; a SQLite file takes one receiver.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { survive } from '../tests/receivers/node/support/kill.js';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    receivers: { type: 'string', default: '1' },
    kills: { type: 'string', default: '100' },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'receiver-kill-'));
const result = await survive(
  { after: () => undefined },
  {
    out: values.out ?? join(folder, 'submissions.db'),
    receivers: Number(values.receivers),
    kills: Number(values.kills),
    visitors: 8,
    command: ['dist/cli/coalition-widgets.js', 'receive'],
  },
);
console.log(result);
await rm(folder, { recursive: true });
process.exitCode = result.lost + result.doubled + result.contradicted > 0 ? 1 : 0;
