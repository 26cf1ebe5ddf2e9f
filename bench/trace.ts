import type { Page } from 'puppeteer-core';

/** The tasks of a page's main thread, in milliseconds: the longest one, and all together. */
export interface Tasks {
  readonly longest: number;
  readonly sum: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: of the clock, and of the processor, which a busy machine does not lengthen. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** The tasks that the main thread of a page runs during an action. Tasks below a tenth of a millisecond count as none. */
export async function traced(page: Page, action: () => Promise<unknown>): Promise<Tasks> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await action();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly TraceEvent[] };
  const renderers = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const busy = renderers.map(({ pid, tid }) => {
    const tasks = traceEvents
      .filter(one => one.name === 'RunTask' && one.pid === pid && one.tid === tid)
      .map(({ dur = 0, tdur = dur }) => tdur / 1000)
      .filter(milliseconds => milliseconds >= 0.1);
    return { longest: Math.max(0, ...tasks), sum: tasks.reduce((sum, one) => sum + one, 0) };
  });
  // other renderers, such as a spare one, have nothing to do
  return busy.sort((a, b) => b.sum - a.sum)[0] ?? { longest: 0, sum: 0 };
}
