/** A page with a form that asks for a name, as the built script tag shows it, and what a visitor does there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Tab } from './tab.js';

if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });

const page = (script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>form</title>
<script>${script}</script>
<script type="module" src="/cdn/coalition-widgets.js" data-coalition="/data.json"></script>
<volunteer-form><a href="/form">volunteer</a></volunteer-form></html>`;

/**
 * Answers requests for the page, its data file and its scripts.
 * @param form what the data file says of the form besides its question
 * @param script runs in the page before everything else
 */
export function serveForm({ url = '/' }: IncomingMessage, response: ServerResponse, form: object, script = ''): void {
  const send = (type: string, body: string | Buffer, status = 200): void => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };
  const fields = [{ name: 'name', type: 'text', label: { en: 'Name' }, required: true }];
  if (url === '/data.json')
    return send(
      'application/json',
      JSON.stringify({ version: 1, languages: ['en'], volunteer: { form: 'volunteer', fields, ...form } }),
    );
  if (!url.startsWith('/cdn/')) return send('text/html', page(script));
  readFile(`dist${url}`).then(
    file => send('text/javascript', file),
    () => send('text/plain', '', 404),
  );
}

/** Waits until the form shows. */
export const formShows = (tab: Tab): Promise<unknown> =>
  tab.waitForFunction(`document.querySelector('volunteer-form')?.shadowRoot?.querySelector('form')`, { polling: 20 });

/** Answers the question, and presses Send. Resolves with `false` if the receipt shows in place of the form. */
export const send = (tab: Tab, name: string): Promise<unknown> =>
  tab.evaluate(`{
    const root = document.querySelector('volunteer-form').shadowRoot;
    const input = root.querySelector('[data-name=name]');
    if (input) {
      input.value = ${JSON.stringify(name)};
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      root.querySelector('[type=submit]').click();
    }
    input !== null;
  }`);
