/**
 * Loads the chunks of the script tag. Engines remember a module that failed by its address for as long as the page lives
 * (Firefox; Chromium up to 153), and every module that imports it fails with it. So chunks import nothing themselves:
 * each exports a function that takes what it needs and returns its exports (`scripts/build/linked-chunks.ts`), and a
 * chunk that failed is asked for again with another query.
 */
import { elements, folder, languages, others } from 'virtual:chunks';
import type { WordLoaders, WordsModule } from '../i18n/words.js';
import { untilRetry } from './retry.js';

/** What a chunk exports: makes its exports from those of the chunks it needs. */
type Link = (load: typeof loadChunk, ...needed: readonly unknown[]) => unknown;

const chunks = new Map<string, Promise<unknown>>();
const failures = new Map<string, number>();
const retrying = new Set<string>();
let recovered = (): void => undefined;

/** Sets what is called whenever a chunk that had failed has been loaded after all. */
export function onRecovery(callback: () => void): void {
  recovered = callback;
}

/** Asks for a chunk until it has been loaded, with growing pauses, at once when the network or the reader is back. */
async function retry(name: string): Promise<void> {
  if (retrying.has(name)) return;
  retrying.add(name);
  await untilRetry(failures.get(name)!);
  retrying.delete(name);
  loadChunk(name).then(recovered, () => retry(name));
}

/** Whether an import map of the page names our chunks: its `integrity` would not cover another address. */
const isPinned = (): boolean =>
  [...document.querySelectorAll('script[type=importmap]')].some(map => map.textContent?.includes(folder));

async function fetchChunk(name: string): Promise<Link> {
  const failed = failures.get(name) ?? 0;
  const query = failed && !isPinned() ? `?retry=${failed}` : '';
  try {
    return ((await import(/* @vite-ignore */ `./${folder}/${name}.js${query}`)) as { default: Link }).default;
  } catch (error) {
    failures.set(name, failed + 1);
    void retry(name);
    throw error;
  }
}

async function linkChunk(name: string): Promise<unknown> {
  const needed = elements[name] ? ['base', ...elements[name]] : (others[name] ?? []);
  const [link, ...parts] = await Promise.all([fetchChunk(name), ...needed.map(one => loadChunk(one))]);
  return link(loadChunk, ...parts);
}

/**
 * The exports of a chunk, with all that it needs asked for side by side. It runs once a page. After a failure the next
 * call asks again at once, and the loader itself keeps asking.
 * @param name `base`, a tag, `fonts`, or `<language>.<tag>` for an element's words
 * @throws TypeError when it or a chunk it needs cannot be had
 */
export function loadChunk<Exports>(name: string): Promise<Exports> {
  let found = chunks.get(name);
  if (!found) {
    found = linkChunk(name);
    chunks.set(name, found);
    found.catch(() => chunks.delete(name));
  }
  return found as Promise<Exports>;
}

/** What loads an element's words, by language; chunks of elements call it (`scripts/build/chunks.ts`). */
loadChunk.words = (tag: string): WordLoaders =>
  Object.fromEntries(languages.map(lang => [lang, () => loadChunk<WordsModule>(`${lang}.${tag}`)]));
