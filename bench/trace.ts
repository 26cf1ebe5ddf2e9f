import type { Page } from 'puppeteer-core';

/** The tasks of a page's main thread, in milliseconds. */
export interface Tasks {
  readonly longest: number;
  /** All together. */
  readonly sum: number;
  /** The five longest, each with what the browser does in it. */
  readonly shares: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, in microseconds. */
  readonly ts: number;
  /** Microseconds: of the clock, and of the processor, which a busy machine does not lengthen. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** What the browser does within a task, by the names of its trace events; all others are script. */
const kinds: readonly (readonly [kind: string, names: RegExp])[] = [
  ['garbage', /GC/],
  ['style', /^(?:UpdateLayoutTree|ParseAuthorStyleSheet)$/],
  ['layout', /^Layout$/],
  ['paint', /^(?:PrePaint|Paint|Layerize|Commit|UpdateLayer|HitTest)$/],
  ['task', /RunTask$/],
  ['network', /SimpleWatcher|Receive mojo/],
];
const kindOf = (name: string): string => kinds.find(([, names]) => names.test(name))?.[0] ?? 'script';

/** The shares of a task, each without what is nested in it, in order of time. */
function sharesOf(task: TraceEvent, events: readonly TraceEvent[]): readonly string[] {
  const sums = new Map<string, number>();
  const add = (kind: string, time: number): unknown => sums.set(kind, (sums.get(kind) ?? 0) + time);
  const open: TraceEvent[] = [];
  const inside = events.filter(({ ts, dur = 0 }) => dur && ts >= task.ts && ts + dur <= task.ts + task.dur!);
  for (const event of inside.sort((a, b) => a.ts - b.ts || b.dur! - a.dur!)) {
    while (open.length && open.at(-1)!.ts + open.at(-1)!.dur! <= event.ts) open.pop();
    add(kindOf(event.name), time(event));
    if (open.length) add(kindOf(open.at(-1)!.name), -time(event));
    open.push(event);
  }
  return [...sums]
    .filter(([, sum]) => sum >= 1)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, sum]) => `${kind} ${Math.round(sum)}`);
}

const time = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

/** The tasks that the main thread of a page runs during an action. Tasks below a tenth of a millisecond count as none. */
export async function traced(page: Page, action: () => Promise<unknown>): Promise<Tasks> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await action();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly TraceEvent[] };
  const renderers = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const busy = renderers.map(({ pid, tid }) => {
    const events = traceEvents.filter(one => one.pid === pid && one.tid === tid);
    const tasks = events.filter(one => one.name === 'RunTask' && time(one) >= 0.1).sort((a, b) => time(b) - time(a));
    return {
      longest: tasks[0] ? time(tasks[0]) : 0,
      sum: tasks.reduce((sum, one) => sum + time(one), 0),
      shares: tasks.slice(0, 5).map(task => `${Math.round(time(task))} (${sharesOf(task, events).join(', ')})`),
    };
  });
  // other renderers, such as a spare one, have nothing to do
  return busy.sort((a, b) => b.sum - a.sum)[0] ?? { longest: 0, sum: 0, shares: [] };
}
