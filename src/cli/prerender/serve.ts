import type { MessagePort } from 'node:worker_threads';
import type { Answer, Order } from '../prerender-html.js';
import { errorsIn, type Inspection } from '../check/check.js';
import { readSource, reasonOf, Unreadable } from '../read-source.js';
import { report } from '../report.js';
import { publishedData } from './data.js';
import { prerenderPage } from './page.js';

/** The last data file that was checked: most pages of a site are made from the same. */
let last: { readonly text: string; readonly inspection: Inspection } | undefined;

function inspectOnce(text: string): Inspection {
  if (last?.text !== text) last = { text, inspection: errorsIn(text) };
  return last.inspection;
}

async function answer({ id, html, data: source, url, ...writing }: Order): Promise<Answer> {
  const text = await readSource(source);
  const { findings: errors, coverage } = inspectOnce(text);
  if (errors.length) return { id, errors, message: report(source, errors, coverage, { colour: false }) };
  const page = await prerenderPage(html, await publishedData(source, text, url), writing);
  return { id, ...page };
}

/** Prerenders what another thread orders: what the elements expect of a page stays out of that thread's globals. */
export function serve(port: MessagePort): void {
  port.on('message', (order: Order) => {
    void answer(order)
      .catch((error: unknown): Answer => {
        if (!(error instanceof Unreadable)) return { id: order.id, failure: error };
        return { id: order.id, errors: [], message: `${order.data}: ${reasonOf(error)}` };
      })
      .then(told => port.postMessage(told));
  });
}
