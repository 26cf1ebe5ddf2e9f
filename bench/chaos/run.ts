/**
 * Visitors send sealed forms through a network that fails, from tabs that are closed, and edit what did not arrive; then
 * the receiver's export is opened and compared with what each visitor sent last. Prints what is lost and doubled, and the
 * requests for each submission. `npm run build` comes first.
 * `npx tsx bench/chaos/run.ts [--browser chromium|firefox|webkit] [--submissions 1000] [--seed 1]`
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openAll } from '../../src/data/open/open.js';
import type { Kept } from '../../src/data/open/submissions.js';
import { formShows, send } from '../../tests/support/form-page.js';
import { makeKey } from '../../tests/support/sealed.js';
import type { Tab } from '../../tests/support/tab.js';
import { startProcess } from '../../tests/receivers/node/support/process.js';
import { launch } from './browser.js';
import { faultyNetwork, SPEED } from './network.js';
import { randomOf } from './random.js';

const TABS = 3;
/** How often a visitor looks whether the form has arrived, every 150 ms: a busy disk may hold the receiver up. */
const LOOKS = 600;
/** How many of a hundred submissions end with a closed tab, and how many are changed if they did not arrive at once. */
const KILLED = 10;
const EDITED = 10;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    submissions: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const total = Number(values.submissions);
const random = randomOf(Number(values.seed));
const folder = await mkdtemp(join(tmpdir(), 'chaos-'));
const out = join(folder, 'submissions.db');
const key = await makeKey('chaos');
const receiver = await startProcess({ after: () => undefined }, ['--out', out], {
  command: ['dist/cli/coalition-widgets.js', 'receive'],
});
const network = await faultyNetwork(receiver.url, key, random);
const browser = await launch(values.browser);

/** What each visitor has sent last. */
const last = new Map<number, string>();
let begun = 0;
let killed = 0;
let edited = 0;

async function open(): Promise<Tab> {
  const tab = await browser.newTab();
  await tab.goto(network.url);
  await formShows(tab);
  return tab;
}

/** Waits until the form has arrived, or has failed once; at most so many milliseconds. */
async function settled(tab: Tab, ms: number): Promise<unknown> {
  const end = performance.now() + ms;
  for (;;) {
    const state = await tab.evaluate(`{
      const root = document.querySelector('volunteer-form').shadowRoot;
      root.querySelector('[part=receipt]') ? 'arrived' : root.querySelector('[part=status][data-invalid]') ? 'waits' : '';
    }`);
    if (state || performance.now() > end) return state;
    await pause(10);
  }
}
const again = (tab: Tab): Promise<unknown> =>
  tab.evaluate(`document.querySelector('volunteer-form').shadowRoot.querySelector('[part=receipt] button').click()`);

/** What the form shows, and what of its page still runs. */
const described = async (tab: Tab): Promise<string> =>
  JSON.stringify(
    await tab.evaluate(`(async () => {
      const root = document.querySelector('volunteer-form').shadowRoot;
      const begin = performance.now();
      const timer = await new Promise(done => setTimeout(() => done(performance.now() - begin), ${SPEED}));
      return {
        shown: root.querySelector('section')?.innerText,
        status: root.querySelector('[part=status]')?.outerHTML,
        locked: root.querySelector('[data-name]')?.disabled,
        hidden: document.hidden,
        timer,
        requests: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/submissions')).length,
      };
    })()`),
  );

/** One visitor after another in one tab. */
async function visit(): Promise<void> {
  let tab = await open();
  while (begun < total) {
    const visitor = begun++;
    if (begun % 250 === 0) process.stderr.write(`${begun} of ${total} sent, ${network.requests()} requests\n`);
    last.set(visitor, String(visitor));
    await send(tab, String(visitor));
    if (random() * 100 < KILLED) {
      await pause(30 + random() * 500);
      killed++;
      await tab.close();
      tab = await open();
      continue;
    }
    let state = await settled(tab, 30_000);
    if (state === 'waits' && random() * 100 < EDITED) {
      // it may have arrived since
      if (await send(tab, `${visitor}, edited`)) {
        edited++;
        last.set(visitor, `${visitor}, edited`);
      }
      state = await settled(tab, 30_000);
    }
    for (let presses = 0; state !== 'arrived' && presses < LOOKS; presses++) {
      await pause(150);
      state = await settled(tab, 10);
      if (state === 'waits' && presses % 20 === 19) await send(tab, last.get(visitor)!);
    }
    if (state !== 'arrived') {
      const why = await Promise.race([described(tab), pause(10_000, 'its timers do not fire')]);
      throw new Error(`visitor ${visitor} waited in vain: ${why}`);
    }
    await again(tab);
    await formShows(tab);
  }
  await tab.close();
}

await Promise.all(Array.from({ length: TABS }, visit));
network.heal();
const tab = await open();
for (let quiet = 0; quiet < 10;) {
  const before = network.requests();
  await pause(300);
  quiet = network.requests() === before ? quiet + 1 : 0;
}
await tab.close();
await browser.close();
network.close();

const lines = execFileSync('node', ['dist/cli/coalition-widgets.js', 'receive', 'export', '--out', out, '--json'], {
  encoding: 'utf8',
  maxBuffer: 1e9,
});
await receiver.end('SIGTERM');
const kept = lines
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Kept);
const { opened } = await openAll(kept, [key]);
const stored = new Map<number, string[]>();
for (const { fields } of opened) {
  const name = String(fields['name']);
  const visitor = Number.parseInt(name, 10);
  stored.set(visitor, [...(stored.get(visitor) ?? []), name]);
}
const wrong = (test: (names: readonly string[], name: string) => boolean): number[] =>
  [...last].filter(([visitor, name]) => test(stored.get(visitor) ?? [], name)).map(([visitor]) => visitor);
const lost = wrong((names, name) => !names.includes(name));
const doubled = wrong(names => names.length > 1);
console.log({
  browser: values.browser,
  seed: Number(values.seed),
  submissions: total,
  killed,
  edited,
  failures: network.failures(),
  lost: lost.length,
  doubled: doubled.length,
  requestsEach: Number((network.requests() / (total + edited)).toFixed(2)),
  examples: [...lost, ...doubled].slice(0, 10),
});
await rm(folder, { recursive: true });
process.exitCode = lost.length + doubled.length ? 1 : 0;
