/** The command: `npx tsx receivers/node/serve.ts --out FILE`. The README beside it describes the options. */
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { listen } from './listen.js';

const usage = `Usage: npx tsx receivers/node/serve.ts [options]

--out FILE             JSON Lines file for the submissions (default: submissions.jsonl)
--port NUMBER          TCP port; 0 chooses a free one (default: 8080)
--host ADDRESS         address to listen on (default: 127.0.0.1)
--allow-origin ORIGIN  origin whose pages may read the answers (default: *)
--max-bytes NUMBER     largest body, in bytes (default: 49152)
--help                 show this text`;

const options = {
  out: { type: 'string', default: 'submissions.jsonl' },
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  'allow-origin': { type: 'string' },
  'max-bytes': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws Error for anything but a whole number */
function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not "${text}"`);
  return Number(text);
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options });
  if (values.help) return console.log(usage);
  const { out, host, 'allow-origin': allowOrigin, 'max-bytes': maxBytes } = values;
  const server = await listen({
    file: out,
    port: wholeNumber('port', values.port),
    host,
    allowOrigin,
    maxBytes: maxBytes === undefined ? undefined : wholeNumber('max-bytes', maxBytes),
  });
  const { address, family, port } = server.address() as AddressInfo;
  console.log(`Listening on http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`);
  console.log(`Storing submissions in ${out}`);
  // pending requests still get their response
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
}

try {
  await run();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
