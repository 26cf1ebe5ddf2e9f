import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { portOf } from './port.js';

/** An answer instead of the usual one: a status, with the header of OpenRosa or without it. */
export interface Instead {
  status: number;
  headers?: Record<string, string>;
  /** Whether the submission is stored nevertheless, as if the answer had been lost on the way. */
  stores?: boolean;
}

const VERSION = { 'X-OpenRosa-Version': '1.0' };

/**
 * Answers as KoBoToolbox and ODK Central do (kobotoolbox/kpi, `logger_tools.py`; getodk/central-backend,
 * `resources/submissions.js`): 201 for a new submission; the same bytes again: 202 by KoBoToolbox, 201 by Central; other
 * bytes under the same id: 409; no id: 400; an unknown form: 404; a copy that is being stored: 423.
 */
export async function startOpenRosa(t: Pick<TestContext, 'after'>, kind: 'kobo' | 'central' = 'kobo') {
  const records = new Map<string, string>();
  const requests: { status: number; headers: IncomingMessage['headers']; xml: string; at: number }[] = [];
  const instead: Instead[] = [];
  const busy = new Set<string>();
  const state = { delay: () => 0, forms: ['aForm'] };

  const answerTo = async (xml: string): Promise<number> => {
    const [, form = ''] = /<\w+ id="([^"]*)"/.exec(xml) ?? [];
    if (!state.forms.includes(form)) return 404;
    const [, id] = /<meta><instanceID>(uuid:[^<]+)<\/instanceID>/.exec(xml) ?? [];
    if (id === undefined) return 400;
    if (busy.has(id)) return 423;
    busy.add(id);
    await setTimeout(state.delay(), undefined, { ref: false });
    busy.delete(id);
    const there = records.get(id);
    if (there === undefined) records.set(id, xml);
    else if (there !== xml) return 409;
    return there !== undefined && kind === 'kobo' ? 202 : 201;
  };

  const server = createServer((req, res: ServerResponse) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk as Buffer);
      const headers = { 'Content-Type': req.headers['content-type'] ?? '' };
      const form = await new Response(Buffer.concat(chunks), { headers }).formData();
      const file = form.get('xml_submission_file');
      const xml = file instanceof Blob ? await file.text() : '';
      const other = instead.shift();
      const status = other && !other.stores ? other.status : await answerTo(xml);
      const sent = other?.status ?? status;
      requests.push({ status: sent, headers: req.headers, xml, at: performance.now() });
      res.writeHead(sent, other?.headers ?? VERSION).end();
    })().catch(() => res.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${portOf(server)}/coalition/submission`;
  return { url, records, requests, instead, state, server };
}
