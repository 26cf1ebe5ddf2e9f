/** A site with a form, its receiver, and a page to leave for; on the addresses of this machine. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';

export interface FormSite {
  /** The address of the site, which ends in a slash. */
  readonly url: string;
  /** The bodies that the receiver has stored. */
  readonly stored: string[];
  close(): void;
}

const label = (en: string): object => ({ en });
const fields = [
  { name: 'name', type: 'text', label: label('Name'), autocomplete: 'name', required: true },
  { name: 'email', type: 'email', label: label('Email address'), autocomplete: 'email' },
  { name: 'phone', type: 'tel', label: label('Phone number'), autocomplete: 'tel' },
  { name: 'about', type: 'textarea', label: label('About you') },
];

const pages: Readonly<Record<string, string>> = {
  '/': `<title>form</title><script type="module" src="/cdn/coalition-widgets.js" data-coalition="/data.json"></script>
<volunteer-form><a href="/">volunteer</a></volunteer-form><a id="away" href="/away">away</a>`,
  '/away': '<title>away</title>away',
  '/framed': '<title>framed</title><iframe src="/" width="800" height="800"></iframe>',
  // a form as browsers store it
  '/plain': `<title>plain</title><form onsubmit="event.preventDefault(); fetch('/submissions', { method: 'POST' }).then(() => {
    this.remove(); document.title = 'sent'; })"><input name="name" autocomplete="name"><input name="email" type="email" autocomplete="email">
    <button>Send</button></form>`,
  // and one that leaves the page
  '/recorded': `<title>recorded</title><form method="post" action="/away"><input name="nickname"><button>Send</button></form>`,
};

/** @param volunteer what differs in the file's form */
export async function formSite(volunteer: object = {}): Promise<FormSite> {
  if (!existsSync('dist/cdn/coalition-widgets.js')) execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });
  const stored: string[] = [];
  const form = { form: 'volunteer', fields, submit: { to: 'json', url: '/submissions' }, ...volunteer };
  const server = createServer((request, response) => {
    const send = (type: string, body: string | Buffer): void =>
      void response.writeHead(200, { 'content-type': type }).end(body);
    const answer = async (): Promise<void> => {
      const path = request.url ?? '/';
      if (path === '/submissions') {
        let text = '';
        for await (const part of request.setEncoding('utf8')) text += part as string;
        stored.push(text);
        const { id } = JSON.parse(text || '{}') as { id?: string };
        return send('application/json', JSON.stringify({ id, receipt: '7ZK3-0QMD' }));
      }
      if (path === '/data.json')
        return send('application/json', JSON.stringify({ version: 1, languages: ['en'], volunteer: form }));
      if (path.startsWith('/cdn/')) return send('text/javascript', await readFile(`dist${path}`));
      send('text/html; charset=utf-8', `<!doctype html><html lang="en">${pages[path] ?? 'nothing'}`);
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stored,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const root = `document.querySelector('volunteer-form').shadowRoot`;

/** Waits until the form shows. */
export const formShown = async (page: Page): Promise<void> => {
  await page.waitForFunction(`${root}?.querySelector('[part=device]')`);
};

/** Types into a field of the form with real keys. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(`${root}.querySelector('[data-name=${name}]').focus()`);
  await page.keyboard.type(text);
}

export const valuesOf = (page: Page): Promise<unknown> =>
  page.evaluate(`[...${root}.querySelectorAll('[part=field] :is(input, textarea)')].map(one => one.value)`);

/** Presses a button of the form. */
export const press = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`${root}.querySelector('${selector}').click()`);
