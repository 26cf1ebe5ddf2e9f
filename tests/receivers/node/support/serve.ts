/** A receiver with a relay whose pauses are short, as the command `receive` runs it. The last argument is JSON. */
import { parseSettings } from '../../../../receivers/node/relay/settings.js';
import type { Timing } from '../../../../receivers/node/relay/worker.js';
import { serve } from '../../../../receivers/node/serve.js';

interface Options {
  out: string;
  settings: object;
  timing: Timing;
}

const { out, settings, timing } = JSON.parse(process.argv.at(-1) ?? '') as Options; // by `kill.node.test.ts`
await serve({ out, port: 0, relaySettings: parseSettings(settings, {}), relayTiming: timing });
