/** Host pages that hold every widget, and a visitor who fills in their form. */
import { coalition } from '../fixtures/coalition.js';
import { sentFields, volunteer } from '../fixtures/volunteer-form.js';
import { collector, hostSite, tagNames, tags, type Addresses, type HostPage, type HostSite } from './host-page.js';
import { fill, send } from './volunteer.js';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9"/></svg>';
const data = { ...coalition, volunteer: { ...volunteer, submit: { to: 'json', url: 'submissions' } } };

/** A site whose data file has every section; its form sends to the site's own receiver. */
export const coalitionSite = (): Promise<HostSite> =>
  hostSite({
    'data.json': { body: JSON.stringify(data) },
    'images/mosaic.svg': { body: picture, headers: { 'content-type': 'image/svg+xml' } },
  });

/** Whether every widget shows its section, and the counters stand still. */
export const allReady = (page: HostPage): boolean =>
  tagNames.every(tag => page.widget(tag).state === 'ready' && page.shown(tag).includes('part="section"'));

/** Whether the script has given up: it has warned of each widget, or a classic one has stopped at an error. */
export const hasGivenUp = (page: HostPage): boolean =>
  page.seen.errors.length > 0 ||
  tagNames.every(tag => page.widget(tag).state !== 'loading' && page.seen.console.some(line => line.includes(tag)));

/** Fills in the form as a visitor does, sends it, and waits for the receipt. */
export async function sendForm(page: HostPage): Promise<void> {
  const root = page.widget('volunteer-form').shadowRoot!;
  fill(root);
  send(root);
  await page.until(() => page.shown('volunteer-form').includes('7ZK3-0QMD'), 'the receipt');
}

/**
 * The bodies that the site's receiver has got, with the id that each submission makes anew replaced, and without the word
 * that no person is as fast as a test.
 */
export const payloads = async (site: HostSite): Promise<string[]> =>
  (await site.log())
    .filter(({ method, path }) => method === 'POST' && path === 'submissions')
    .map(({ body }) =>
      body
        .replace(/("(?:id|supersedes)": ?)"[0-9a-f-]{36}"/g, '$1"…"')
        .replace(/,\s*"suspect":\s*\[\s*"fast"\s*\]/, ''),
    );

/** What arrives when nothing is in the way, byte by byte: the telephone number in European digits. */
const fields: Readonly<Record<string, unknown>> = sentFields;
export const cleanPayload = (lang = 'en', more: object = {}): string =>
  JSON.stringify({
    contract: 'coalition-submission/1',
    id: '…',
    form: 'volunteer',
    lang,
    fields: Object.fromEntries(volunteer.fields.map(({ name }) => [name, fields[name]])),
    consent: { version: '2026-01', granted: true },
    ...more,
  });

/** The strictest policy that the widgets run under, with what lets their scripts in. */
export const strictPolicy = (scripts: string, { far }: Addresses): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'none'",
    `connect-src ${far}/data.json ${far}/submissions`,
    `img-src ${far}/images/`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
});

/** A page with every widget below the scripts that stand in its head. */
export const pageOf = (scripts: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta name="viewport" content="width=device-width">
  ${collector()}${scripts}</head><body>${tags}</body></html>`;

const clean = new Map<string, Record<string, string>>();

/** What every widget shows on a page where nothing is in the way. Ask before the page that is compared with it is open. */
export async function cleanShown(lang = 'en'): Promise<Record<string, string>> {
  const known = clean.get(lang);
  if (known) return known;
  const page = await (await coalitionSite()).open(({ module }) => pageOf(module(), lang));
  await page.until(() => allReady(page));
  const shown = page.shownAll();
  clean.set(lang, shown);
  return shown;
}
