import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import prettier from 'prettier';
import { chartOf } from './chart.js';
import { slow } from './link.js';
import type { BenchPage } from './page.js';
import { measured } from './pages.js';
import type { Visit } from './visit.js';

/** A visit, and to which page. */
export interface Measured extends Visit {
  readonly id: string;
  readonly round: number;
}

/** The medians of all visits to a page. */
export interface Result extends Omit<Visit, 'requests'> {
  readonly page: BenchPage;
  readonly requests: number;
  readonly bytes: number;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

export const medians = (seen: readonly Measured[]): readonly Result[] =>
  measured.flatMap(page => {
    const visits = seen.filter(({ id }) => id === page.id);
    const of = (figure: (one: Measured) => number): number => median(visits.map(figure));
    if (!visits.length) return [];
    const content = of(one => one.content ?? Infinity);
    return [
      {
        page,
        content: Number.isFinite(content) ? content : null,
        firstPaint: of(one => one.firstPaint),
        requests: of(one => one.requests.length),
        bytes: of(one => one.requests.reduce((sum, { bytes }) => sum + bytes, 0)),
        shift: of(one => one.shift),
      },
    ];
  });

const ratio = ({ content }: Result, to: Result | undefined): string =>
  content !== null && to?.content ? (content / to.content).toFixed(2) : '–';

/** A table in Markdown. */
export function printTable(results: readonly Result[]): string {
  const [still, time] = ['static', 'relative-time'].map(id => results.find(({ page }) => page.id === id));
  const rows = results.map(one => [
    one.page.label,
    ratio(one, still),
    ratio(one, time),
    one.content === null ? 'never' : String(Math.round(one.content)),
    String(Math.round(one.firstPaint)),
    String(one.requests),
    (one.bytes / 1024).toFixed(1),
    one.shift.toFixed(3),
  ]);
  const head = ['page', '× text', '× relative-time', 'content, ms', 'first paint, ms', 'requests', 'KiB', 'shift'];
  const right = head.map((_, index) => (index ? '---:' : '---'));
  return [head, right, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

interface Conditions {
  readonly rounds: number;
  readonly network: string;
}

/** Writes bench/RESULTS.md and the chart of docs/speed.md. */
export async function writeResults(results: readonly Result[], { rounds, network }: Conditions): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync('bench/peers/package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const [cpu] = cpus();
  const text = `# Results of \`npm run bench\`

Made by the command, not by hand. [docs/speed.md](../docs/speed.md) explains the figures.

- Network: ${network}; a round trip of ${slow.roundTrip} ms, ${slow.down} kbit/s down, ${slow.up} kbit/s up.
- Phone: 360 × 640, the processor slowed four times.
- Machine: ${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${process.platform}, Node ${process.versions.node}.
- ${rounds} visits to each page in turns, each in a new browser; medians.
- Peers: ${Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.

“Content” is the time from the first byte of the HTML until a reader sees the content. “× text” and “× relative-time” are
ratios to the first row and to that of relative-time, in the same run.

${printTable(results)}
`;
  const options = await prettier.resolveConfig('bench/RESULTS.md');
  writeFileSync('bench/RESULTS.md', await prettier.format(text, { ...options, parser: 'markdown' }));
  writeFileSync('docs/images/speed.svg', chartOf(results));
}
