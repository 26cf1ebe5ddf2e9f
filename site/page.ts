/** A member's page. Its query sets language, direction, theme and data file. */
import { locales } from '../src/generated/locales.js';
import { dataUrl, directionOf, readFile, readSettings, toQuery, type DataFile } from './settings.js';

const settings = readSettings(new URLSearchParams(location.search));
const root = document.documentElement;
root.lang = settings.lang;
root.dir = directionOf(settings);
root.dataset['theme'] = settings.theme;
root.dataset['file'] = settings.data;
document.querySelector<HTMLScriptElement>('script[data-coalition]')!.dataset['coalition'] = dataUrl(settings);

for (const { code, own } of locales) {
  const href = location.pathname + (toQuery({ ...settings, lang: code }) || '?');
  const link = Object.assign(document.createElement('a'), { href, lang: code, hreflang: code, textContent: own });
  if (code === settings.lang) link.setAttribute('aria-current', 'page');
  document.querySelector('nav.languages')!.append(link);
}

function contact(name: string, text: string | undefined, href: string | undefined): void {
  const link = document.querySelector<HTMLAnchorElement>(name)!;
  if (!text || !href) return;
  link.textContent = text;
  link.href = href;
  link.hidden = false;
}

/** Removes the parts for which the file has no section, as a page's author would. */
function fit(file: DataFile): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = file[part.dataset['part']!] === undefined;
  document.title = file.abbreviation ?? file.name?.[settings.lang] ?? document.title;
  const { email, url } = file.contact ?? {};
  contact('.mail', email, email && `mailto:${email}`);
  contact('.web', url?.replace(/^https?:\/\//, ''), url);
}
fit(await readFile(settings));
