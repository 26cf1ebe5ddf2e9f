/** Pages with a form in six languages, and a receiver on another origin that does to a submission what `faults.ts` says. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { publicPart, type PrivateKey } from '../../tests/support/sealed.js';
import { faults } from './faults.js';

const label = { ar: 'الاسم', ckb: 'ناو', en: 'Name', ku: 'Nav', syr: 'ܫܡܐ', tr: 'Ad' };
export const languages = Object.keys(label);
/** Whose device it is: the visitor's own, where answers go in clear, or one that others use, where they are sealed. */
export const devices = ['own', 'shared'] as const;
export type Device = (typeof devices)[number];

async function listen(listener: RequestListener): Promise<{ url: string; close: () => void }> {
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => (server.close(), server.closeAllConnections()),
  };
}

/** The receiver of each fault, at the address `/<number of the fault>`. */
const listenForForms = (): ReturnType<typeof listen> => {
  const seen = new Map<string, number>();
  return listen((request, response) => {
    const fault = faults[Number(request.url?.slice(1))]!;
    if (request.method === 'OPTIONS') {
      const refused = fault.preflight === 'refused';
      const allowed = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'content-type, idempotency-key',
      };
      response.writeHead(refused ? 403 : 204, refused ? {} : allowed).end();
      return;
    }
    void text(request).then(body => {
      const { id } = JSON.parse(body) as { id: string };
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      fault.answer?.(response, id, times, request);
    });
  });
};

export async function faultySite(key: PrivateKey): Promise<{ url: string; close: () => void }> {
  const receiver = await listenForForms();
  const dataOf = (device: Device, fault: number): object => ({
    version: 1,
    languages,
    volunteer: {
      form: `volunteer-${fault}`,
      fields: [{ name: 'name', type: 'text', label, required: true }],
      device,
      submit: { to: 'json', url: faults[fault]!.url ?? `${receiver.url}/${fault}` },
      ...(device === 'shared' && { recipients: [publicPart(key)] }),
    },
  });
  const site = await listen((request, response) => {
    const path = request.url ?? '/';
    const [, first, device, fault] = path.split('/');
    const answer = async (): Promise<void> => {
      if (first === 'cdn') {
        const file = await readFile(`dist${path}`);
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
      } else if (first === 'data') {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(dataOf(device as Device, Number(fault))));
      } else {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(`<!doctype html><html lang="${first}"><meta charset="utf-8"><title>form</title>
<script type="module" src="/cdn/coalition-widgets.js" data-coalition="/data/${device}/${fault}"></script>
<volunteer-form><a href="/">volunteer</a></volunteer-form></html>`);
      }
    };
    answer().catch(() => response.writeHead(404).end());
  });
  return { url: site.url, close: () => (site.close(), receiver.close()) };
}
